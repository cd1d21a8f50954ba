// SPDX-License-Identifier: Apache-2.0
#include "app/desk/case_on_disk.hpp"
#include "frames/main_frame.hpp"
#include "ui/opened.hpp"
#include "widgets/attention_bar.hpp"

#include <wx/button.h>
#include <wx/dnd.h>

namespace pension::ui {

namespace {

std::string pays_in(const std::filesystem::path& file) {
    return open_case(file).value().inquiry.plans.front().pays;
}

void save_elsewhere(const std::filesystem::path& file, const char* place) {
    Inquiry inquiry = sample_inquiry();
    inquiry.typed.place = place;
    write_bytes(file, text_of_case(inquiry, std::nullopt, {}).value());
}

/// The button of a bar, by its label.
wxButton& button(wxWindow& bar, const wxString& label) {
    for (wxWindow* child : bar.GetChildren())
        if (auto* found = dynamic_cast<wxButton*>(child);
            found && found->IsShown() && found->GetLabelText() == label)
            return *found;
    BOOST_FAIL("no button " << label.utf8_string());
    throw 0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(case_files)

BOOST_AUTO_TEST_CASE(a_case_is_saved_and_opened_from_the_menu) {
    Opened opened;
    opened.frame->ask_save_by = [&](const std::string& offered) {
        BOOST_TEST(offered == "Untitled.yibizhang");
        return opened.folder / "mother.yibizhang";
    };
    opened.page->type(Asks::plan_pays, "300", 0);
    BOOST_TEST(opened.frame->GetTitle() == "*Untitled - Yibizhang");
    opened.menu("Save");
    BOOST_TEST(opened.frame->GetTitle() == "mother - Yibizhang");
    BOOST_TEST(pays_in(opened.folder / "mother.yibizhang") == "300");
    opened.menu("New");
    BOOST_TEST(opened.inquiries().now().plans.front().pays == "100");
    opened.frame->ask_open_by = [&] { return opened.folder / "mother.yibizhang"; };
    opened.menu("Open...");
    BOOST_TEST(opened.inquiries().now().plans.front().pays == "300");
    BOOST_TEST(opened.told.empty());
    // What it came to is kept in it.
    BOOST_TEST(open_case(opened.folder / "mother.yibizhang").value().reckoned->monthly.size() ==
               2U);
}

BOOST_AUTO_TEST_CASE(closing_asks_about_what_is_not_saved) {
    Opened opened;
    opened.page->type(Asks::plan_pays, "300", 0);
    int asked = 0;
    auto answer = Unsaved::cancel;
    opened.frame->ask_unsaved_by = [&](const std::string&) {
        ++asked;
        return answer;
    };
    wxCloseEvent closing{wxEVT_CLOSE_WINDOW, opened.frame->GetId()};
    closing.SetCanVeto(true);
    opened.frame->GetEventHandler()->ProcessEvent(closing);
    BOOST_TEST(asked == 1);
    BOOST_TEST(closing.GetVeto());
}

// What is not saved when the session ends is offered at the next start.
BOOST_AUTO_TEST_CASE(whoever_logs_out_is_not_asked_and_loses_nothing) {
    Opened opened;
    opened.page->type(Asks::plan_pays, "300", 0);
    opened.frame->ask_unsaved_by = [&](const std::string&) {
        BOOST_ERROR("asked");
        return Unsaved::cancel;
    };
    wxCloseEvent closing{wxEVT_CLOSE_WINDOW, opened.frame->GetId()};
    closing.SetCanVeto(false);
    closing.Skip(false);
    opened.frame->leave(closing);
    const auto kept = opened.folder / "state" / "recovery";
    std::size_t cases = 0;
    for (const auto& entry : std::filesystem::directory_iterator{kept})
        if (entry.path().extension() == ".yibizhang") {
            ++cases;
            BOOST_TEST(pays_in(entry.path()) == "300");
        }
    BOOST_TEST(cases == 1U);
}

BOOST_AUTO_TEST_CASE(what_changed_is_kept_within_two_seconds) {
    Opened opened;
    opened.page->type(Asks::plan_pays, "300", 0);
    const auto kept = opened.folder / "state" / "recovery";
    BOOST_TEST(wait_for(
        [&] { return std::filesystem::exists(kept) && !std::filesystem::is_empty(kept); }));
}

BOOST_AUTO_TEST_CASE(what_was_cut_off_is_restored_by_a_button) {
    Opened opened;
    {
        // Another window that ended without leaving.
        Settings none;
        Document document{sample_inquiry()};
        CaseFiles files{document, none, sample_inquiry(), opened.folder / "other",
                        [] { return std::nullopt; }};
        Inquiry changed = sample_inquiry();
        changed.typed.place = "421181";
        document.inquiries.change("Change place", changed);
        files.autosave();
    }
    Opened next{as_in_the_code(), sample_inquiry(), opened.folder / "other"};
    BOOST_TEST(next.frame->notice().IsShown());
    BOOST_TEST(next.frame->notice().text().Contains("was cut off"));
    press(button(next.frame->notice(), "Restore the case"));
    BOOST_TEST(next.inquiries().now().typed.place.value() == "421181");
    BOOST_TEST(!next.frame->notice().IsShown());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_dropped_is_opened) {
    Opened opened;
    save_elsewhere(opened.folder / "father.yibizhang", "420100");
    auto* target =
        dynamic_cast<wxFileDropTarget*>(opened.frame->shown().GetParent()->GetDropTarget());
    BOOST_REQUIRE(target);
    wxArrayString files;
    files.Add((opened.folder / "father.yibizhang").string());
    BOOST_TEST(target->OnDropFiles(0, 0, files));
    wxYield();
    BOOST_TEST(opened.frame->GetTitle() == "father - Yibizhang");
    files.Add("another");
    BOOST_TEST(!target->OnDropFiles(0, 0, files));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_file_is_told_in_a_sentence) {
    Opened opened;
    write_bytes(opened.folder / "a.yibizhang", "nothing");
    opened.frame->open_case(opened.folder / "a.yibizhang");
    BOOST_REQUIRE(opened.told.size() == 1U);
    BOOST_TEST(opened.told.front().find("not a case file") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_window_stands_where_it_stood) {
    Opened opened;
    opened.frame->SetSize(40, 50, 900, 600);
    wxYield();
    wxCloseEvent closing{wxEVT_CLOSE_WINDOW, opened.frame->GetId()};
    closing.SetCanVeto(true);
    opened.frame->leave(closing);
    BOOST_TEST(opened.desk.settings().value("window") == "40 50 900 600 0");
    auto* next = new MainFrame{opened.workspace, {all_rooms().front()}};
    BOOST_TEST((next->GetRect() == wxRect{40, 50, 900, 600}));
    next->Destroy();
    // A screen that has gone, and a window that is no size.
    for (const char* place : {"5000 50 900 600 0", "40 50 9 6 0", "nonsense"}) {
        BOOST_TEST(bool{opened.desk.settings().set("window", place)});
        auto* usual = new MainFrame{opened.workspace, {all_rooms().front()}};
        BOOST_TEST((usual->GetSize().x > 900));
        usual->Destroy();
    }
    wxYield();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
