// SPDX-License-Identifier: Apache-2.0
#include "app/words/findings.hpp"

#include "app/words/messages.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

namespace bdata = boost::unit_test::data;

namespace pension {

std::ostream& operator<<(std::ostream& out, const Finding& finding) {
    return out << one_line(finding);
}

namespace {

Finding finding(FindingCode code, std::optional<Topic> topic, Finding::Facts facts,
                std::optional<Group> group = {}) {
    facts.emplace_back("place", "长沙市");
    facts.emplace_back("place_en", "Changsha");
    std::optional<Month> month;
    if (topic && code != FindingCode::topic_missing) month = parse_month("2017-01");
    return {code, Severity::error, 430100, topic, group, month, std::move(facts)};
}

/// The facts that the comments in policy/finding.hpp promise; a sentence that asks for another one
/// cannot be formatted and throws.
const Finding all_findings[] = {
    {FindingCode::nation_missing},
    {FindingCode::same_value_everywhere,
     Severity::warning,
     nation,
     {},
     {},
     {},
     {{"act", "4"},
      {"rule", "base_pension"},
      {"column", "fen_per_month"},
      {"value", "16500"},
      {"places", "19"}}},
    finding(FindingCode::parent_unknown, {}, {{"parent", "430000"}}),
    finding(FindingCode::parents_in_a_circle, {}, {{"parent", "430000"}}),
    finding(FindingCode::list_disagrees, Topic::tiers, {{"field", "source_id"}}),
    finding(FindingCode::month_repeated, Topic::base_pension, {}),
    finding(FindingCode::tiers_not_rising, Topic::tiers,
            {{"amount", "500.00"}, {"before", "600.00"}}),
    finding(FindingCode::range_too_fine, Topic::tiers,
            {{"from", "100.00"}, {"to", "6000.00"}, {"step", "0.01"}}),
    finding(FindingCode::subsidies_not_rising, Topic::subsidies,
            {{"amount", "500.00"}, {"before", "600.00"}}),
    finding(FindingCode::subsidy_falls, Topic::subsidies,
            {{"subsidy", "40.00"}, {"before", "50.00"}}),
    finding(FindingCode::amount_not_positive, Topic::base_pension, {{"amount", "0.00"}}),
    finding(FindingCode::brackets_overlap, Topic::long_payer_supplement, {{"year", "16"}}),
    finding(FindingCode::payout_ages_not_rising, Topic::payout_months,
            {{"age", "660"}, {"age_before", "720"}}),
    finding(FindingCode::payout_starts_late, Topic::payout_months,
            {{"age", "672"}, {"pension_age", "660"}}, Group::severely_disabled),
    finding(FindingCode::amount_implausible, Topic::base_pension,
            {{"amount", "1.55"}, {"least", "20.00"}, {"most", "10000.00"}}),
    finding(FindingCode::rate_implausible, Topic::crediting_rate,
            {{"rate", "25%"}, {"most", "20%"}}),
    finding(FindingCode::payout_months_implausible, Topic::payout_months,
            {{"payout_months", "401"}, {"least", "30"}, {"most", "400"}}),
    finding(FindingCode::payout_months_rise, Topic::payout_months,
            {{"age", "672"}, {"payout_months", "170"}, {"before", "139"}}),
    finding(FindingCode::subsidy_below_floor, Topic::subsidies,
            {{"tier", "500.00"}, {"subsidy", "50.00"}, {"floor", "60.00"}}),
    finding(FindingCode::base_below_minimum, Topic::base_pension,
            {{"base", "130.00"}, {"minimum", "143.00"}, {"since", "2025-01"}}),
    finding(FindingCode::topic_missing, Topic::minimum_years, {}),
    finding(FindingCode::figure_stale, Topic::tiers, {{"last", "2018-06"}}),
    finding(FindingCode::figures_overlap, Topic::tiers,
            {{"until", "2018-06"}, {"next", "2018-05"}}),
    finding(FindingCode::gap_in_time, Topic::tiers, {{"until", "2018-06"}, {"next", "2018-09"}}),
    finding(FindingCode::base_starts_late, Topic::base_pension, {{"age", "720"}}),
    finding(FindingCode::base_starts_registered, Topic::base_pension,
            {{"age", "0"}, {"years", "5"}}),
    finding(FindingCode::supplement_falls, Topic::old_age_supplement,
            {{"age", "840"}, {"amount", "5.00"}, {"before", "10.00"}}),
    finding(FindingCode::government_pays_everybody, Topic::government_payment, {}),
    finding(FindingCode::tier_above_flexible_minimum, Topic::tiers,
            {{"tier", "6000.00"}, {"most", "5000.00"}}),
    finding(FindingCode::limits_cross, Topic::base_limits,
            {{"lower", "5000.00"}, {"upper", "4000.00"}}),
    finding(FindingCode::retirement_age_falls, Topic::retirement_age,
            {{"age", "720"}, {"age_before", "721"}}),
    finding(FindingCode::area_code_unknown, {}, {}),
    finding(FindingCode::code_not_under_parent, {}, {{"parent", "420000"}}),
    finding(FindingCode::announced_unconfirmed, Topic::base_pension, {}),
    finding(FindingCode::no_tier_for_everybody, Topic::tiers, {}),
    finding(FindingCode::no_rule_for_others, Topic::back_payment, {}),
    finding(FindingCode::other_saying_unreadable, Topic::base_pension, {{"text", "238 |  | "}}),
};

bool is_in_words(const std::string& name) {
    return name == "place" || name == "field" || name == "rule" || name == "column" ||
           name == "value" || name.find("age") != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(findings)

BOOST_DATA_TEST_CASE(every_finding_has_a_sentence_with_all_its_facts, bdata::make(all_findings),
                     each) {
    const std::string sentence = explain(each, Translate{});
    BOOST_TEST(sentence.ends_with('.'), sentence);
    BOOST_TEST(sentence.find_first_of("{}\n") == std::string::npos, sentence);
    if (each.area != nation) BOOST_TEST(sentence.starts_with("Changsha"), sentence);
    if (each.month) BOOST_TEST(sentence.find("2017-01") != std::string::npos, sentence);
    for (const auto& [name, value] : each.facts)
        if (!is_in_words(name))
            BOOST_TEST(sentence.find(value) != std::string::npos, name << ": " << sentence);
}

BOOST_AUTO_TEST_CASE(the_list_above_holds_every_code_once) {
    std::set<FindingCode> codes;
    for (const Finding& each : all_findings) codes.insert(each.code);
    BOOST_TEST(codes.size() == std::size(all_findings));
    BOOST_TEST(codes.size() == all_finding_codes.size());
    const auto next = static_cast<FindingCode>(all_finding_codes.size());
    BOOST_CHECK_THROW(explain(Finding{next}, Translate{}), std::logic_error);
}

BOOST_AUTO_TEST_CASE(a_missing_fact_is_found_and_not_left_blank) {
    for (const Finding& each : all_findings)
        if (each.facts.size() > 2)
            BOOST_CHECK_THROW(explain(Finding{each.code}, Translate{}), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(rule_group_and_ages_are_said_in_words) {
    const Finding late =
        finding(FindingCode::payout_starts_late, Topic::payout_months,
                {{"age", "674"}, {"pension_age", "660"}}, Group::severely_disabled);
    BOOST_TEST(explain(late, Translate{}) ==
               "Changsha, \"Payout months\" from 2017-01 (Severely disabled): the table begins at "
               "age 56 y 2 m, but the pension may start at age 55. Add a row for that age.");
    BOOST_TEST(explain(late, Translate{"zh_CN", {}}).starts_with("长沙市, "));
}

BOOST_AUTO_TEST_CASE(a_refused_file_is_told_the_same_sentence) {
    const Finding& wrong = all_findings[5];
    Error error{ErrorCode::policy_figure_wrong, {{"file", "a.db"}, {"finding", one_line(wrong)}}};
    for (const auto& each : as_facts(wrong)) error.facts.push_back(each);
    BOOST_TEST(explain(error, Translate{}) ==
               "\"a.db\" cannot be used. " + explain(wrong, Translate{}) + " Nothing was changed.");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
