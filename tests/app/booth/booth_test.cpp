// SPDX-License-Identifier: Apache-2.0
#include "app/booth/booth.hpp"

#include "app/booth/card_line.hpp"
#include "app/booth/kiosk_lock.hpp"
#include "app/booth/projector.hpp"
#include "support/policy_files.hpp"
#include "support/queue.hpp"
#include "support/stand_in_program.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <string>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// Changsha in November 2026, as somebody opens it who has not chosen a folder yet.
struct AtTheStall {
    explicit AtTheStall(Post post = {}, SlipWay slips = {})
        : desk{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}},
          booth{desk, {"430100", std::move(slips), {}, {}, std::move(post)}, Translate{}} {}

    /// The keys of a promoter: digits, "t" for Tab, "e" for Enter.
    void keys(const std::string& pressed) {
        for (const char key : pressed) {
            if (key == 't') booth.next_field();
            if (key == 'e') booth.enter();
            if (key >= '0' && key <= '9') booth.press(key);
        }
    }
    void wait(int seconds) {
        for (int i = 0; i < seconds; ++i) booth.tick();
    }
    const BoothFigure& figure(std::size_t plan, std::size_t at) const {
        return booth.answer()->plans.at(plan).figures.at(at);
    }
    fs::path slips() const {
        const fs::path made = folder / "slips";
        fs::create_directory(made);
        return made;
    }

    TemporaryFolder folder{};
    Desk desk;
    Booth booth;
};

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder})
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(booth_room)

// 52 in November 2026: born in November 1974 at the latest. 60 in November 2034, pension from
// December 2034 on; 2026 to 2033 are open, 8 years, and 7 of the past, 2010 to 2016, are missing.
// 100: 15 x 100 = 1500 of one's own, 8 x 30 = 240 of subsidy (none on back-paid years), no rate is
// known: 1740 / 139 = 12.518, + 208 = 220.52. 3000: 45 000 + 8 x 160 = 46 280; / 139 = 332.95,
// + 208 = 540.95. By 80, November 2054, 240 payments: 52 924.80 and 129 828.00. At 65 60 payments
// were made: 1740 - 60 x 12.518 = 988.92 and 46 280 - 60 x 332.95 = 26 303.02 are left.
BOOST_AUTO_TEST_CASE(fifty_two_years_old_and_3000_or_100_takes_three_keys) {
    AtTheStall stall;
    stall.keys("52e");
    BOOST_REQUIRE(stall.booth.answer());
    BOOST_TEST(stall.booth.problem() == "");
    BOOST_TEST(stall.booth.answer()->whom == "52 years old, taken to be born in 1974-11");
    BOOST_REQUIRE(stall.booth.answer()->plans.size() == 2U);
    BOOST_TEST(stall.booth.answer()->plans.at(0).name == "100 yuan a year");
    BOOST_TEST(stall.booth.answer()->plans.at(1).name == "3,000 yuan a year");
    BOOST_TEST(stall.figure(0, 0).value == "1,500 yuan");
    BOOST_TEST(stall.figure(1, 0).value == "45,000 yuan");
    BOOST_TEST(stall.figure(1, 0).note == "7 years of it back-paid now");
    BOOST_TEST(stall.figure(0, 1).value == "220 yuan");
    BOOST_TEST(stall.figure(1, 1).value == "540 yuan");
    BOOST_TEST(stall.figure(1, 1).note == "from 2034-12 on, for life");
    BOOST_TEST(stall.figure(0, 2).label == "Received by age 80");
    BOOST_TEST(stall.figure(0, 2).value == "52,924 yuan");
    BOOST_TEST(stall.figure(1, 2).value == "129,828 yuan");
    BOOST_TEST(stall.figure(0, 2).note == "died at age 65: 988 yuan for the family");
    BOOST_TEST(stall.figure(1, 2).note == "died at age 65: 26,303 yuan for the family");
}

BOOST_AUTO_TEST_CASE(another_tier_takes_eight_keys_with_all_that_is_typed) {
    AtTheStall stall;
    const std::string keys = "52t1000e";
    BOOST_TEST(keys.size() == 8U);
    stall.keys(keys);
    BOOST_REQUIRE(stall.booth.answer());
    BOOST_TEST(stall.booth.answer()->plans.at(1).name == "1,000 yuan a year");
    // 15 x 1000.
    BOOST_TEST(stall.figure(1, 0).value == "15,000 yuan");
}

