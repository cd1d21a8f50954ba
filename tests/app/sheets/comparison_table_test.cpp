// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_table.hpp"

#include "calc/changsha.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

Comparison compared(const Case& question) {
    return compare(question, changsha()).value();
}

const TableRow* row_of(const Table& table, const std::string& title) {
    const auto found =
        std::ranges::find_if(table.rows, [&](auto& row) { return row.cells.front() == title; });
    return found == table.rows.end() ? nullptr : &*found;
}

struct RowCase {
    const char* title;
    const char* low;
    const char* high;
};
std::ostream& operator<<(std::ostream& out, const RowCase& c) {
    return out << c.title;
}

// The sums of tests/calc/comparison/comparison_test.cpp. 34 766.09 ÷ 1 500 = 23.18, 102 019.34 ÷ 45
// 000 = 2.27; 9 payments after 60 are 60 years 9 months, 91 are 67 years 7 months.
const RowCase rows_by_hand[] = {
    {"You pay in all", "1,500.00", "45,000.00"},
    {"Government adds in all", "450.00", "2,400.00"},
    {"Personal account at the start", "1,950.00", "47,400.00"},
    {"Pension a month", "169.03", "496.01"},
    {"- from the state (base pension)", "155.00", "155.00"},
    {"- from the account (divided by 139)", "14.03", "341.01"},
    {"Pension a year", "2,028.36", "5,952.12"},
    {"Own money back after", "9 payments (age 60 y 9 m)", "91 payments (age 67 y 7 m)"},
    {"Received by age 77.14", "34,766.09", "102,019.34"},
    {"Left to the family at age 77.14", "0.00", "0.00"},
    {"Net gain at age 77.14", "33,266.09", "57,019.34"},
    {"Received for each yuan paid", "23.18", "2.27"},
    {"Return a year at age 77.14", "23.15%", "5.44%"},
};

std::string step_between(std::vector<const char*> plans) {
    const Comparison made = compared(asked(std::move(plans)));
    return step_sentences(made, Translate{}).front();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparison_tables)

BOOST_DATA_TEST_CASE(the_table_holds_the_sums_made_by_hand, bdata::make(rows_by_hand), c) {
    const Table table = comparison_table(compared(asked({"100x15", "3000x15"})), Translate{});
    const TableRow* row = row_of(table, c.title);
    BOOST_REQUIRE(row);
    BOOST_TEST((row->cells == std::vector<std::string>{c.title, c.low, c.high}),
               row->cells[1] << ", " << row->cells[2]);
}

BOOST_AUTO_TEST_CASE(the_table_has_these_rows_and_headlines_and_no_others) {
    const Table table = comparison_table(compared(asked({"100x15", "3000x15"})), Translate{});
    BOOST_TEST(table.rows.size() == std::size(rows_by_hand));
    BOOST_TEST(table.columns[1].title == "100 a year for 15 years");
    for (const TableRow& row : table.rows) {
        BOOST_TEST(row.cells.size() == table.columns.size());
        const auto& title = row.cells.front();
        BOOST_TEST(row.strong == (title == "Pension a month" || title == "Received by age 77.14"));
    }
}

BOOST_AUTO_TEST_CASE(interest_and_long_payment_have_a_row_where_there_is_something_to_say) {
    Case question = asked({"100x20"});
    question.assumptions.interest = 2.5_pct;
    const Table table = comparison_table(compared(question), Translate{});
    BOOST_TEST(row_of(table, "Interest in all") != nullptr);
    const TableRow* supplement = row_of(table, "- for long payment");
    BOOST_REQUIRE(supplement);
    BOOST_TEST(supplement->cells[1] == "5.00");
}

