// SPDX-License-Identifier: Apache-2.0
#include "frames/list_frame.hpp"

#include "opened.hpp"
#include "panels/place_picker.hpp"
#include "support/workbooks.hpp"
#include "text.hpp"
#include "widgets/attention_bar.hpp"
#include "widgets/table_view.hpp"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/textctrl.h>

#include <filesystem>
#include <string>
#include <vector>

namespace pension::ui {

namespace {

namespace fs = std::filesystem;

/// The window for lists, with the thread that a user's has.
struct ListWindow {
    ListWindow() {
        frame =
            new ListFrame{nullptr,
                          desk,
                          {"430100", "2017-03", {}},
                          as_in_the_code(),
                          [](std::function<void()> call) { wxTheApp->CallAfter(std::move(call)); }};
        frame->SetSize(1024, 768);
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
        wxYield();
    }
    ~ListWindow() {
        frame->Destroy();
        for (int i = 0; i < 5; ++i) wxYield();
    }
    ListWindow(const ListWindow&) = delete;
    ListWindow& operator=(const ListWindow&) = delete;

    void choose(const std::string& rows) {
        write_bytes(folder / "list.csv", rows);
        frame->ask_list_by = [this] { return std::optional{folder / "list.csv"}; };
        press(frame->choose_list());
        wait();
    }
    void wait() {
        BOOST_REQUIRE(wait_for([this] { return !frame->page().is_at_work(); }));
        wxYield();
    }
    void pick(wxChoice& choice, int item) {
        choice.SetSelection(item);
        wxCommandEvent event{wxEVT_CHOICE, choice.GetId()};
        event.SetInt(item);
        event.SetEventObject(&choice);
        choice.ProcessWindowEvent(event);
        wxYield();
    }

