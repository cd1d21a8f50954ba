// SPDX-License-Identifier: Apache-2.0
#include "app/home/life_line.hpp"

#include "app/home/comparison_page.hpp"
#include "printing.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

inline std::ostream& operator<<(std::ostream& out, YearKind kind) {
    return out << "kind " << static_cast<int>(kind);
}

namespace {

/// Somebody of Wuhan who is 54 in November 2026 and left 2016 out.
struct OfWuhan {
    TemporaryFolder folder{};
    Desk desk{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}};
    Document document;
    ComparisonPage page{desk, document, Translate{}};

    explicit OfWuhan(const char* paid = "2012-2015:200,2017-2021:200,2022-2025:400")
        : document{asked(paid)} {}

    static Inquiry asked(const char* paid) {
        Inquiry inquiry = usual_inquiry();
        inquiry.typed.place = "420100";
        inquiry.typed.born = "1972-03";
        inquiry.paid = paid;
        inquiry.plans = {TypedPlan{}};
        inquiry.plans.front().pays = "400";
        return inquiry;
    }
    YearCell cell(int year) const {
        const LifeLine line = page.life_line(0);
        BOOST_REQUIRE(line.find(year));
        return *line.find(year);
    }
    std::string words(int year) const { return page.year_words(page.life_line(0), 0, year); }
};

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(life_line_of_a_plan)

// 60 in March 2032: paid for until 2031.
BOOST_AUTO_TEST_CASE(each_year_until_the_pension_is_a_cell_of_its_kind) {
    const OfWuhan one;
    const LifeLine line = one.page.life_line(0);
    BOOST_REQUIRE(!line.cells.empty());
    BOOST_TEST(line.this_year == 2026);
    BOOST_TEST(line.cells.back().year == 2031);
    BOOST_TEST(line.cells.front().year >= 2009);
    BOOST_TEST(line.cells.front().year <= 2012);
    BOOST_TEST(one.cell(2012).kind == YearKind::own);
    BOOST_TEST(one.cell(2012).text == "200");
    BOOST_TEST(one.cell(2012).age == 40);
    BOOST_TEST(one.cell(2016).kind == YearKind::gap);
    BOOST_TEST(one.cell(2025).text == "400");
    BOOST_TEST(one.cell(2026).kind == YearKind::planned);
    BOOST_TEST(one.cell(2031).text == "400");
    for (const YearCell& cell : line.cells) BOOST_TEST(cell.error.empty());
}

BOOST_AUTO_TEST_CASE(how_a_year_was_paid_is_seen_and_said) {
    const OfWuhan one{"2012-2014:200,2015:200+50c,2016:200@2017-03,2017-2021:200,2022-2025:400"};
    BOOST_TEST(one.cell(2015).kind == YearKind::helped);
    BOOST_TEST(one.cell(2015).text == "200");
    BOOST_TEST(holds(one.words(2015), "50.00 yuan of collective grant"));
    BOOST_TEST(one.cell(2016).kind == YearKind::back_paid);
    BOOST_TEST(one.cell(2016).text == "200");
    BOOST_TEST(holds(one.words(2016), "paid later, in 2017-03"));
    BOOST_TEST(holds(one.words(2025), "2025, age 53: 400.00 yuan paid"));
    BOOST_TEST(holds(one.words(2025), "45.00 yuan of subsidy"));
    BOOST_TEST(holds(one.words(2030), "400.00 yuan to be paid in 2030-12"));
}

BOOST_AUTO_TEST_CASE(a_gap_says_what_filling_it_costs_and_brings) {
    const OfWuhan one;
    BOOST_TEST(holds(one.words(2016), "2016, age 44: not paid. Filled today it costs 400.00 yuan"));
    BOOST_TEST(holds(one.words(2016), "a month more"));
}

BOOST_AUTO_TEST_CASE(a_year_of_the_government_is_one_of_its_own) {
    OfWuhan one{"2012-2021:200,2022-2023:400"};
    one.page.type(Asks::group, "severely_disabled");
    BOOST_TEST(one.page.pay(0, 2024, 2025, "g") == "");
    BOOST_TEST(one.page.text(Asks::paid) == "2012-2021:200,2022-2023:400,2024-2025:g");
    BOOST_TEST(one.cell(2024).kind == YearKind::government);
    BOOST_TEST(one.cell(2024).text == "gov");
    BOOST_TEST(holds(one.words(2024), "2024, age 52: paid by the government"));
    // For everybody else it pays nothing.
    one.page.type(Asks::group, "");
    BOOST_TEST(one.page.problem(Asks::group) != "");
}