BOOST_AUTO_TEST_CASE(without_an_age_at_death_there_is_no_lifetime_and_no_return) {
    Case question = asked({"100x15"});
    question.ages_at_death.clear();
    for (const TableRow& row : comparison_table(compared(question), Translate{}).rows)
        BOOST_TEST(row.cells.front().find("77.14") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_not_known_after_a_known_balance_is_a_dash) {
    const Table table = comparison_table(compared(asked({"=47400x15"})), Translate{});
    for (const char* title : {"You pay in all", "Government adds in all", "Own money back after",
                              "Net gain at age 77.14", "Return a year at age 77.14"})
        BOOST_TEST(row_of(table, title)->cells[1] == "\u2014", title);
    BOOST_TEST(row_of(table, "Pension a month")->cells[1] == "496.01");
}

BOOST_AUTO_TEST_CASE(a_death_before_the_pension_leaves_the_account) {
    const Table table = comparison_table(compared(asked({"100x15"}, "55")), Translate{});
    BOOST_TEST(row_of(table, "Received by age 55")->cells[1] == "0.00");
    BOOST_TEST(row_of(table, "Left to the family at age 55")->cells[1] == "1,300.00");
}

// 43 500 ÷ 326.98 = 133.04 → 134 payments, 60 years + 134 months = 71 years 2 months.
BOOST_AUTO_TEST_CASE(a_step_up_says_what_it_costs_what_it_brings_and_when_it_is_back) {
    BOOST_TEST(step_between({"100x15", "3000x15"}) ==
               "\"3,000 x 15 years\" instead of \"100 x 15 years\": 43,500.00 yuan more paid, "
               "326.98 yuan more a month; back after 134 payments (age 71 y 2 m).");
}

BOOST_AUTO_TEST_CASE(a_step_down_is_not_told_as_money_that_does_not_come_back) {
    BOOST_TEST(step_between({"3000x15", "100x15"}) ==
               "\"100 x 15 years\" instead of \"3,000 x 15 years\": 43,500.00 yuan less paid, "
               "326.98 yuan less a month.");
    BOOST_TEST(step_between({"100x15", "100x15"})
                   .ends_with(": 0.00 yuan more paid, 0.00 yuan more a month."));
}

// 16 years: 2 080 ÷ 139 = 14.9640, + 155 + 1 = 170.96; − 169.03 = 1.93; 100 ÷ 1.93 = 51.8 → 52
// payments, 60 years + 52 months = 64 years 4 months.
BOOST_AUTO_TEST_CASE(one_year_more_is_a_step_too) {
    BOOST_TEST(step_between({"100x15", "100x16"})
                   .ends_with(": 100.00 yuan more paid, 1.93 yuan more a month; back after 52 "
                              "payments (age 64 y 4 m)."));
}

BOOST_AUTO_TEST_CASE(a_step_from_a_known_balance_says_the_month_alone) {
    BOOST_TEST(step_between({"=1950x15", "3000x15"}).ends_with(": 326.98 yuan more a month."));
}

// 200 a year: 240 × 15 ÷ 139 + 155 = 180.90; − 169.03 = 11.87 more for 1 500 more; 1 500 ÷ 11.87 =
// 126.4 → 127 payments, 60 years + 127 months = 70 years 7 months.
BOOST_AUTO_TEST_CASE(the_ladder_has_every_tier_with_the_step_from_the_one_before) {
    const Comparison made = ladder(asked({}), 15, changsha()).value();
    const Table table = ladder_table(made, Translate{});
    BOOST_REQUIRE(table.rows.size() == 14U);
    for (const TableRow& row : table.rows) BOOST_TEST(row.cells.size() == table.columns.size());
    BOOST_TEST((table.rows[0].cells ==
                std::vector<std::string>{"100", "1,500.00", "450.00", "169.03",
                                         "9 payments (age 60 y 9 m)", "", "", "", ""}));
    const auto& second = table.rows[1].cells;
    BOOST_TEST(second[0] == "200");
    BOOST_TEST(second[3] == "180.90");
    BOOST_TEST(second[5] == "1,500.00");
    BOOST_TEST(second[6] == "11.87");
    BOOST_TEST(second[7] == "127 payments (age 70 y 7 m)");
    BOOST_TEST(table.rows[13].cells[0] == "3,000");
    BOOST_TEST(table.rows[13].cells[3] == "496.01");
}

BOOST_AUTO_TEST_CASE(the_ladder_says_for_how_many_years_it_was_reckoned) {
    const Comparison made = ladder(asked({}), 20, changsha()).value();
    BOOST_TEST(ladder_table(made, Translate{}).columns[0].title == "Tier, paid for 20 years");
}

BOOST_AUTO_TEST_CASE(assumptions_are_named_one_by_one) {
    const auto plain = assumption_lines(compared(asked({"100x15"})), Translate{});
    BOOST_TEST(plain.size() == 4U);
    BOOST_TEST(plain[0] == "Account interest: 0% a year");
    Case question = asked({"100x15"});
    question.assumptions = {2.5_pct, Money::from_yuan(10), 1};
    const auto lines = assumption_lines(compared(question), Translate{});
    BOOST_REQUIRE(lines.size() == 5U);
    BOOST_TEST(lines[0] == "Account interest: 2.5% a year");
    BOOST_TEST(lines[1] == "Money bears interest from the month after");
    BOOST_TEST(lines[2] == "Paid each year in month 1");
    BOOST_TEST(lines[3] == "Base pension grows by 10.00 yuan each year");
    BOOST_TEST(lines[4] == "Rounding: to the fen, half up, on the sum");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