    TemporaryFolder folder{};
    Desk desk{Year{2017} / std::chrono::March,
              {shipped_policy(), folder / "own" / "policy.db", false},
              {},
              Settings{folder / "settings.txt"}};
    ListFrame* frame = nullptr;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(list_window)

BOOST_AUTO_TEST_CASE(a_list_goes_through_the_window_from_the_file_to_the_folder) {
    ListWindow window;
    ListFrame& frame = *window.frame;
    BOOST_TEST(!frame.attempt().IsEnabled());
    window.choose("编号,叫什么,性别,方案\r\n1,毛梅,女,100x15\r\n2,卢生,两,100x15\r\n");
    BOOST_REQUIRE(frame.first_rows().table().rows.size() == 2U);
    BOOST_TEST(frame.column().GetCount() == 4U);
    // What a column is, by hand: the second one is the name.
    window.pick(frame.column(), 1);
    BOOST_TEST(frame.use().GetStringSelection() == "Carried through as it is");
    window.pick(frame.use(), frame.use().FindString("Name"));
    BOOST_TEST(frame.first_rows().table().columns.at(2).title == "叫什么 → Name");

    press(frame.attempt());
    window.wait();
    BOOST_TEST(frame.said().text().Contains("2 rows of people: 1 reckoned, 1 refused."));
    BOOST_TEST(frame.said().text().Contains("Nothing was written."));
    BOOST_REQUIRE(frame.refusals().IsShown());
    BOOST_TEST(frame.refusals().table().rows.at(0).cells.at(1) == "卢生");
    BOOST_TEST(!frame.open_folder().IsEnabled());

    const fs::path out = window.folder / "out";
    frame.ask_folder_by = [&] { return std::optional{out}; };
    press(frame.start());
    window.wait();
    BOOST_TEST(fs::exists(out / "results.csv"));
    BOOST_TEST(fs::exists(out / "summary.csv"));
    // 100 yuan for fifteen years on the leaflet of Changsha.
    BOOST_TEST(bytes_of(out / "results.csv").find(",2028.36,") != std::string::npos);
    fs::path opened;
    frame.open_by = [&](const fs::path& folder) { opened = folder; };
    BOOST_REQUIRE(frame.open_folder().IsEnabled());
    press(frame.open_folder());
    BOOST_TEST((opened == out));
}

BOOST_AUTO_TEST_CASE(what_is_typed_in_the_window_is_what_rows_are_asked_with) {
    ListWindow window;
    ListFrame& frame = *window.frame;
    BOOST_TEST(frame.place().field().GetValue() == "Changsha 430100");
    frame.place().field().SetValue("421181");
    frame.plans().SetValue("100x15");
    frame.sheets().SetValue(true);
    wxCommandEvent ticked{wxEVT_CHECKBOX, frame.sheets().GetId()};
    frame.sheets().ProcessWindowEvent(ticked);
    const ListQuestionTyped expected{"421181", "2017-03", "100x15", true, false};
    BOOST_TEST((frame.page().typed() == expected));
}

BOOST_AUTO_TEST_CASE(a_sheet_is_offered_where_there_are_several) {
    ListWindow window;
    ListFrame& frame = *window.frame;
    window.choose("编号,方案\r\n1,100x15\r\n");
    BOOST_TEST(!frame.sheet().IsShown());
    const auto row = [](const std::string& name, const std::string& plan) {
        return "<row><c t=\"inlineStr\"><is><t>" + name +
               "</t></is></c><c t=\"inlineStr\"><is><t>" + plan + "</t></is></c></row>";
    };
    HandXlsx book;
    book.sheets = {{"One", row("姓名", "方案") + row("毛梅", "100x15")},
                   {"Two", row("姓名", "方案") + row("卢生", "100x15")}};
    write_bytes(window.folder / "list.xlsx", book.bytes());
    frame.ask_list_by = [&] { return std::optional{window.folder / "list.xlsx"}; };
    press(frame.choose_list());
    window.wait();
    BOOST_TEST(frame.sheet().IsShown());
    BOOST_REQUIRE(frame.sheet().GetCount() == 2U);
    BOOST_TEST(frame.sheet().GetStringSelection() == "One");
    window.pick(frame.sheet(), 1);
    window.wait();
    BOOST_TEST(frame.sheet().GetStringSelection() == "Two");
    BOOST_TEST(frame.first_rows().table().rows.front().cells[1] == "卢生");
}

BOOST_AUTO_TEST_CASE(the_place_is_found_while_it_is_typed_and_escape_leaves_only_the_search) {
    ListWindow window;
    ListFrame& frame = *window.frame;
    wxTextCtrl& field = frame.place().field();
    field.SetValue("mc");
    wxYield();
    BOOST_TEST(frame.place().IsShown());
    BOOST_TEST(frame.place().list().GetItemCount() > 1);
    const auto press_escape = [&](wxEventType type) {
        wxKeyEvent key{type};
        key.m_keyCode = WXK_ESCAPE;
        key.SetEventObject(&field);
        field.ProcessWindowEvent(key);
        wxYield();
    };
    press_escape(wxEVT_CHAR_HOOK);
    BOOST_TEST(frame.IsShown());
    press_escape(wxEVT_KEY_DOWN);
    BOOST_TEST(!frame.place().IsShown());
    BOOST_TEST(field.GetValue() == "Changsha 430100");
    field.SetValue("macheng");
    wxCommandEvent enter{wxEVT_TEXT_ENTER, field.GetId()};
    enter.SetEventObject(&field);
    field.ProcessWindowEvent(enter);
    wxYield();
    BOOST_TEST(field.GetValue() == "Macheng 421181");
    BOOST_TEST(frame.page().typed().place == "Macheng 421181");
}

BOOST_AUTO_TEST_CASE(closing_while_a_list_is_reckoned_asks) {
    ListWindow window;
    ListFrame& frame = *window.frame;
    std::string list = "编号,方案\r\n";
    for (int i = 0; i < 20'000; ++i) list += std::to_string(i) + ",100x15\r\n";
    window.choose(list);
    frame.ask_folder_by = [&] { return std::optional{window.folder / "out"}; };
    press(frame.start());
    frame.page().pause();
    wxYield();
    BOOST_TEST(frame.pause().GetLabel() == "&Go on");
    int asked = 0;
    frame.choose_by = [&](const std::string&, const std::vector<std::string>&) {
        ++asked;
        return std::optional<std::size_t>{};
    };
    frame.Close();
    BOOST_TEST(asked == 1);
    BOOST_TEST(frame.IsShown());
    press(frame.stop());
    window.wait();
    BOOST_TEST(frame.said().text().Contains("Stopped"));
}

BOOST_AUTO_TEST_CASE(ctrl_l_asks_for_the_window_of_lists) {
    Opened opened;
    std::vector<OtherWindow> asked;
    opened.frame->other_window_asked = [&](OtherWindow which) { asked.push_back(which); };
    opened.menu("A list of people...");
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST((asked.front() == OtherWindow::list));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
