// SPDX-License-Identifier: Apache-2.0
#include "frames/policy_frame.hpp"

#include "app/asking/place_index.hpp"
#include "dialogs/choice_dialog.hpp"
#include "dialogs/figure_dialog.hpp"
#include "dialogs/record_dialog.hpp"
#include "frames/notice_frame.hpp"
#include "panels/place_tree.hpp"
#include "text.hpp"
#include "ui/opened.hpp"
#include "widgets/attention_bar.hpp"
#include "widgets/table_view.hpp"

#include <wx/checkbox.h>
#include <wx/checklst.h>
#include <wx/dnd.h>
#include <wx/grid.h>
#include <wx/listbox.h>
#include <wx/slider.h>
#include <wx/textctrl.h>

#include <filesystem>
#include <string>
#include <vector>

namespace pension::ui {

namespace {

/// The window of the figures of Wuhan, over a window with a case.
struct Figures {
    Opened opened;
    PolicyFrame* frame =
        new PolicyFrame{opened.frame, opened.desk, 420100, "2026-11-30", Translate{}};
    Figures() {
        frame->ask_by = [](const auto&, const auto&, const auto&) { return true; };
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
        wxYield();
    }
    ~Figures() {
        if (frame->notice()) frame->notice()->Destroy();
        frame->Destroy();
        for (int i = 0; i < 5; ++i) wxYield();
    }

    std::size_t row_of(Topic topic) const {
        const auto& lines = frame->page().lines();
        std::size_t row = 0;
        while (row < lines.size() && lines[row].topic != topic) ++row;
        BOOST_REQUIRE(row < lines.size());
        return row;
    }
    std::string base() const { return frame->page().lines()[row_of(Topic::base_pension)].figure; }

