// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_page.hpp"

#include "app/lists/list_words.hpp"
#include "support/households.hpp"
#include "support/policy_files.hpp"
#include "support/queue.hpp"
#include "support/temporary_folder.hpp"
#include "support/workbooks.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace pension {

namespace {

namespace fs = std::filesystem;
using State = ListPage::State;

/// A clerk in Changsha in March 2017.
struct Clerk {
    explicit Clerk(ListQuestionTyped opening = {"430100", "2017-03", {}})
        : desk{month("2017-03"),
               {shipped_policy(), folder / "own" / "policy.db", false},
               {},
               Settings{folder / "settings.txt"}},
          page{desk, std::move(opening), Translate{}, queue.post()} {}

    /// Looks at a list of these rows until it is understood, or is not.
    void look(const std::string& rows) {
        write_bytes(folder / "list.csv", rows);
        page.choose(folder / "list.csv");
        BOOST_TEST((page.state() == State::looking));
        wait();
    }
    void wait() {
        BOOST_REQUIRE(queue.run_until([this] { return !page.is_at_work(); }));
    }
    void start(const std::string& into, std::optional<std::size_t> act = {}) {
        page.start(folder / into, [&](const std::string& sentence, const auto& acts) {
            asked.push_back(sentence);
            BOOST_TEST((!act || *act < acts.size()));
            return act;
        });
    }
    std::string bytes(const std::string& into, const char* name) const {
        return bytes_of(folder / into / name);
    }
    std::string said() const {
        std::string text;
        for (const std::string& each : page.said()) text += (text.empty() ? "" : " ") + each;
        return text;
    }
    /// A cell of the first row of a table of results.
    std::string result(const std::string& into, const std::string& title) const {
        const std::string text = bytes(into, "results.csv").substr(3);
        const auto line = [&](std::size_t n) {
            std::size_t at = 0;
            for (; n > 0; --n) at = text.find("\r\n", at) + 2;
            std::vector<std::string> cells{""};
            bool is_quoted = false;
            for (; text.at(at) != '\r'; ++at) {
                if (text[at] == '"')
                    is_quoted = !is_quoted;
                else if (text[at] == ',' && !is_quoted)
                    cells.emplace_back();
                else
                    cells.back() += text[at];
            }
            return cells;
        };
        const auto titles = line(0);
        const auto found = std::ranges::find(titles, title);
        BOOST_REQUIRE_MESSAGE(found != titles.end(), "no column " << title);
        return line(1).at(static_cast<std::size_t>(found - titles.begin()));
    }

    TemporaryFolder folder{};
    Queue queue{};
    Desk desk;
    ListPage page;
    std::vector<std::string> asked{};
};

constexpr std::size_t use_of(RosterField field) {
    return static_cast<std::size_t>(field) + 1;
}

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& each : fs::recursive_directory_iterator{folder})
        names.push_back(each.path().string());
    std::ranges::sort(names);
    return names;
}

constexpr const char* files[] = {"results.csv", "refused.csv", "summary.csv"};

}  // namespace

BOOST_AUTO_TEST_SUITE(list_page)

// The number is the example of GB 11643.
BOOST_AUTO_TEST_CASE(a_list_is_shown_as_it_was_understood_and_numbers_of_cards_are_masked) {
    Clerk clerk;
    clerk.look(
        "编号;姓名;身份证号;备注;方案\r\n1;毛梅;11010519491231002X;东头;100x15\r\n"
        "2;卢生;;110105491231002;200x15\r\n");
    BOOST_TEST((clerk.page.state() == State::ready));
    BOOST_TEST(clerk.page.understood() ==
               "list.csv: UTF-8, semicolons between the cells, 5 columns. The first 2 rows:");
    const Table& rows = clerk.page.first_rows();
    BOOST_REQUIRE(rows.columns.size() == 6U);
    BOOST_TEST(rows.columns[0].title == "Line");
    BOOST_TEST(rows.columns[2].title == "姓名 → Name");
    BOOST_TEST(rows.columns[4].title == "备注");
    BOOST_REQUIRE(rows.rows.size() == 2U);
    BOOST_TEST(rows.rows[0].cells[0] == "2");
    BOOST_TEST(rows.rows[0].cells[2] == "毛梅");
    BOOST_TEST(rows.rows[0].cells[3] == "110*************2X");
    BOOST_TEST(rows.rows[1].cells[4].find("491231") == std::string::npos);
    BOOST_TEST(clerk.page.use_of(3) == 0U);
    BOOST_TEST(clerk.page.use_of(2) == use_of(RosterField::identity));
}