// The number that GB 11643 gives as its example: born on 31 December 1949, a woman.
BOOST_AUTO_TEST_CASE(a_card_that_is_read_as_by_a_keyboard_says_month_and_sex_and_is_never_shown) {
    AtTheStall stall;
    const std::string number = "11010519491231002X";
    for (const char each : number) stall.booth.press(each);
    BOOST_TEST(stall.booth.text(Booth::Field::born) == std::string(18, '*'));
    stall.booth.enter();
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "194912");
    BOOST_REQUIRE_MESSAGE(stall.booth.answer(), stall.booth.problem());
    BOOST_TEST(stall.booth.answer()->whom == "76 years old, born in 1949-12, female");
    stall.booth.enter();
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "");
    // The next one has no card: nobody knows the sex any more.
    stall.keys("52e");
    BOOST_REQUIRE(stall.booth.answer());
    BOOST_TEST(stall.booth.answer()->whom == "52 years old, taken to be born in 1974-11");
}

BOOST_AUTO_TEST_CASE(a_card_that_was_read_wrongly_is_told_without_its_number) {
    AtTheStall stall;
    for (const char each : std::string{"110105194912310021"}) stall.booth.press(each);
    stall.booth.enter();
    BOOST_TEST(!stall.booth.answer());
    BOOST_TEST(!stall.booth.problem().empty());
    BOOST_TEST(stall.booth.problem().find("19491231") == std::string::npos);
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "");
    // X is the end of a number and of nothing else.
    stall.booth.press('X');
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "");
}

BOOST_AUTO_TEST_CASE(a_birth_with_a_digit_too_many_is_no_card) {
    AtTheStall stall;
    stall.keys("1974031e");
    BOOST_TEST(stall.booth.problem() ==
               "Type an age (52), a year of birth (1974), or year and month (197403).");
}

BOOST_AUTO_TEST_CASE(a_card_reader_of_its_own_answers_for_the_next_person) {
    AtTheStall stall;
    stall.keys("52e");
    std::string line = "19530712 F";
    stall.booth.card(line);
    BOOST_TEST(line == "");
    BOOST_REQUIRE_MESSAGE(stall.booth.answer(), stall.booth.problem());
    BOOST_TEST(stall.booth.answer()->whom == "73 years old, born in 1953-07, female");
    line = "nonsense";
    stall.booth.card(line);
    BOOST_TEST(!stall.booth.answer());
    BOOST_TEST(!stall.booth.problem().empty());
}

BOOST_AUTO_TEST_CASE(a_line_of_a_card_reader_is_a_number_or_a_day_with_the_sex) {
    const CardRead woman{month("1949-12"), Sex::female};
    BOOST_TEST((read_card_line("11010519491231002X").value() == woman));
    BOOST_TEST((read_card_line("11010519491231002x\r\n").value() == woman));
    BOOST_TEST((read_card_line("19491231 F").value() == woman));
    BOOST_TEST((read_card_line("19491231 M").value() == CardRead{month("1949-12"), Sex::male}));
    BOOST_TEST((read_card_line("19491231").value() == CardRead{month("1949-12"), std::nullopt}));
    for (const char* wrong : {"", "19491232 F", "19491231 X", "19491231F", "1949123", "abc"})
        BOOST_TEST(!read_card_line(wrong), wrong);
}

// A year alone counts as its December, but never as a month to come; a month is that month.
BOOST_AUTO_TEST_CASE(a_year_and_a_month_are_understood) {
    const Month today = month("2026-11");
    BOOST_TEST(iso(birth_typed("1974", today).value().month) == "1974-12");
    BOOST_TEST(iso(birth_typed("2026", today).value().month) == "2026-11");
    BOOST_TEST(iso(birth_typed("197403", today).value().month) == "1974-03");
    BOOST_TEST(iso(birth_typed("52", today).value().month) == "1974-11");
    for (const char* wrong : {"", "5", "19740", "1874", "2027", "197413", "999"})
        BOOST_TEST(!birth_typed(wrong, today), wrong);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_answered_is_said_and_keeps_what_was_typed) {
    AtTheStall stall;
    stall.keys("5e");
    BOOST_TEST(!stall.booth.answer());
    BOOST_TEST(stall.booth.problem() ==
               "Type an age (52), a year of birth (1974), or year and month (197403).");
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "5");
    stall.keys("52t3333e");
    BOOST_TEST(!stall.booth.answer());
    BOOST_TEST(stall.booth.problem().starts_with("That tier is not offered here."));
    BOOST_TEST(stall.booth.text(Booth::Field::tier) == "3333");
}