    /// The window of a new notice, without questions.
    NoticeFrame& notice() {
        if (!frame->notice()) press(frame->enter());
        wait_for([this] { return frame->notice() != nullptr; });
        frame->notice()->leave_by = [](const auto&) { return true; };
        frame->notice()->show_cells_by = [](std::size_t) {};
        return *frame->notice();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_window)

BOOST_AUTO_TEST_CASE(a_place_is_found_by_typing_and_its_figures_are_shown) {
    Figures figures;
    BOOST_TEST(figures.base() == "367.00 yuan");
    figures.frame->places().search().SetValue("430100");
    wxYield();
    wxTreeListCtrl& tree = figures.frame->places().tree();
    tree.Select(tree.GetFirstItem());
    figures.frame->places().chosen(430100);
    wxYield();
    BOOST_TEST(figures.frame->page().place() == 430100);
    BOOST_TEST(figures.frame->figures().table().rows.size() ==
               figures.frame->page().lines().size());
}

BOOST_AUTO_TEST_CASE(the_slider_and_the_field_say_the_same_month) {
    Figures figures;
    wxSlider& slider = figures.frame->slider();
    slider.SetValue(slider.GetMin());
    wxCommandEvent slid{wxEVT_SLIDER, slider.GetId()};
    slid.SetEventObject(&slider);
    slider.ProcessWindowEvent(slid);
    BOOST_TEST(utf8(figures.frame->month().GetValue()) ==
               iso(figures.frame->page().months().first));
    figures.frame->month().SetValue("2027-01");
    wxCommandEvent typed{wxEVT_TEXT_ENTER, figures.frame->month().GetId()};
    typed.SetEventObject(&figures.frame->month());
    figures.frame->month().ProcessWindowEvent(typed);
    BOOST_TEST(iso(figures.frame->page().month()) == "2027-01");
    figures.frame->month().SetValue("soon");
    figures.frame->month().ProcessWindowEvent(typed);
    BOOST_TEST(utf8(figures.frame->month().GetValue()) == "2027-01");
    BOOST_TEST(figures.frame->said().text().Contains("soon"));
}

BOOST_AUTO_TEST_CASE(what_is_marked_is_explained_and_can_be_confirmed) {
    Figures figures;
    BOOST_TEST(!figures.frame->confirm().IsEnabled());
    figures.frame->figures().mark(figures.row_of(Topic::base_pension));
    wxYield();
    BOOST_TEST(figures.frame->details().Contains("367.00 yuan"));
    BOOST_REQUIRE(figures.frame->confirm().IsEnabled());
    press(figures.frame->confirm());
    wxYield();
    BOOST_TEST(figures.frame->said().text().Contains("still right"));
    figures.frame->figures().mark(figures.row_of(Topic::pension_age));
    wxYield();
    // The nation's is not this place's to confirm.
    BOOST_TEST(!figures.frame->confirm().IsEnabled());
}

BOOST_AUTO_TEST_CASE(a_notice_is_pasted_looked_at_and_saved) {
    Figures figures;
    NoticeFrame& notice = figures.notice();
    BOOST_TEST(!notice.save().IsEnabled());
    notice.text().SetValue(
        wxString::FromUTF8("自2027年7月1日起，城乡居民基"
                           "本养老保险基础养老金标准"
                           "由每人每月367元提高到400元。"));
    press(notice.read());
    wxYield();
    BOOST_REQUIRE(notice.figures().GetCount() == 1U);
    notice.title().SetValue("A notice of the city");
    wxYield();
    BOOST_TEST(notice.figures().IsChecked(0));
    BOOST_REQUIRE_MESSAGE(notice.save().IsEnabled(), utf8(notice.problems().text()));
    BOOST_TEST(wait_for([&] { return !notice.effect().table().rows.empty(); }));
    BOOST_TEST(notice.effect().table().rows.front().cells.back() == "33.00");
    press(notice.save());
    wxYield();
    figures.frame->page().look_at(Year{2027} / std::chrono::July);
    BOOST_TEST(figures.base() == "400.00 yuan");
    figures.frame->page().look_at(Year{2027} / std::chrono::June);
    BOOST_TEST(figures.base() == "367.00 yuan");
}

// What the clipboard brings comes after the key.
BOOST_AUTO_TEST_CASE(what_is_pasted_is_read_once_it_has_come) {
    Figures figures;
    NoticeFrame& notice = figures.notice();
    wxClipboardTextEvent pasted{wxEVT_TEXT_PASTE, notice.text().GetId()};
    pasted.SetEventObject(&notice.text());
    notice.text().ProcessWindowEvent(pasted);
    wxYield();
    BOOST_TEST(notice.page().what_was_read().find("Paste the text") == 0U);
    notice.text().SetValue(wxString::FromUTF8(
        "自2027年7月1日起，城乡居民基本养老保险基础养老金标准由每人每月367元提高到400元。"));
    BOOST_TEST(wait_for([&] { return notice.page().lines().size() == 1U; }));
}

BOOST_AUTO_TEST_CASE(cells_of_a_figure_are_typed_into_a_grid) {
    Figures figures;
    NoticeFrame& notice = figures.notice();
    notice.change(Topic::subsidies, std::nullopt);
    FigureDialog dialog{&notice, notice.page(), 0};
    dialog.Show();
    wxYield();
    wxGrid& grid = dialog.grid();
    BOOST_TEST(grid.GetNumberCols() == 2);
    BOOST_TEST(grid.GetNumberRows() == 2);
    BOOST_TEST(utf8(grid.GetCellValue(1, 1)) == "60");
    const auto type = [&](const char* text) {
        grid.SetCellValue(1, 1, text);
        wxGridEvent changed{grid.GetId(), wxEVT_GRID_CELL_CHANGED, &grid, 1, 1};
        grid.ProcessWindowEvent(changed);
    };
    type("70 yuan");
    BOOST_TEST(notice.page().cell_typed(0, 1, "subsidy_fen_per_year") == "70");
    type("plenty");
    BOOST_TEST(dialog.said().text().Contains("plenty"));
    BOOST_TEST(notice.page().cell_typed(0, 1, "subsidy_fen_per_year") == "70");
    grid.SetGridCursor(0, 0);
    dialog.paste("300\t30\n400\t50\n500\t80\n");
    BOOST_TEST(grid.GetNumberRows() == 3);
    BOOST_TEST(utf8(grid.GetCellValue(2, 1)) == "80");
    dialog.all_columns().SetValue(true);
    wxCommandEvent ticked{wxEVT_CHECKBOX, dialog.all_columns().GetId()};
    ticked.SetEventObject(&dialog.all_columns());
    dialog.all_columns().ProcessWindowEvent(ticked);
    BOOST_TEST(grid.GetNumberCols() == 8);
}

BOOST_AUTO_TEST_CASE(where_a_number_is_set_nothing_is_changed_without_it) {
    Figures figures;
    BOOST_REQUIRE(figures.opened.desk.settings().set("figures_pin", "4711"));
    std::optional<std::string> typed = "0815";
    figures.frame->ask_number_by = [&] { return typed; };
    press(figures.frame->enter());
    wxYield();
    BOOST_TEST(figures.frame->notice() == nullptr);
    BOOST_TEST(figures.frame->said().text().Contains("not the number"));
    typed = "4711";
    press(figures.frame->enter());
    BOOST_TEST(wait_for([&] { return figures.frame->notice() != nullptr; }));
}

BOOST_AUTO_TEST_CASE(figures_of_another_side_are_ticked_one_by_one) {
    Figures figures;
    ChoiceDialog dialog{figures.frame,
                        "Figures",
                        {"Which?", {{"One", {"here"}, true}, {"Two", {"there"}, false}}, "&Take"}};
    dialog.Show();
    wxYield();
    BOOST_TEST(dialog.ticked() == (std::vector<bool>{true, false}),
               boost::test_tools::per_element());
    dialog.figures().Check(1);
    dialog.figures().Check(0, false);
    BOOST_TEST(dialog.ticked() == (std::vector<bool>{false, true}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_act_of_the_record_is_chosen_to_be_undone) {
    Figures figures;
    figures.frame->figures().mark(figures.row_of(Topic::base_pension));
    wxYield();
    figures.frame->take_out();
    wxYield();
    const auto record = figures.frame->page().record();
    BOOST_REQUIRE(record.size() == 1U);
    RecordDialog dialog{figures.frame, "Record", record};
    dialog.Show();
    wxYield();
    BOOST_TEST(dialog.acts().GetCount() == 1U);
    BOOST_TEST(dialog.undo().IsEnabled());
    figures.frame->page().undo(record.front().number,
                               [](const auto&, const auto&, const auto&) { return true; });
    BOOST_TEST(figures.base() == "367.00 yuan");
}

// The place of the case is seen in the tree at once, and among those found.
BOOST_AUTO_TEST_CASE(the_place_of_the_case_is_marked_in_the_tree) {
    Figures figures;
    wxTreeListCtrl& tree = figures.frame->places().tree();
    const auto marked = [&] {
        const wxTreeListItem item = tree.GetSelection();
        return item.IsOk() ? utf8(tree.GetItemText(item)) : std::string{};
    };
    BOOST_TEST(marked().starts_with("Wuhan"), marked());
    figures.frame->places().search().SetValue("wuhan");
    wxYield();
    figures.frame->places().mark(420100);
    BOOST_TEST(marked().starts_with("Wuhan"), marked());
}

// What is read for Wuhan must not be saved for Changsha.
BOOST_AUTO_TEST_CASE(a_notice_of_one_place_is_never_gone_on_with_for_another) {
    Figures figures;
    NoticeFrame& first = figures.notice();
    first.page().read("自2027年7月1日起，城乡居民基本养老保险基础养老金标准提高到400元。");
    BOOST_REQUIRE(first.page().lines().size() == 1U);
    bool may_go = false;
    int asked = 0;
    first.leave_by = [&](const auto&) {
        ++asked;
        return may_go;
    };
    figures.frame->page().choose(430100);
    press(figures.frame->enter());
    wait_for([&] { return asked > 0; });
    BOOST_TEST(asked == 1);
    BOOST_REQUIRE(figures.frame->notice() == &first);
    BOOST_TEST(first.page().lines().size() == 1U);
    may_go = true;
    press(figures.frame->enter());
    wait_for([&] { return figures.frame->notice() && figures.frame->notice() != &first; });
    BOOST_REQUIRE(figures.frame->notice());
    BOOST_TEST(figures.frame->notice()->page().place() == 430100);
    BOOST_TEST(figures.frame->notice()->page().lines().empty());
}

BOOST_AUTO_TEST_CASE(closing_asks_about_a_notice_that_is_not_saved) {
    Figures figures;
    NoticeFrame& notice = figures.notice();
    notice.page().read("自2027年7月1日起，城乡居民基本养老保险基础养老金标准提高到400元。");
    bool may_go = false;
    int asked = 0;
    notice.leave_by = [&](const auto&) {
        ++asked;
        return may_go;
    };
    BOOST_TEST(!figures.frame->Close());
    BOOST_TEST(asked == 1);
    // So does the window that both were opened from, and before its language is another.
    BOOST_TEST(!figures.opened.frame->may_leave_others());
    BOOST_TEST(asked == 2);
    BOOST_TEST(figures.frame->notice() == &notice);
    may_go = true;
    BOOST_TEST(notice.Close());
}

BOOST_AUTO_TEST_CASE(closing_asks_about_a_notice_that_is_typed_and_not_read) {
    Figures figures;
    NoticeFrame& notice = figures.notice();
    int asked = 0;
    notice.leave_by = [&](const auto&) { return ++asked > 1; };
    notice.text().ChangeValue("238");
    BOOST_TEST(!notice.Close());
    BOOST_TEST(notice.Close());
    BOOST_TEST(asked == 2);
}

// A month typed and left by Close counts; nonsense is told before it is lost.
BOOST_AUTO_TEST_CASE(what_is_typed_counts_when_the_cells_are_left_and_nonsense_keeps_them_open) {
    Figures figures;
    NoticeFrame& notice = figures.notice();
    notice.change(Topic::base_pension, std::nullopt);
    FigureDialog dialog{&notice, notice.page(), 0};
    dialog.Show();
    wxYield();
    const auto close = [&] {
        wxCommandEvent pressed{wxEVT_BUTTON, wxID_CANCEL};
        pressed.SetEventObject(dialog.FindWindow(wxID_CANCEL));
        dialog.FindWindow(wxID_CANCEL)->ProcessWindowEvent(pressed);
        wxYield();
        return !dialog.IsShown();
    };
    dialog.month().ChangeValue("soon");
    BOOST_TEST(!close());
    BOOST_TEST(dialog.said().text().Contains("soon"));
    dialog.month().ChangeValue("2027-08");
    wxGrid& grid = dialog.grid();
    grid.SetGridCursor(0, 0);
    const auto type = [&](const char* text) {
        grid.EnableCellEditControl();
        BOOST_REQUIRE(grid.IsCellEditControlShown());
        wxGridCellEditor* editor = grid.GetCellEditor(0, 0);
        static_cast<wxTextCtrl*>(editor->GetWindow())->ChangeValue(text);
        editor->DecRef();
    };
    type("plenty");
    BOOST_TEST(!close());
    BOOST_TEST(dialog.said().text().Contains("plenty"));
    type("399");
    // Esc gives up what is typed in a cell, and the cells stay.
    wxKeyEvent escape{wxEVT_CHAR_HOOK};
    escape.m_keyCode = WXK_ESCAPE;
    grid.ProcessWindowEvent(escape);
    BOOST_TEST(!grid.IsCellEditControlShown());
    BOOST_TEST(dialog.IsShown());
    BOOST_TEST(utf8(grid.GetCellValue(0, 0)) != "399");
    type("399");
    BOOST_TEST(close());
    BOOST_TEST(notice.page().cell_typed(0, 0, "fen_per_month") == "399");
    BOOST_TEST(notice.page().month_of(0) == "2027-08");
}

// What somebody does with sqlite3 while the window is open.
BOOST_AUTO_TEST_CASE(a_change_from_outside_is_seen_when_the_window_gets_the_focus) {
    Figures figures;
    run_sql(figures.opened.desk.policy_file(),
            "UPDATE base_pension SET fen_per_month = 38800 WHERE area_code = 420100");
    wxActivateEvent active{wxEVT_ACTIVATE, true, figures.frame->GetId()};
    active.SetEventObject(figures.frame);
    figures.frame->ProcessWindowEvent(active);
    BOOST_TEST(wait_for([&] { return figures.base() == "388.00 yuan"; }));
}

// The clerk got 420100.YBZPOLICY on a stick, dropped it on the window of a case, and later on that
// of the figures.
BOOST_AUTO_TEST_CASE(a_pack_that_is_dropped_is_no_case_and_its_figures_are_offered) {
    Figures figures;
    const auto pack = figures.opened.folder / "420100.YBZPOLICY";
    figures.frame->page().write_pack(pack);
    BOOST_REQUIRE(std::filesystem::exists(pack));
    std::vector<std::filesystem::path> given;
    figures.opened.frame->pack_given = [&](const std::filesystem::path& file) {
        given.push_back(file);
    };
    figures.opened.frame->open_file(pack);
    BOOST_TEST((given == std::vector{pack}));
    BOOST_TEST(figures.opened.told.empty());

    figures.frame->page().choose(430100);
    auto* target = dynamic_cast<wxFileDropTarget*>(figures.frame->GetDropTarget());
    BOOST_REQUIRE(target);
    wxArrayString files;
    files.Add(pack.string());
    BOOST_TEST(target->OnDropFiles(0, 0, files));
    wxYield();
    // Nothing in it is new here; whose figures they are is shown.
    BOOST_TEST(figures.frame->page().said() == "That would change nothing.");
    BOOST_TEST(figures.frame->page().place() == 420100);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
