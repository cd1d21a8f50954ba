// SPDX-License-Identifier: Apache-2.0
#include "frames/answers_frame.hpp"
#include "frames/booth_frame.hpp"
#include "opened.hpp"
#include "store/article.hpp"
#include "support/process_memory.hpp"
#include "support/stand_in_program.hpp"
#include "text.hpp"

#include <wx/app.h>
#include <wx/clipbrd.h>
#include <wx/listbox.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <set>
#include <string>

namespace pension::ui {

namespace {

namespace fs = std::filesystem;

/// The stall as a promoter has it before him.
struct Stall {
    explicit Stall(BoothSurroundings around = {"430100", {}, {}, {}, {}}) {
        frame = new BoothFrame{nullptr, desk, std::move(around), as_in_the_code()};
        frame->SetSize(1024, 768);
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
        wxYield();
    }
    ~Stall() {
        frame->Destroy();
        for (int i = 0; i < 5; ++i) wxYield();
    }
    Stall(const Stall&) = delete;
    Stall& operator=(const Stall&) = delete;

    void key(int code) {
        wxKeyEvent event{wxEVT_CHAR_HOOK};
        event.m_keyCode = code;
        event.SetEventObject(frame);
        frame->ProcessWindowEvent(event);
    }
    void keys(const std::string& digits) {
        for (const char digit : digits) key(digit);
    }