// 85 in 2026: 68 when the scheme began, so the base pension alone: 208 in 2026, since July 2010.
BOOST_AUTO_TEST_CASE(who_can_pay_nothing_any_more_gets_one_answer) {
    AtTheStall stall;
    stall.keys("85e");
    BOOST_REQUIRE(stall.booth.answer());
    BOOST_TEST(stall.booth.answer()->plans.size() == 1U);
    BOOST_TEST(stall.figure(0, 1).value == "208 yuan");
    BOOST_TEST(stall.figure(0, 0).value == "0 yuan");
}

BOOST_AUTO_TEST_CASE(enter_again_is_the_next_person_and_the_presets_are_back) {
    AtTheStall stall;
    stall.keys("52t1000e");
    stall.keys("e");
    BOOST_TEST(!stall.booth.answer());
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "");
    BOOST_TEST(stall.booth.text(Booth::Field::tier) == "3000");
    BOOST_TEST(stall.booth.text(Booth::Field::beside) == "100");
    BOOST_TEST((stall.booth.focused() == Booth::Field::born));
    BOOST_TEST(!stall.booth.can_resume());
}

BOOST_AUTO_TEST_CASE(a_digit_after_the_answer_takes_the_answer_away) {
    AtTheStall stall;
    stall.keys("52e");
    stall.keys("6");
    BOOST_TEST(!stall.booth.answer());
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "6");
    stall.keys("0e");
    BOOST_TEST(stall.booth.answer().has_value());
}

BOOST_AUTO_TEST_CASE(a_minute_of_quiet_begins_a_countdown_that_any_key_ends) {
    AtTheStall stall;
    stall.keys("52e");
    stall.wait(59);
    BOOST_TEST(!stall.booth.countdown());
    stall.wait(1);
    BOOST_TEST(stall.booth.countdown().value() == 10);
    stall.wait(9);
    BOOST_TEST(stall.booth.countdown().value() == 1);
    stall.booth.stay();
    BOOST_TEST(!stall.booth.countdown());
    BOOST_TEST(stall.booth.answer().has_value());
}

BOOST_AUTO_TEST_CASE(what_the_countdown_wiped_comes_back_within_five_seconds) {
    AtTheStall stall;
    stall.keys("52t1000e");
    stall.wait(70);
    BOOST_TEST(!stall.booth.answer());
    BOOST_TEST(stall.booth.can_resume());
    stall.wait(4);
    BOOST_TEST(stall.booth.can_resume());
    stall.booth.resume();
    BOOST_TEST(stall.booth.text(Booth::Field::born) == "52");
    BOOST_TEST(stall.booth.text(Booth::Field::tier) == "1000");
    BOOST_TEST(stall.booth.answer().has_value());
    BOOST_TEST(stall.booth.tally().people() == 1);
    stall.wait(75);
    BOOST_TEST(!stall.booth.can_resume());
}

BOOST_AUTO_TEST_CASE(the_next_person_cannot_bring_back_the_one_before) {
    AtTheStall stall;
    stall.keys("52e");
    stall.wait(70);
    BOOST_TEST(stall.booth.can_resume());
    stall.keys("6");
    BOOST_TEST(!stall.booth.can_resume());
}

BOOST_AUTO_TEST_CASE(nobody_there_starts_no_countdown) {
    AtTheStall stall;
    stall.wait(500);
    BOOST_TEST(!stall.booth.countdown());
    BOOST_TEST(!stall.booth.can_resume());
}

BOOST_AUTO_TEST_CASE(wiping_overwrites_the_letters) {
    std::string text(200, 'x');
    const char* where = text.data();
    text.resize(3);
    // Looked at before the memory is given back: what is reserved is overwritten too.
    std::string kept = text;
    wipe(kept);
    BOOST_TEST(kept.empty());
    Visitor visitor{"197403", "3000", "100"};
    wipe(visitor);
    BOOST_TEST((visitor == Visitor{}));
    BOOST_TEST(where[0] == 'x');
}

BOOST_AUTO_TEST_CASE(a_slip_is_written_whole_under_a_name_that_says_nothing) {
    AtTheStall stall;
    const auto slips = stall.slips();
    stall.booth.set_slip_folder(slips);
    stall.keys("52e");
    stall.booth.print_slip();
    stall.keys("e60e");
    stall.booth.print_slip();
    BOOST_TEST((names_in(slips) == std::vector<std::string>{"slip 0001.pdf", "slip 0002.pdf"}));
    const std::string first = bytes_of(slips / "slip 0001.pdf");
    BOOST_TEST(first.starts_with("%PDF-"));
    BOOST_TEST(first.substr(first.size() - 6).starts_with("%%EOF"));
    BOOST_TEST(stall.booth.slips_line() == "Slips: 0 waiting, 2 done");
}

