// SPDX-License-Identifier: Apache-2.0
#include "app/words/warnings.hpp"

#include "support/sentences.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

namespace bdata = boost::unit_test::data;

namespace pension {

std::ostream& operator<<(std::ostream& out, const Warning& warning) {
    return out << code(warning.code);
}

namespace {

/// The facts that the comments in calc/told/warning.hpp promise; a sentence that asks for another
/// one cannot be formatted and throws.
const Warning all_warnings[] = {
    {WarningCode::announced_figure, {{"rule", "base_pension"}, {"from", "2020-01"}}},
    {WarningCode::inherited_figure,
     {{"rule", "contribution_tier"}, {"from", "2014-02"}, {"place", "湖南省"}, {"area", "000000"}}},
    {WarningCode::stale_figure,
     {{"rule", "base_pension"}, {"from", "2017-01"}, {"place", "长沙市"}}},
    {WarningCode::below_minimum,
     {{"place", "文登区"}, {"base", "130"}, {"minimum", "163"}, {"from", "2026-01"}}},
    {WarningCode::group_without_rules,
     {{"group", "severely_disabled"}, {"place", "长沙市"}, {"place_en", "Changsha"}}},
    {WarningCode::inherited_then,
     {{"rule", "contribution_subsidy"},
      {"from", "2014-02"},
      {"place", "武汉市"},
      {"area", "000000"},
      {"first", "2014-12"},
      {"last", "2021-12"}}},
    {WarningCode::not_entitled,
     {{"plan", "a plan"}, {"years", "10"}, {"minimum", "15"}, {"missing", "5"}}},
    {WarningCode::announced_in_vain,
     {{"place", "长沙市"}, {"from", "2030-01"}, {"announced", "150.00"}, {"instead", "200.00"}}},
    {WarningCode::place_was_renamed,
     {{"typed", "文登市"}, {"today", "文登区"}, {"code", "371003"}}},
    {WarningCode::place_stands_above, {{"today", "望城区"}, {"place", "长沙市"}}},
    {WarningCode::option_not_used, {{"option", "--deposit"}}},
    {WarningCode::lunar_birthday, {{"lunar", "1972-02-03"}, {"civil", "1972-03-17"}}},
    {WarningCode::scheme_start_known,
     {{"place", "长沙市"}, {"month", "2010-07"}, {"typed", "2011-07"}}},
    {WarningCode::account_only, {{"plan", "=8000x15"}}},
    {WarningCode::crediting_rate_missing,
     {{"place", "长沙市"}, {"first", "2018"}, {"last", "2040"}}},
    {WarningCode::national_base_used, {{"place", "北京市"}, {"base", "163"}, {"from", "2026-01"}}},
    {WarningCode::interest_start_silent, {{"place", "长沙市"}}},
    {WarningCode::incomplete_list, {{"rule", "contribution_tier"}, {"place", "长沙市"}}},
    {WarningCode::unconfirmed_figure,
     {{"rule", "base_pension"}, {"from", "2023-01"}, {"place", "河北省"}, {"source", "某网页"}}},
    {WarningCode::unconfirmed_offered,
     {{"rule", "base_pension"}, {"from", "2023-01"}, {"place", "河北省"}, {"source", "某网页"}}},
    {WarningCode::floor_used,
     {{"rule", "contribution_subsidy"}, {"from", "2019-01"}, {"place", "福建省"}}},
    {WarningCode::sources_disagree,
     {{"rule", "base_pension"},
      {"from", "2022-01"},
      {"place", "长沙市"},
      {"source", "某网页"},
      {"value", "228.00"},
      {"other", "238"},
      {"other_source", "另一网页"},
      {"other_month", "2022-01"}}},
    {WarningCode::ran_out,
     {{"rule", "contribution_tier"}, {"last", "2024-12"}, {"place", "天津市"}}},
    {WarningCode::assumed_latest,
     {{"rule", "contribution_tier"}, {"last", "2024-12"}, {"place", "天津市"}}},
    {WarningCode::lower_subsidy_taken, {{"place", "苏州市"}}},
    {WarningCode::lower_base_taken, {{"place", "厦门市"}}},
    {WarningCode::lower_grant_taken, {{"place", "海南省"}}},
    {WarningCode::subsidy_limited, {{"plan", "1000x16"}, {"place", "北京市"}, {"from", "2026-12"}}},
    {WarningCode::earlier_subsidies_unknown, {{"plan", "360x15"}, {"place", "广州市"}}},
    {WarningCode::average_tier_unknown, {{"plan", "=47400x15"}, {"place", "贵阳市"}}},
    {WarningCode::assumed_earliest,
     {{"rule", "contribution_tier"}, {"from", "2017-01"}, {"place", "长沙市"}}},
    {WarningCode::assumed_earliest_above,
     {{"rule", "contribution_subsidy"}, {"from", "2014-02"}, {"place", "武汉市"}}},
    {WarningCode::years_do_not_count, {{"plan", "100x16"}, {"years", "16"}, {"minimum", "15"}}},
    {WarningCode::past_years_taken_as_paid,
     {{"plan", "100x15"}, {"first", "2021"}, {"last", "2025"}, {"instead", "2026-2035:100"}}},
    {WarningCode::years_before_balance_unknown,
     {{"plan", "=8000@2025-12"}, {"month", "2025-12"}, {"instead", "2012-2025:100"}}},
    {WarningCode::months_lost, {{"plan", "100x16"}, {"months", "3"}, {"first", "2020-05"}}},
    {WarningCode::scheme_start_unknown, {{"place", "长沙市"}}},
    {WarningCode::suspended_made_good,
     {{"plan", "100x15"},
      {"missed", "2030-05"},
      {"from", "2030-06"},
      {"passed", "2031-02"},
      {"months", "8"},
      {"amount", "1,352.24"}}},
    {WarningCode::suspended_lost,
     {{"plan", "100x15"},
      {"missed", "2030-05"},
      {"from", "2030-06"},
      {"passed", "2031-02"},
      {"months", "8"}}},
    {WarningCode::suspended_for_good,
     {{"plan", "100x15"}, {"missed", "2030-05"}, {"from", "2030-06"}}},
    {WarningCode::certification_silent, {{"place", "长沙市"}}},
    {WarningCode::registration_assumed, {{"place", "长沙市"}, {"month", "2010-06"}}},
    {WarningCode::registration_not_asked, {{"place", "长沙市"}}},
    {WarningCode::sex_needed, {}},
    {WarningCode::life_table_read,
     {{"table", "a.csv"}, {"first", "0"}, {"last", "105"}, {"male", "Men"}, {"female", "Women"}}},
    {WarningCode::life_table_read_of_men,
     {{"table", "a.csv"}, {"first", "0"}, {"last", "105"}, {"column", "qx"}}},
    {WarningCode::life_table_read_of_women,
     {{"table", "a.csv"}, {"first", "0"}, {"last", "105"}, {"column", "qx"}}},
    {WarningCode::life_table_read_of_all,
     {{"table", "a.csv"}, {"first", "0"}, {"last", "105"}, {"column", "qx"}}},
    {WarningCode::life_table_open_ended, {{"table", "a.csv"}, {"age", "110"}}},
    {WarningCode::life_table_year_taken,
     {{"table", "a.csv"}, {"year", "2019"}, {"first", "2003"}, {"last", "2021"}}},
    {WarningCode::life_table_in_parts, {{"table", "a.csv"}, {"parts", "1000"}}},
    {WarningCode::list_id_repeated, {{"id", "17"}, {"line", "7"}}},
    {WarningCode::list_identity_repeated, {{"line", "7"}}},
    {WarningCode::excel_day_number, {{"text", "26373"}, {"civil", "1972-03-15"}}},
    {WarningCode::two_digit_year, {{"text", "72.3"}, {"month", "1972-03"}}},
    {WarningCode::scheme_start_of_last_place, {{"place", "武汉市"}, {"other", "长沙市"}}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(warnings)

BOOST_DATA_TEST_CASE(every_warning_has_a_sentence_with_all_its_facts, bdata::make(all_warnings),
                     warning) {
    check_sentence(explain(warning, Translate{}), warning.facts);
}

// The codes are numbered without a gap, so the list above is whole when it holds each number up
// to the last one; a code added at the end is found because it has no sentence to pass here.
BOOST_AUTO_TEST_CASE(the_list_above_holds_every_code_once) {
    std::set<int> codes;
    for (const Warning& warning : all_warnings) codes.insert(static_cast<int>(warning.code));
    BOOST_TEST(codes.size() == std::size(all_warnings));
    BOOST_CHECK_THROW(
        explain(Warning{static_cast<WarningCode>(std::size(all_warnings))}, Translate{}),
        std::logic_error);
    BOOST_TEST(*codes.rbegin() + 1 == static_cast<int>(std::size(all_warnings)));
}

BOOST_AUTO_TEST_CASE(a_missing_fact_of_a_warning_is_found_and_not_left_blank) {
    for (const Warning& warning : all_warnings)
        if (!warning.facts.empty())
            BOOST_CHECK_THROW(explain(Warning{warning.code}, Translate{}), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(rules_of_which_the_same_is_said_share_a_sentence) {
    const auto of = [](const char* rule, const char* place) {
        return Warning{WarningCode::inherited_figure,
                       {{"rule", rule}, {"from", "2014-02"}, {"place", place}, {"area", "000000"}}};
    };
    const auto sentences = explain_all({of("tiers", "甲县"),
                                        of("subsidies", "甲县"),
                                        of("tiers", "乙县"),
                                        {WarningCode::sex_needed, {}}},
                                       Translate{});
    BOOST_REQUIRE(sentences.size() == 3U);
    BOOST_TEST(sentences[0].starts_with("甲县 has no figures of its own"));
    BOOST_TEST(sentences[1].starts_with("乙县 has no \""));
}

// Seen: "1684.88" in a sentence beside "1,000.00" in the table below it.
BOOST_AUTO_TEST_CASE(amounts_of_a_warning_are_written_as_in_tables) {
    const Warning owed{WarningCode::suspended_made_good,
                       {{"plan", "100x15"},
                        {"missed", "2030-05"},
                        {"from", "2030-06"},
                        {"passed", "2031-02"},
                        {"months", "8"},
                        {"amount", "1684.88"}}};
    BOOST_TEST(explain(owed, Translate{}).find("1,684.88 yuan") != std::string::npos);
}

// Seen: an account reckoned without interest said so in the last of eleven lines.
BOOST_AUTO_TEST_CASE(what_weighs_most_is_said_first) {
    const auto sentences = explain_all(
        {{WarningCode::lunar_birthday, {{"lunar", "1972-02-03"}, {"civil", "1972-03-17"}}},
         {WarningCode::stale_figure,
          {{"rule", "base_pension"}, {"from", "2017-01"}, {"place", "长沙市"}}},
         {WarningCode::crediting_rate_missing,
          {{"place", "长沙市"}, {"first", "2018"}, {"last", "2040"}}},
         {WarningCode::not_entitled,
          {{"plan", "100x10"}, {"years", "10"}, {"minimum", "15"}, {"missing", "5"}}}},
        Translate{});
    BOOST_REQUIRE(sentences.size() == 4U);
    BOOST_TEST(sentences[0].find("leads to no pension") != std::string::npos);
    BOOST_TEST(sentences[1].starts_with("No document says at which rate"));
    BOOST_TEST(sentences[2].starts_with("\"Base pension\" in 长沙市"));
    BOOST_TEST(sentences[3].starts_with("The birthday"));
}

BOOST_AUTO_TEST_CASE(why_it_is_probably_more_is_said_in_a_few_words) {
    const Warning rate{WarningCode::crediting_rate_missing,
                       {{"place", "北京市"}, {"first", "2018"}, {"last", "2040"}}};
    const Warning base{WarningCode::national_base_used,
                       {{"place", "北京市"}, {"base", "163"}, {"from", "2026-01"}}};
    BOOST_TEST(why_more({rate, base}, Translate{}) ==
               "Probably more: base pension at the national minimum, no interest, its rate is not "
               "known");
    BOOST_TEST(why_more({{WarningCode::sex_needed, {}}}, Translate{}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