// Born in March 2004: 16 in 2020, and of who is that young no year before is asked.
BOOST_AUTO_TEST_CASE(the_line_begins_with_the_year_of_the_sixteenth_birthday) {
    OfWuhan one{""};
    one.page.type(Asks::born, "2004-03");
    const LifeLine line = one.page.life_line(0);
    BOOST_TEST(line.cells.front().year == 2020);
    BOOST_TEST(line.cells.front().age == 16);
    BOOST_TEST(line.cells.back().year == 2063);
    one.page.type(Asks::paid, "2018-2020:200");
    BOOST_TEST(holds(one.cell(2018).error, "16th birthday"));
    BOOST_TEST(one.cell(2020).error == "");
}

// Each of the two payments for 2025 is right by itself; together they are not.
BOOST_AUTO_TEST_CASE(what_is_wrong_only_together_is_marked_in_the_year_that_the_reason_names) {
    OfWuhan one;
    one.page.type(Asks::paid, "2012-2021:200,2022-2024:400,2025:6000,2025:400");
    BOOST_TEST(one.page.problem(Asks::paid) != "");
    BOOST_TEST(one.cell(2025).error != "");
    BOOST_TEST(one.cell(2024).error == "");
}

// A sentence of what counts would speak of another record than the one that is seen.
BOOST_AUTO_TEST_CASE(no_gap_is_priced_while_a_year_is_wrong) {
    OfWuhan one;
    one.page.type(Asks::paid, "2012-2015:200,2017-2025:200");
    BOOST_TEST(one.words(2016) == "2016, age 44: not paid.");
}

BOOST_AUTO_TEST_CASE(without_a_birth_month_or_like_a_leaflet_there_is_no_line) {
    OfWuhan one{""};
    one.page.type(Asks::basis, "leaflet");
    BOOST_TEST(one.page.life_line(0).cells.empty());
    one.page.type(Asks::basis, "");
    BOOST_TEST(!one.page.life_line(0).cells.empty());
    one.page.open_sample();
    BOOST_TEST(one.page.life_line(0).cells.empty());
}

// From 2022 on Wuhan's lowest tier is 400.
BOOST_AUTO_TEST_CASE(a_tier_that_was_not_offered_is_marked_where_it_was_typed) {
    OfWuhan one;
    one.page.type(Asks::paid, "2012-2023:200,2024-2025:400");
    BOOST_TEST(one.page.problem(Asks::paid) != "");
    for (const int year : {2022, 2023}) {
        BOOST_TEST(holds(one.cell(year).error, "no tier of 200"));
        BOOST_TEST(one.cell(year).text == "200");
    }
    // With its document.
    BOOST_TEST(holds(one.words(2022), "2021"));
    BOOST_TEST(one.cell(2021).error == "");
    BOOST_TEST(one.cell(2024).error == "");
    BOOST_TEST(one.page.pay(0, 2022, 2023, "400") == "");
    BOOST_TEST(one.page.problem(Asks::paid) == "");
    BOOST_TEST(one.page.text(Asks::paid) == "2012-2021:200,2022-2025:400");
}

BOOST_AUTO_TEST_CASE(years_that_are_over_change_what_was_paid_in_one_step) {
    OfWuhan one;
    BOOST_TEST(one.page.pay(0, 2016, 2016, "200") == "");
    BOOST_TEST(one.page.text(Asks::paid) == "2012-2021:200,2022-2025:400");
    BOOST_TEST(one.page.pay(0, 2013, 2014, "") == "");
    BOOST_TEST(one.page.text(Asks::paid) == "2012:200,2015-2021:200,2022-2025:400");
    BOOST_TEST(one.cell(2013).kind == YearKind::gap);
    one.document.inquiries.undo();
    BOOST_TEST(one.page.text(Asks::paid) == "2012-2021:200,2022-2025:400");
    one.document.inquiries.undo();
    BOOST_TEST(one.cell(2016).kind == YearKind::gap);
    BOOST_TEST(!one.document.inquiries.can_undo());
}

BOOST_AUTO_TEST_CASE(years_to_come_change_the_plan_which_is_plain_again_when_all_are_alike) {
    OfWuhan one;
    BOOST_TEST(one.page.pay(0, 2029, 2031, "3000") == "");
    BOOST_TEST(one.page.text(Asks::plan_pays) == "2026-2028:400,2029-2031:3000");
    BOOST_TEST(one.page.text(Asks::paid) == "2012-2015:200,2017-2021:200,2022-2025:400");
    BOOST_TEST(one.cell(2029).text == "3000");
    BOOST_TEST(one.page.pay(0, 2026, 2028, "3000") == "");
    BOOST_TEST(one.page.text(Asks::plan_pays) == "3000");
    BOOST_TEST(one.page.pay(0, 2026, 2031, "") == "");
    BOOST_TEST(one.page.text(Asks::plan_pays) == "0");
    BOOST_TEST(one.cell(2030).kind == YearKind::open);
}

