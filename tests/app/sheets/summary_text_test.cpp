// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/summary_text.hpp"

#include "app/sheets/slip_sheet.hpp"
#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <variant>

namespace pension {

namespace {

std::string summary_of(std::vector<const char*> plans) {
    const Case question = dated_case("1972-03", std::move(plans));
    return summary_text(compare(question, county()).value(), Translate{});
}

/// Whether the slip of these plans bears the code.
bool has_code(const Case& question, const ResidentRules& rules) {
    const auto reckoned = compare(question, rules);
    BOOST_REQUIRE(reckoned);
    const Sheet slip = slip_sheet(reckoned.value(), "sha256:0", Translate{});
    return std::ranges::any_of(
        slip.blocks, [](const auto& block) { return std::holds_alternative<QrCode>(block); });
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(summary)

// Asked in 2026-11, paid each December, the last time in 2031. Seen: of two plans with the same
// past the code on the slip said "15 years paid" of the one that goes on with another tier, and
// nobody could tell which that was. 2012 to 2031 are twenty years.
BOOST_AUTO_TEST_CASE(a_plan_with_another_tier_from_now_on_is_told_by_it) {
    const std::string text =
        summary_of({"2012-2017:100,2018-2031:200", "2012-2017:100,2018-2025:200,2026-2031:2000"});
    BOOST_TEST(holds(text, "200 yuan a year from now on, 20 years in all"), text);
    BOOST_TEST(holds(text, "2,000 yuan a year from now on, 20 years in all"), text);
}

BOOST_AUTO_TEST_CASE(one_tier_in_all_years_needs_no_now) {
    const std::string text = summary_of({"2018-2031:200"});
    BOOST_TEST(holds(text, "200 yuan a year, 14 years"), text);
    BOOST_TEST(!holds(text, "from now on"), text);
}

// Two tiers to come: neither of them is the plan's.
BOOST_AUTO_TEST_CASE(where_what_is_to_come_differs_only_the_years_are_told) {
    const std::string text = summary_of({"2018-2028:200,2029-2031:300"});
    BOOST_TEST(holds(text, "14 years paid"), text);
}

// One page each, tried with four long plans; with a fourth plan the words of somebody's own slip
// would push the code to a page of its own.
BOOST_AUTO_TEST_CASE(a_slip_bears_the_code_as_long_as_it_is_one_page) {
    BOOST_TEST(has_code(asked({"100x15", "500x15", "1000x15", "3000x15"}), changsha()));
    const char* of_200 = "2012-2017:100,2018-2031:200";
    const char* of_2000 = "2012-2017:100,2018-2025:200,2026-2031:2000";
    BOOST_TEST(has_code(dated_case("1972-03", {of_200, of_2000, of_200}), county()));
    BOOST_TEST(!has_code(dated_case("1972-03", {of_200, of_2000, of_200, of_2000}), county()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