BOOST_AUTO_TEST_CASE(what_is_no_list_is_told_and_not_shown) {
    for (const auto& [bytes, advice] :
         {std::pair{std::string{"PK\x03\x04 no workbook"}, "damaged or cut off"},
          std::pair{std::string{"\xD0\xCF\x11\xE0 Workbook"}, "save the list as .xlsx"}}) {
        Clerk clerk;
        clerk.look(bytes);
        BOOST_TEST((clerk.page.state() == State::empty));
        BOOST_TEST(clerk.page.is_grave());
        BOOST_TEST(clerk.said().find(advice) != std::string::npos, clerk.said());
    }
}

BOOST_AUTO_TEST_CASE(of_a_workbook_the_sheet_is_told_and_what_stands_beside_it) {
    const auto text = [](const std::string& cell) {
        return "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    };
    const std::string people = "<row>" + text("姓名") + text("方案") + "</row><row>" +
                               text("毛梅") + text("100x15") + "</row>";
    HandXlsx book;
    book.sheets = {{"说明", "<row>" + text("2026") + "</row>"}, {"名单", people}};
    Clerk clerk;
    clerk.look(book.bytes());
    BOOST_TEST((clerk.page.state() == State::ready));
    BOOST_TEST(clerk.page.understood() ==
               "Not read were the other sheets that "
               "hold something: 说明. list.csv: workbook, sheet \"名单\", 2 columns. The first 1 "
               "row:");
    BOOST_REQUIRE(clerk.page.first_rows().rows.size() == 1U);
    BOOST_TEST(clerk.page.first_rows().rows[0].cells[0] == "2");
    BOOST_TEST(clerk.page.first_rows().rows[0].cells[1] == "毛梅");
}

BOOST_AUTO_TEST_CASE(another_sheet_of_a_workbook_is_read_where_it_is_chosen) {
    Clerk clerk;
    const auto row = [](const std::string& name, const std::string& plan) {
        return "<row><c t=\"inlineStr\"><is><t>" + name +
               "</t></is></c><c t=\"inlineStr\"><is><t>" + plan + "</t></is></c></row>";
    };
    HandXlsx book;
    book.sheets = {{"封面", row("2017", "说明")},
                   {"一村", row("姓名", "方案") + row("毛梅", "100x15")},
                   {"空", ""},
                   {"二村", row("姓名", "方案") + row("卢生", "3000x15"), "", "", "hidden"}};
    write_bytes(clerk.folder / "list.xlsx", book.bytes());
    clerk.page.choose(clerk.folder / "list.xlsx");
    clerk.wait();
    BOOST_TEST(clerk.page.sheets() == (std::vector<std::string>{"封面", "一村", "二村 (hidden)"}),
               boost::test_tools::per_element());
    BOOST_TEST(clerk.page.sheet() == 1U);
    clerk.page.choose_sheet(2);
    BOOST_TEST((clerk.page.state() == State::looking));
    clerk.wait();
    BOOST_TEST(clerk.page.sheet() == 2U);
    BOOST_TEST(clerk.page.sheets().size() == 3U);
    BOOST_TEST(clerk.page.first_rows().rows.front().cells[1] == "卢生");
    clerk.start("out");
    clerk.wait();
    // 3000x15 on the leaflet of Changsha.
    BOOST_TEST(clerk.result("out", "monthly_1") == "496.01");
    // One that names no column is asked about, and another one can still be chosen.
    clerk.page.choose_sheet(0);
    clerk.wait();
    BOOST_TEST(clerk.page.is_grave());
    BOOST_TEST(clerk.page.sheets().size() == 3U);
    clerk.page.choose_sheet(1);
    clerk.wait();
    BOOST_TEST(!clerk.page.is_grave());
    BOOST_TEST(clerk.page.first_rows().rows.front().cells[1] == "毛梅");
    // Of another file they are others.
    clerk.look("姓名,方案\r\n毛梅,100x15\r\n");
    BOOST_TEST(clerk.page.sheets().empty());
}

BOOST_AUTO_TEST_CASE(results_come_as_one_workbook_where_that_is_ticked) {
    Clerk clerk;
    clerk.look("姓名,方案\r\n毛梅,100x15\r\n");
    ListQuestionTyped typed = clerk.page.typed();
    typed.workbook = true;
    clerk.page.type(typed);
    clerk.start("out");
    clerk.wait();
    BOOST_TEST((names_in(clerk.folder / "out") ==
                std::vector{(clerk.folder / "out" / "list.state").string(),
                            (clerk.folder / "out" / "results.xlsx").string()}));
    BOOST_TEST(clerk.page.results_folder().has_value());
    // What is there is asked about, whatever the new results will be, and goes with them.
    typed.workbook = false;
    clerk.page.type(typed);
    clerk.start("out", 0);
    clerk.wait();
    BOOST_TEST(clerk.asked.size() == 1U);
    BOOST_TEST(fs::exists(clerk.folder / "out" / "results.csv"));
    BOOST_TEST(!fs::exists(clerk.folder / "out" / "results.xlsx"));
}

BOOST_AUTO_TEST_CASE(the_place_of_those_who_name_none_is_found_by_its_pinyin) {
    Clerk clerk;
    ListPage& page = clerk.page;
    BOOST_TEST(page.typed().place == "Changsha 430100");
    page.type_place("macheng");
    BOOST_TEST(page.typed().place == "macheng");
    BOOST_REQUIRE(page.place_chooser().lines().size() == 1U);
    page.choose_marked_place();
    BOOST_TEST(page.typed().place == "Macheng 421181");
    BOOST_TEST(!page.place_chooser().is_open());
    // Left without a choice, what was there comes back; a name that means one place is that one.
    page.type_place("mc");
    BOOST_TEST(page.place_chooser().lines().size() > 1U);
    page.leave_place({});
    BOOST_TEST(page.typed().place == "Macheng 421181");
    page.type_place("430100");
    page.leave_place("430100");
    BOOST_TEST(page.typed().place == "Changsha 430100");
    page.type_place("mc");
    page.leave_place("mc");
    BOOST_TEST(page.typed().place == "mc");
}

BOOST_AUTO_TEST_CASE(what_no_title_says_is_said_by_hand_and_remembered_for_these_titles) {
    Clerk clerk;
    const std::string list = "甲;乙;丙\r\n毛梅;100x15;1\r\n";
    clerk.look(list);
    BOOST_TEST((clerk.page.state() == State::ready));
    BOOST_TEST(clerk.page.is_grave());
    BOOST_TEST(clerk.page.columns().size() == 3U);
    clerk.page.use(0, use_of(RosterField::name));
    clerk.page.use(1, use_of(RosterField::plans));
    BOOST_TEST(!clerk.page.is_grave());
    clerk.start("out");
    clerk.wait();
    BOOST_TEST(clerk.said() == "1 row of people: 1 reckoned, 0 refused. Figures as of 2017-03.");
    // The sum on the leaflet of Changsha: 169.03 a month, 2028.36 a year.
    BOOST_TEST(clerk.result("out", "annual_1") == "2028.36");
    // Nothing of the titles stands in the settings, which know them again.
    BOOST_TEST(bytes_of(clerk.folder / "settings.txt").find("甲") == std::string::npos);
    ListPage again{clerk.desk, {}, Translate{}};
    again.choose(clerk.folder / "list.csv");
    BOOST_TEST(!again.is_grave());
    BOOST_TEST(again.use_of(0) == use_of(RosterField::name));
    BOOST_TEST(again.use_of(1) == use_of(RosterField::plans));
    BOOST_TEST(again.use_of(2) == 0U);
}

BOOST_AUTO_TEST_CASE(one_column_alone_is_the_name) {
    Clerk clerk;
    clerk.look("姓名,称呼,方案\r\n毛梅,梅姐,100x15\r\n");
    clerk.page.use(1, use_of(RosterField::name));
    BOOST_TEST(clerk.page.use_of(1) == use_of(RosterField::name));
    BOOST_TEST(clerk.page.use_of(0) == 0U);
}

BOOST_AUTO_TEST_CASE(of_two_columns_that_say_the_same_the_first_one_counts_and_it_is_told) {
    Clerk clerk;
    clerk.look("姓名,name,方案\r\n毛梅,Mei,100x15\r\n");
    BOOST_TEST(clerk.page.is_grave());
    BOOST_TEST(clerk.page.use_of(0) == use_of(RosterField::name));
    BOOST_TEST(clerk.page.use_of(1) == 0U);
}

BOOST_AUTO_TEST_CASE(to_try_a_list_tells_row_column_and_reason_and_writes_nothing) {
    Clerk clerk;
    clerk.look(
        "编号,姓名,出生年月,性别,已缴记录,方案\r\n"
        "1,毛梅,1972-03,女,2014:100,2017-2031:100\r\n"
        "2,卢生,1972.1,男,,2017-2031:100\r\n"
        "3,薛菊,1972-03,两,,2017-2031:100\r\n"
        "4,周明,1972-03,男,2014:一百块,2017-2031:100\r\n"
        "5,谭喜,1972-03,男,,2017-2031:101\r\n"
        "6,彭\"生,1972-03,男,,2017-2031:100\r\n");
    const auto before = names_in(clerk.folder.path());
    clerk.page.attempt();
    BOOST_TEST((clerk.page.state() == State::trying));
    clerk.wait();
    BOOST_TEST(clerk.said() ==
               "6 rows of people: 1 reckoned, 5 refused. Figures as of 2017-03. Nothing was "
               "written.");
    const Table& refused = clerk.page.refusals();
    BOOST_REQUIRE(refused.rows.size() == 5U);
    const auto is = [&](std::size_t row, const char* line, const char* name, const char* column,
                        const char* reason) {
        const auto& cells = refused.rows.at(row).cells;
        BOOST_TEST(cells[0] == line);
        BOOST_TEST(cells[1] == name);
        BOOST_TEST(cells[2] == column);
        BOOST_TEST(cells[3].find(reason) != std::string::npos, cells[3]);
    };
    is(0, "3", "卢生", "出生年月", "1972.1");
    is(1, "4", "薛菊", "性别", "两");
    is(2, "5", "周明", "已缴记录", "2014:一百块");
    // 101 yuan are no tier; which of the two columns of payments names it nobody can say.
    is(3, "6", "谭喜", "", "101");
    is(4, "7", "", "", "line 7");
    BOOST_TEST((names_in(clerk.folder.path()) == before));
    BOOST_TEST(!clerk.page.results_folder());
}

// Born in March 1960: 60 in March 2020, so 2017, 2018 and 2019 are open beside the three years
// paid: 3 x 100 + 3 x 200 = 900.
BOOST_AUTO_TEST_CASE(an_amount_is_paid_for_each_year_that_is_still_open) {
    Clerk clerk{{"430100", "2017-03", "200"}};
    clerk.look("姓名,出生年月,已缴记录\r\n毛梅,1960-03,2014-2016:100\r\n");
    clerk.start("out");
    clerk.wait();
    BOOST_TEST(clerk.said().starts_with("1 row of people: 1 reckoned"), clerk.said());
    BOOST_TEST(clerk.result("out", "own_paid_1") == "900.00");
}

BOOST_AUTO_TEST_CASE(a_row_that_names_its_plans_is_not_asked_the_amounts_of_all) {
    Clerk clerk{{"430100", "2017-03", "200 | 300x15"}};
    clerk.look("姓名,方案\r\n毛梅,100x15\r\n卢生,\r\n");
    clerk.start("out");
    clerk.wait();
    // 15 x 100; the plans of all, of which there are two, are those of the other row.
    BOOST_TEST(clerk.result("out", "own_paid_1") == "1500.00");
    BOOST_TEST(clerk.result("out", "own_paid_2") == "");
    // 15 x 300 and, on the leaflet basis, fifteen years of 200.
    BOOST_TEST(clerk.bytes("out", "results.csv").find(",4500.00,") != std::string::npos);
    BOOST_TEST(clerk.bytes("out", "results.csv").find(",3000.00,") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_typed_wrongly_is_told_before_anything_begins) {
    Clerk clerk{{"430100", "2017-03", "100xx15"}};
    clerk.look("姓名\r\n毛梅\r\n");
    clerk.page.attempt();
    BOOST_TEST((clerk.page.state() == State::ready));
    BOOST_TEST(clerk.page.is_grave());
    BOOST_TEST(clerk.said().find("100xx15") != std::string::npos);
    clerk.page.type({"430100", "2017-03", ""});
    clerk.page.attempt();
    clerk.wait();
    BOOST_TEST(clerk.page.is_grave());
    BOOST_TEST(clerk.said().find("says nowhere what is paid") != std::string::npos);
    clerk.page.type({"Atlantis", "2017-03", "100x15"});
    clerk.page.attempt();
    clerk.wait();
    BOOST_TEST(clerk.page.refusals().rows.at(0).cells.at(3).find("Atlantis") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_folder_with_results_is_replaced_only_after_a_question) {
    Clerk clerk;
    clerk.look("姓名,方案\r\n毛梅,100x15\r\n");
    clerk.start("out");
    clerk.wait();
    BOOST_TEST((clerk.page.results_folder() == clerk.folder / "out"));
    BOOST_TEST(clerk.asked.empty());
    clerk.look("姓名,方案\r\n毛梅,200x15\r\n");
    clerk.start("out");
    BOOST_TEST((clerk.page.state() == State::ready));
    BOOST_TEST(clerk.asked.size() == 1U);
    BOOST_TEST(clerk.result("out", "own_paid_1") == "1500.00");
    clerk.start("out", 0);
    clerk.wait();
    BOOST_TEST(clerk.result("out", "own_paid_1") == "3000.00");
}

BOOST_AUTO_TEST_CASE(a_list_that_was_held_or_stopped_gives_the_same_bytes_in_the_end) {
    Clerk clerk;
    clerk.look(made_up_roster(99, 3'000));
    clerk.start("whole");
    clerk.wait();
    BOOST_TEST(clerk.said().starts_with("3000 rows of people: 3000 reckoned, 0 refused."),
               clerk.said());
    clerk.start("cut");
    clerk.page.pause();
    BOOST_TEST((clerk.page.state() == State::paused));
    BOOST_TEST(clerk.page.can_go_on());
    clerk.page.go_on();
    BOOST_TEST((clerk.page.state() == State::running));
    clerk.page.pause();
    clerk.page.stop();
    clerk.wait();
    // However far it had come, it is gone on with; 1: begun again where nothing was written yet.
    if (clerk.page.can_go_on())
        clerk.page.go_on();
    else
        clerk.start("cut", 0);
    clerk.wait();
    for (const char* name : files)
        BOOST_TEST((clerk.bytes("cut", name) == clerk.bytes("whole", name)), name);
}

BOOST_AUTO_TEST_CASE(closing_asks_about_a_list_that_is_being_reckoned_and_about_no_other) {
    Clerk clerk;
    clerk.look(made_up_roster(7, 3'000));
    int asked = 0;
    const auto answer = [&asked](std::optional<std::size_t> act) -> ChooseAct {
        return [&asked, act](const std::string&, const std::vector<std::string>&) {
            ++asked;
            return act;
        };
    };
    BOOST_TEST(clerk.page.may_close(answer({})));
    clerk.page.attempt();
    clerk.page.pause();
    BOOST_TEST(clerk.page.may_close(answer({})));
    BOOST_TEST(asked == 0);
    clerk.page.stop();
    clerk.wait();
    clerk.start("out");
    clerk.page.pause();
    BOOST_TEST(!clerk.page.may_close(answer({})));
    BOOST_TEST(clerk.page.may_close(answer(0)));
    BOOST_TEST(asked == 2);
    // It goes while the thread stands still: that is ended, and nobody waits for ever.
}

BOOST_AUTO_TEST_CASE(how_far_a_list_is_stands_in_rows_rows_a_second_and_time_left) {
    using Part = ListStep::Part;
    const Translate tr;
    // (200 000 - 7 300) / 15 000 = 12.8 seconds.
    BOOST_TEST(progress_sentence({Part::reckoning, 7'300, 200'000}, 15'000, tr) ==
               "7300 of 200000 rows, 15000 a second, 0:12 left");
    BOOST_TEST(progress_sentence({Part::reckoning, 7'300, 200'000}, 0, tr) ==
               "7300 of 200000 rows");
    BOOST_TEST(progress_sentence({Part::looking, 500, 0}, 0, tr) ==
               "Looking through the list: 500 rows");
    // 900 sheets at 5 a second: three minutes.
    BOOST_TEST(progress_sentence({Part::drawing, 100, 1'000}, 5, tr) ==
               "100 of 1000 sheets, 3:00 left");
}

BOOST_AUTO_TEST_CASE(the_case_that_is_open_says_what_all_are_asked_with) {
    Inquiry open;
    open.typed.place = "421181";
    open.typed.born = "1972-03";
    open.paid = "2012-2016:100";
    open.plans = {{"3000"}, {"100", "15"}, {"2026-2030:200"}, {"nonsense"}};
    const ListQuestionTyped typed = list_question_of(open, month("2026-11"));
    BOOST_TEST(typed.place == "421181");
    BOOST_TEST(typed.month == "2026-11");
    // What that person paid is nobody else's, and what is none is left out.
    BOOST_TEST(typed.plans == "3000 | 100x15 | 2026-2030:200");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