    TemporaryFolder folder{};
    Desk desk{Year{2026} / std::chrono::November,
              {shipped_policy(), folder / "own" / "policy.db", false}};
    BoothFrame* frame = nullptr;
};

std::string veiled(std::initializer_list<int> digits) {
    std::string veil;
    for (const int digit : digits)
        veil +=
            ProcessMemory::veiled(std::string(1, digit < 0 ? '-' : static_cast<char>('0' + digit)));
    return veil;
}

int unveiled(char veil) {
    return veil ^ 0x55;
}

std::size_t pdfs_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::ranges::count_if(
        fs::directory_iterator{folder},
        [](const fs::directory_entry& entry) { return entry.path().extension() == ".pdf"; }));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(booth_window)

// See booth_room/fifty_two_years_old_and_3000_or_100_takes_three_keys.
BOOST_AUTO_TEST_CASE(three_keys_answer_and_one_more_is_the_next_person) {
    Stall stall;
    stall.keys("52");
    BOOST_TEST(stall.frame->field(Booth::Field::born).GetValue() == "52");
    stall.key(WXK_NUMPAD_ENTER);
    BOOST_REQUIRE(stall.frame->plan(1).figures().size() == 3U);
    BOOST_TEST(stall.frame->plan(1).figures().at(1).value == "540 yuan");
    BOOST_TEST(stall.frame->plan(0).figures().at(1).value == "220 yuan");
    stall.key(WXK_RETURN);
    BOOST_TEST(stall.frame->plan(1).figures().empty());
    BOOST_TEST(stall.frame->field(Booth::Field::born).GetValue() == "");
}

BOOST_AUTO_TEST_CASE(the_number_pad_tab_and_backspace_type) {
    Stall stall;
    stall.key(WXK_NUMPAD5);
    stall.key(WXK_NUMPAD9);
    stall.key(WXK_BACK);
    stall.key('2');
    BOOST_TEST(stall.frame->field(Booth::Field::born).GetValue() == "52");
    stall.key(WXK_TAB);
    stall.keys("1000");
    BOOST_TEST(stall.frame->field(Booth::Field::tier).GetValue() == "1000");
    BOOST_TEST(stall.frame->field(Booth::Field::beside).GetValue() == "100");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_in_the_window) {
    Stall stall;
    stall.keys("5");
    stall.key(WXK_RETURN);
    BOOST_TEST(stall.frame->told() ==
               "Type an age (52), a year of birth (1974), or year and month (197403).");
}

BOOST_AUTO_TEST_CASE(p_makes_a_slip_in_the_folder_that_was_asked_for_once) {
    Stall stall;
    const fs::path slips = stall.folder / "slips";
    fs::create_directory(slips);
    int asked = 0;
    stall.frame->ask_folder = [&] {
        ++asked;
        return std::optional{slips};
    };
    stall.key('P');
    BOOST_TEST(asked == 0);  // Nobody has an answer yet.
    stall.keys("52");
    stall.key(WXK_RETURN);
    stall.key('P');
    stall.key('P');
    BOOST_TEST(asked == 1);
    BOOST_TEST(pdfs_in(slips) == 2U);
}

BOOST_AUTO_TEST_CASE(a_key_that_ends_the_countdown_types_nothing) {
    Stall stall;
    stall.keys("52");
    for (int second = 0; second < 62; ++second) stall.frame->booth().tick();
    BOOST_TEST(stall.frame->told() ==
               "Is anybody there? Everything is wiped in 8 s; any key stops it.");
    stall.key('7');
    BOOST_TEST(stall.frame->field(Booth::Field::born).GetValue() == "52");
    BOOST_TEST(stall.frame->told() == "");
}

// What somebody typed is not in the memory of the program when the next one stands there.
BOOST_AUTO_TEST_CASE(nothing_that_a_visitor_typed_stays_in_memory) {
    Stall stall;
    const fs::path slips = stall.folder / "slips";
    fs::create_directory(slips);
    stall.frame->ask_folder = [&] { return std::optional{slips}; };
    // Born in July 1953, thinks of 1300 yuan: never spelled out here.
    const std::string born = veiled({1, 9, 5, 3, 0, 7});
    const std::string month = veiled({1, 9, 5, 3, -1, 0, 7});
    for (const char each : born) stall.key(unveiled(each));
    stall.key(WXK_RETURN);
    BOOST_REQUIRE(stall.frame->booth().answer());
    wxYield();
    const ProcessMemory memory;
    BOOST_TEST(memory.count(born) > 0U);
    stall.key('P');
    BOOST_TEST(pdfs_in(slips) == 1U);
    stall.key(WXK_RETURN);
    for (int i = 0; i < 5; ++i) wxYield();
    BOOST_TEST(memory.count(born) == 0U);
    BOOST_TEST(memory.count(month) == 0U);
}

/// Resident, in KiB.
std::int64_t memory_used() {
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::stoll(line.substr(6));
    return 0;
}

BOOST_AUTO_TEST_CASE(three_hundred_visitors_leave_nothing_of_themselves) {
    Stall stall;
    std::int64_t after_twenty = 0;
    const fs::path slips = stall.folder / "slips";
    fs::create_directory(slips);
    stall.frame->ask_folder = [&] { return std::optional{slips}; };
    const std::string figures = bytes_of(stall.folder / "own" / "policy.db");
    for (int visitor = 0; visitor < 300; ++visitor) {
        // Born from 1967 to 1996, in every month.
        const std::string born = std::to_string(1967 + visitor % 30) +
                                 (visitor % 12 < 9 ? "0" : "") + std::to_string(visitor % 12 + 1);
        stall.keys(born);
        stall.key(WXK_RETURN);
        BOOST_REQUIRE(stall.frame->booth().answer());
        if (visitor % 10 == 0) stall.key('P');
        wxYield();
        stall.key(WXK_RETURN);
        BOOST_REQUIRE(stall.frame->field(Booth::Field::born).GetValue().empty());
        if (visitor == 20) after_twenty = memory_used();
    }
    // A day at the stall does not fill the machine: within a tenth of what the twentieth left.
    BOOST_TEST(memory_used() * 10 <= after_twenty * 11);
    BOOST_TEST(stall.frame->booth().tally().people() == 300);
    BOOST_TEST(pdfs_in(slips) == 30U);
    // The figures have months of their own; the file is as it was.
    BOOST_TEST((bytes_of(stall.folder / "own" / "policy.db") == figures));
    for (const auto& entry : fs::recursive_directory_iterator{stall.folder.path()})
        if (entry.is_regular_file() && entry.path().filename() != "policy.db") {
            const std::string bytes = bytes_of(entry.path());
            for (const char* typed : {"196701", "1967-01", "199612"})
                BOOST_TEST(bytes.find(typed) == std::string::npos, entry.path());
        }
}

BOOST_AUTO_TEST_CASE(the_audience_sees_nothing_of_a_visitor) {
    Stall stall;
    stall.keys("196903");
    stall.key(WXK_TAB);
    stall.keys("1000");
    stall.key(WXK_RETURN);
    stall.key('A');
    BOOST_REQUIRE(stall.frame->audience());
    ProjectorFrame& audience = *stall.frame->audience();
    // There is one screen: nothing of the stall may be seen beside the picture.
    BOOST_TEST(audience.IsFullScreen());
    std::set<wxString> questions;
    for (int picture = 0; picture < 3; ++picture) {
        questions.insert(audience.question());
        wxString seen = audience.question() + audience.answer() + audience.GetTitle();
        const auto& bars = audience.bars().bars();
        for (const BigBars::Bar& bar : bars) seen += bar.name + bar.value;
        seen += wx(audience.chart().chart().title) + wx(audience.chart().chart().description);
        for (const char* typed : {"1969", "57", "1,000", "1000"})
            BOOST_TEST(!seen.Contains(typed), typed);
        stall.key(WXK_PAGEDOWN);
    }
    BOOST_TEST(questions.size() == 3U);
    // The notes are the presenter's.
    BOOST_TEST(stall.frame->told().StartsWith("Say: "));
    stall.key('A');
    BOOST_TEST(wait_for([&] { return !stall.frame->audience(); }));
}

BOOST_AUTO_TEST_CASE(a_kiosk_does_not_close_without_its_number) {
    Stall stall{{"430100", {}, "4711", {}, {}}};
    stall.key(WXK_ESCAPE);
    BOOST_TEST(stall.frame->told() == "Number to leave, then Enter: ");
    stall.keys("47");
    BOOST_TEST(stall.frame->told() == "Number to leave, then Enter: **");
    // What is typed there is no age.
    BOOST_TEST(stall.frame->field(Booth::Field::born).GetValue() == "");
    stall.key(WXK_RETURN);
    wxYield();
    BOOST_TEST(!stall.frame->IsBeingDeleted());
    BOOST_TEST(!stall.frame->Close());
    stall.key(WXK_ESCAPE);
    stall.keys("52");
    stall.key(WXK_RETURN);
    BOOST_TEST(stall.frame->booth().answer().has_value());
    // No dialog asks for a folder.
    bool asked = false;
    stall.frame->ask_folder = [&]() -> std::optional<fs::path> {
        asked = true;
        return std::nullopt;
    };
    stall.key('P');
    BOOST_TEST(!asked);
    BOOST_TEST(stall.frame->lock().is_locked());
}

BOOST_AUTO_TEST_CASE(copying_from_a_field_puts_nothing_on_the_clipboard) {
    Stall stall;
    {
        wxClipboardLocker lock;
        BOOST_REQUIRE(!!lock);
        wxTheClipboard->SetData(new wxTextDataObject{"before"});
    }
    stall.keys("52");
    wxTextCtrl& field = stall.frame->field(Booth::Field::born);
    field.SelectAll();
    field.Copy();
    wxYield();
    wxClipboardLocker lock;
    BOOST_REQUIRE(!!lock);
    wxTextDataObject text;
    BOOST_REQUIRE(wxTheClipboard->GetData(text));
    BOOST_TEST(text.GetText() == "before");
}

BOOST_AUTO_TEST_CASE(the_rule_is_found_while_words_are_typed) {
    Opened opened;
    auto* frame = new AnswersFrame{opened.frame, opened.desk, {.place = "430100"}, Translate{}};
    frame->Show();
    wxYield();
    const auto all = frame->questions().GetCount();
    BOOST_TEST(all >= 20U);
    frame->words().SetValue("back-paid");
    wxYield();
    BOOST_TEST(frame->questions().GetCount() < all);
    BOOST_TEST(frame->questions().GetString(0) == "Some years were missed: can they be back-paid?");
    BOOST_TEST(frame->answer().GetValue().Contains("One and the same year may be back-paid once."));
    frame->words().SetValue("zzzz");
    wxYield();
    BOOST_TEST(frame->answer().GetValue() ==
               "No answer has these words. Try fewer or other ones, or ask 12333.");
    frame->Destroy();
    wxYield();
}

// From a number to the rule, and from the rule back to a number.
BOOST_AUTO_TEST_CASE(a_number_leads_to_its_rule_and_an_answer_to_its_number) {
    Opened opened;
    HomePanel& home = *dynamic_cast<HomePanel*>(&opened.frame->shown());
    DerivationView& derivation = home.answers().derivation();
    wxYield();
    BOOST_TEST(home.topic() == "monthly_pension");
    // The first root is the pension a month; below it account, payout months and base pension.
    derivation.mark({0, 2});
    BOOST_TEST(derivation.rule().IsEnabled());
    BOOST_TEST(home.topic() == "base_pension");
    auto* frame = new AnswersFrame{
        opened.frame, opened.desk, {.place = "430100", .topic = home.topic()}, Translate{}};
    std::vector<std::string> asked;
    frame->reckoning_asked = [&](const std::string& what) { asked.push_back(what); };
    frame->Show();
    wxYield();
    BOOST_TEST(frame->answer().GetValue().StartsWith("How much is the base pension"));
    BOOST_TEST(frame->said() == "What explains the number you were looking at stands first.");
    BOOST_REQUIRE(frame->reckon().IsEnabled());
    press(frame->reckon());
    BOOST_REQUIRE(asked.size() == 1U);
    BOOST_TEST(asked[0] == "parts");
    frame->Destroy();
    home.reckon("parts");
    BOOST_TEST((home.answers().shown() == AnswersPanel::Leaf::parts));
    home.reckon("backpay");
    BOOST_TEST((home.answers().shown() == AnswersPanel::Leaf::advice));
    BOOST_TEST(home.answers().planning().GetSelection() == 3);
    wxYield();
}

BOOST_AUTO_TEST_CASE(all_that_an_article_can_ask_for_is_reckoned_by_the_window) {
    Opened opened;
    HomePanel& home = *dynamic_cast<HomePanel*>(&opened.frame->shown());
    for (const std::string_view what : article_reckonings())
        BOOST_CHECK_NO_THROW(home.reckon(std::string{what}));
    wxYield();
}

BOOST_AUTO_TEST_CASE(what_no_answer_has_is_noted_and_a_pack_is_added_in_the_window) {
    Opened opened;
    const TemporaryFolder kept;
    auto* frame = new AnswersFrame{
        opened.frame, opened.desk, {.place = "430100", .user_data = kept.path()}, Translate{}};
    frame->Show();
    wxYield();
    BOOST_TEST(!frame->note().IsEnabled());
    frame->words().SetValue("lottery");
    wxYield();
    BOOST_REQUIRE(frame->note().IsEnabled());
    press(frame->note());
    BOOST_TEST(!frame->note().IsEnabled());
    BOOST_TEST(frame->said().StartsWith("Noted for the office"));
    std::vector<std::string> shown;
    frame->show_by = [&](const wxString&, const std::vector<std::string>& lines) { shown = lines; };
    frame->show_noted();
    BOOST_REQUIRE(shown.size() == 2U);
    BOOST_TEST(shown[0].find("lottery") != std::string::npos);
    write_bytes(kept / "office.txt",
                "place: 430100\nid: lottery\nfrom: 2026-01\ndocument: D\nevidence: B\n"
                "read_on: 2026-11-30\n\n# en Is there a lottery?\n\nNo.\n");
    frame->ask_pack_by = [&] { return std::optional{kept / "office.txt"}; };
    frame->add_pack();
    BOOST_TEST(frame->questions().GetCount() == 1U);
    BOOST_TEST(frame->said() == "The pack \"office.txt\" was added; it answers questions: 1.");
    int questions = 0;
    frame->ask_by = [&](const std::string&, const std::string&) { return ++questions > 0; };
    frame->add_pack();
    frame->remove_pack("office.txt");
    BOOST_TEST(questions == 2);
    BOOST_TEST(frame->questions().GetCount() == 0U);
    frame->Destroy();
    wxYield();
}

BOOST_AUTO_TEST_CASE(the_menu_asks_for_both_windows) {
    Opened opened;
    std::vector<OtherWindow> asked;
    opened.frame->other_window_asked = [&](OtherWindow which) { asked.push_back(which); };
    opened.menu("At the stall", "View");
    opened.menu("What does the rule say?", "Help");
    BOOST_REQUIRE(wait_for([&] { return asked.size() == 2U; }));
    BOOST_TEST((asked.front() == OtherWindow::booth));
    BOOST_TEST((asked.back() == OtherWindow::answers));
}

// The printer takes its time: whoever leaves meanwhile hears once what is given up.
BOOST_AUTO_TEST_CASE(leaving_says_once_that_slips_are_not_done) {
    const StandInProgram lp{"lp", "sleep 600"};
    Stall stall{{"430100", {"hall", {}}, {}, {}, [](std::function<void()> call) {
                     wxTheApp->CallAfter(std::move(call));
                 }}};
    stall.keys("52");
    stall.key(WXK_RETURN);
    stall.key('P');
    BOOST_TEST(!stall.frame->Close());
    BOOST_TEST(stall.frame->told().Contains("not done yet: 1"), utf8(stall.frame->told()));
    // Whoever goes on is told again another time.
    stall.key(WXK_TAB);
    BOOST_TEST(!stall.frame->Close());
    BOOST_TEST(stall.frame->Close());
}

BOOST_AUTO_TEST_CASE(why_a_slip_failed_stands_where_there_is_room_for_it) {
    const StandInProgram lp{"lp", "exit 1"};
    Stall stall{{"430100", {"hall", {}}, {}, {}, {}}};
    stall.keys("52");
    stall.key(WXK_RETURN);
    stall.key('P');
    BOOST_TEST(stall.frame->told().Contains("\"hall\" did not take it"), utf8(stall.frame->told()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