BOOST_AUTO_TEST_CASE(the_next_person_is_asked_while_slips_wait) {
    Queue events;
    AtTheStall stall{events.post()};
    const auto slips = stall.slips();
    stall.booth.set_slip_folder(slips);
    BOOST_REQUIRE(events.run_until([&] { return stall.desk.places() != nullptr; }));
    for (const char* age : {"52e", "53e", "54e"}) {
        stall.keys(age);
        BOOST_REQUIRE(stall.booth.answer());
        stall.booth.print_slip();
        stall.keys("e");
    }
    BOOST_TEST(stall.booth.slips_line() == "Slips: 3 waiting, 0 done");
    BOOST_TEST(events.run_until([&] { return stall.booth.slips().waiting() == 0; }));
    BOOST_TEST(stall.booth.slips_line() == "Slips: 0 waiting, 3 done");
    BOOST_TEST(names_in(slips).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_slip_that_cannot_be_written_is_said_and_the_next_one_is_made) {
    AtTheStall stall;
    stall.booth.set_slip_folder(stall.folder / "not there");
    stall.keys("52e");
    stall.booth.print_slip();
    BOOST_TEST(stall.booth.slips().failed() == 1);
    BOOST_TEST(stall.booth.slips_line() == "Slips: 0 waiting, 0 done, 1 failed");
    BOOST_TEST(stall.booth.tally().slips() == 0);
    BOOST_TEST(!stall.booth.slip_problem().empty());
    stall.booth.set_slip_folder(stall.slips());
    stall.booth.print_slip();
    BOOST_TEST(stall.booth.slips().done() == 1);
    BOOST_TEST(stall.booth.tally().slips() == 1);
}

BOOST_AUTO_TEST_CASE(a_slip_goes_straight_to_the_printer_and_is_kept_nowhere) {
    const StandInProgram lp{"lp",
                            "echo \"$@\" >> \"$HERE/words\"; for file; do :; done; "
                            "cp \"$file\" \"$HERE/printed.pdf\"; echo \"$file\" > \"$HERE/file\""};
    AtTheStall stall{{}, {"hall", {}}};
    stall.keys("52e");
    stall.booth.print_slip();
    BOOST_TEST(stall.booth.slips_line() == "Slips: 0 waiting, 1 done");
    BOOST_TEST(bytes_of(lp.folder() / "printed.pdf").starts_with("%PDF-"));
    BOOST_TEST(bytes_of(lp.folder() / "words").starts_with("-s -t slip -d hall -- "));
    std::string file = bytes_of(lp.folder() / "file");
    file.pop_back();
    BOOST_TEST(!fs::exists(file));
    BOOST_TEST(!fs::exists(fs::path{file}.parent_path()));
}

BOOST_AUTO_TEST_CASE(a_printer_that_fails_loses_no_slip) {
    const StandInProgram lp{"lp", "exit 1"};
    AtTheStall stall{{}, {"default", {}}};
    stall.keys("52e");
    stall.booth.print_slip();
    BOOST_TEST(stall.booth.slip_problem().find("The printer \"default\" did not take it.") !=
               std::string::npos);
    stall.booth.set_slip_folder(stall.slips());
    stall.booth.print_slip();
    BOOST_TEST(stall.booth.slips().failed() == 2);
    BOOST_TEST((names_in(stall.slips()) == std::vector<std::string>{"slip 0001.pdf"}));
    BOOST_TEST(stall.booth.slip_problem().find("the slip lies in") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(half_a_slip_of_a_program_that_was_killed_is_taken_away) {
    AtTheStall stall;
    const auto slips = stall.slips();
    write_bytes(slips / "slip 0001.pdf.4711.new", "%PDF-1.7 half");
    write_bytes(slips / "slip 0001.pdf", "whole");
    write_bytes(slips / "letter.pdf.4711.new", "somebody else's");
    stall.booth.set_slip_folder(slips);
    BOOST_TEST(
        (names_in(slips) == std::vector<std::string>{"letter.pdf.4711.new", "slip 0001.pdf"}));
}

BOOST_AUTO_TEST_CASE(the_tally_knows_how_many_and_nobody) {
    AtTheStall stall;
    stall.booth.set_slip_folder(stall.slips());
    stall.keys("5");
    stall.wait(4);
    stall.keys("2e");
    stall.booth.print_slip();
    stall.keys("e60");
    stall.wait(2);
    stall.keys("ee41t1000ee");
    // (4 + 2 + 0) / 3.
    BOOST_TEST(stall.booth.tally().line(Translate{}) == "3 people so far, 2 s each, 1 slip");
    BOOST_TEST(stall.booth.tally().csv_text(Translate{}) ==
               "Tier,Compared with,How many asked\r\n"
               "3000,100,2\r\n"
               "1000,100,1\r\n"
               "Together,,3\r\n"
               "Seconds each,,2\r\n"
               "Slips,,1\r\n");
    BOOST_TEST(stall.booth.save_tally().starts_with("Saved as "));
    BOOST_TEST(fs::exists(stall.folder / "slips" / "tally 1.csv"));
    stall.booth.save_tally();
    BOOST_TEST(fs::exists(stall.folder / "slips" / "tally 2.csv"));
}

BOOST_AUTO_TEST_CASE(what_somebody_typed_is_in_no_file) {
    AtTheStall stall;
    const auto slips = stall.slips();
    stall.booth.set_slip_folder(slips);
    stall.keys("196903e");
    BOOST_REQUIRE(stall.booth.answer());
    stall.booth.print_slip();
    stall.keys("e");
    stall.booth.save_tally();
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator{stall.folder.path()}) {
        if (!entry.is_regular_file()) continue;
        ++files;
        for (const char* typed : {"196903", "1969-03"}) {
            BOOST_TEST(entry.path().string().find(typed) == std::string::npos);
            BOOST_TEST(bytes_of(entry.path()).find(typed) == std::string::npos, entry.path());
        }
    }
    // The policy file, the slip and the tally at the least.
    BOOST_TEST(files >= 3U);
}

BOOST_AUTO_TEST_CASE(a_kiosk_is_left_by_its_number_alone) {
    const auto type = [](KioskLock& lock, const std::string& digits) {
        for (const char digit : digits) lock.press(digit);
        return lock.enter();
    };
    KioskLock lock{"4711"};
    BOOST_TEST(lock.is_locked());
    BOOST_TEST(!type(lock, "4711"));  // Nobody asked.
    lock.ask();
    BOOST_TEST(!type(lock, "471"));
    BOOST_TEST(!type(lock, "47110"));
    BOOST_TEST(lock.is_locked());
    BOOST_TEST(lock.typed() == 0U);
    BOOST_TEST(type(lock, "4711"));
    BOOST_TEST(!lock.is_locked());
    KioskLock none{""};
    none.ask();
    BOOST_TEST(!none.is_locked());
    BOOST_TEST(!none.is_asking());
}

BOOST_AUTO_TEST_CASE(three_wrong_numbers_block_a_kiosk_for_half_a_minute) {
    KioskLock lock{"4711"};
    lock.ask();
    for (int wrong = 0; wrong < 3; ++wrong) {
        lock.press('1');
        BOOST_TEST(!lock.enter());
    }
    BOOST_TEST(lock.blocked() == 30);
    for (const char digit : {'4', '7', '1', '1'}) lock.press(digit);
    BOOST_TEST(!lock.enter());
    for (int second = 0; second < 30; ++second) lock.tick();
    BOOST_TEST(lock.blocked() == 0);
    // Who asks and goes away has not left it asking.
    BOOST_TEST(!lock.is_asking());
    lock.ask();
    for (const char digit : {'4', '7', '1', '1'}) lock.press(digit);
    BOOST_TEST(lock.enter());
}

// By the leaflet of November 2026: 15 x 100 = 1500 and 15 x 3000 = 45 000 of one's own, 15 x 30 =
// 450 and 15 x 160 = 2400 of subsidy; 14.03 and 341.01 from the account, and 208 for everybody:
// 222.03 and 549.01.
BOOST_AUTO_TEST_CASE(the_crowd_sees_three_pictures_of_nobody) {
    AtTheStall stall;
    Projector projector{stall.desk, "430100", Translate{}};
    BOOST_REQUIRE(projector.pictures().size() == 3U);
    const auto& pay = projector.pictures()[0].bars;
    BOOST_TEST(
        (pay == std::vector<StoryBar>{{"100 yuan a year", "1,500 yuan", 150'000, 45'000},
                                      {"3,000 yuan a year", "45,000 yuan", 4'500'000, 240'000}}));
    const auto& get = projector.pictures()[1].bars;
    BOOST_TEST((get == std::vector<StoryBar>{{"100 yuan a year", "222 yuan", 1'403, 20'800},
                                             {"3,000 yuan a year", "549 yuan", 34'101, 20'800}}));
    BOOST_TEST(projector.pictures()[2].chart.has_value());
    BOOST_TEST(projector.shown() == 0U);
    projector.turn(-1);
    BOOST_TEST(projector.shown() == 2U);
    projector.turn(1);
    BOOST_TEST(projector.shown() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