BOOST_AUTO_TEST_CASE(past_and_future_together_are_one_step) {
    OfWuhan one;
    BOOST_TEST(one.page.pay(0, 2024, 2027, "1000") == "");
    BOOST_TEST(one.page.text(Asks::paid) ==
               "2012-2015:200,2017-2021:200,2022-2023:400,2024-2025:1000");
    BOOST_TEST(one.page.text(Asks::plan_pays) == "2026-2027:1000,2028-2031:400");
    one.document.inquiries.undo();
    BOOST_TEST(one.page.text(Asks::plan_pays) == "400");
    BOOST_TEST(!one.document.inquiries.can_undo());
}

BOOST_AUTO_TEST_CASE(a_year_to_come_that_is_refused_is_marked_and_its_field_says_why) {
    OfWuhan one;
    BOOST_TEST(one.page.pay(0, 2030, 2030, "200") == "");
    BOOST_TEST(holds(one.cell(2030).error, "no tier of 200"));
    BOOST_TEST(one.cell(2029).error == "");
    BOOST_TEST(one.page.problem(Asks::plan_pays) != "");
    BOOST_TEST(one.page.problem(Asks::paid) == "");
    BOOST_TEST(one.page.pay(0, 2030, 2030, "400") == "");
    BOOST_TEST(one.page.problem(Asks::plan_pays) == "");
    BOOST_TEST(one.page.text(Asks::plan_pays) == "400");
}

BOOST_AUTO_TEST_CASE(this_year_is_changed_where_it_stands) {
    OfWuhan one{"2012-2021:200,2022-2026:400"};
    BOOST_TEST(one.cell(2026).kind == YearKind::own);
    BOOST_TEST(one.page.pay(0, 2026, 2026, "500") == "");
    BOOST_TEST(one.page.text(Asks::paid) == "2012-2021:200,2022-2025:400,2026:500");
    BOOST_TEST(one.page.text(Asks::plan_pays) == "400");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_changes_nothing_and_says_why) {
    OfWuhan one;
    BOOST_TEST(holds(one.page.pay(0, 2016, 2016, "much"), "much"));
    BOOST_TEST(holds(one.page.pay(0, 2016, 2016, "200,2017:300"), "200,2017:300"));
    BOOST_TEST(one.page.paste_years(0, 2016, 2016, "no list", false) != "");
    BOOST_TEST(!one.page.has_problem());
    BOOST_TEST(!one.document.inquiries.can_undo());
}

BOOST_AUTO_TEST_CASE(what_is_copied_can_be_pasted_elsewhere_or_where_it_was) {
    OfWuhan one;
    const LifeLine line = one.page.life_line(0);
    const std::string copied = copied_years(line, 2012, 2015);
    BOOST_TEST(copied == "2012-2015:200");
    BOOST_TEST(copied_years(line, 2016, 2016) == "");
    BOOST_TEST(copied_years(line, 2024, 2027) == "2024-2027:400");
    BOOST_TEST(one.page.paste_years(0, 2016, 2016, copied, true) == "");
    BOOST_TEST(one.page.text(Asks::paid) == "2012-2021:200,2022-2025:400");
    one.document.inquiries.undo();
    BOOST_TEST(one.page.paste_years(0, 2016, 2016, copied, false) == "");
    BOOST_TEST(one.cell(2016).kind == YearKind::gap);
    BOOST_TEST(one.page.paste_years(0, 2012, 2012, "2013\t500\n2016\t300\n", false) == "");
    BOOST_TEST(one.page.text(Asks::paid) ==
               "2012:200,2013:500,2014-2015:200,2016:300,2017-2021:200,2022-2025:400");
    BOOST_TEST(one.page.paste_years(0, 2024, 2024, "500\n600\n", false) == "");
    BOOST_TEST(one.cell(2024).text == "500");
    BOOST_TEST(one.cell(2025).text == "600");
}

BOOST_AUTO_TEST_CASE(amounts_are_typed_as_in_a_record) {
    const auto one = [](const char* text) {
        const auto years = years_to_pay(2020, 2020, text);
        return years ? years.value().at(2020) : std::vector<CoverYears>{};
    };
    BOOST_TEST(one("").empty());
    BOOST_TEST(one("0").empty());
    BOOST_REQUIRE(one("G").size() == 1U);
    BOOST_TEST(one("G").front().by_government);
    BOOST_TEST(one("\u4ee3\u7f34").front().by_government);
    BOOST_REQUIRE(one("200+50c").size() == 1U);
    BOOST_TEST((one("200+50c").front().grant == Money::from_yuan(50)));
    BOOST_TEST((one("200@2021-04").front().paid == month("2021-04")));
    BOOST_TEST(!years_to_pay(2020, 2020, "2x3"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
