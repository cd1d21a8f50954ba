// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/pension_path.hpp"

#include "calc/comparison/comparison.hpp"
#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

/// Born 1964-12, 2 720 in the account, drawn from 2025-01 on: 100 + 19.57 (dated_test.cpp).
Case hers(const char* until = "105") {
    return dated_case("1964-12", {"2010-2017:100,2018-2024:200"}, until);
}

std::vector<PensionFrom> path_of(const Case& question, const ResidentRules& rules) {
    const auto made = compare(question, rules).value();
    const Projection& projection = made.plans.front().projection;
    const auto path = pension_path(projection, made.rules, 105);
    Count payments = 0;
    for (const PensionFrom& stretch : path) {
        // What is told is what is paid.
        BOOST_TEST(stretch.age_in_months == (stretch.month - projection.start.birth).count());
        if (!projection.suspension)
            BOOST_TEST(projection.schedule.payment(payments + 1) == stretch.paid());
        payments += stretch.payments;
    }
    return path;
}

void check(const PensionFrom& stretch, const char* from, Count payments, const char* base,
           const char* monthly) {
    BOOST_TEST(iso(stretch.month) == from);
    BOOST_TEST(stretch.payments == payments);
    BOOST_TEST(stretch.parts.base_pension == yuan(base));
    BOOST_TEST(stretch.paid() == yuan(monthly));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pension_paths)

BOOST_AUTO_TEST_CASE(a_pension_that_never_changes_is_one_stretch) {
    const auto path = path_of(hers(), county());
    BOOST_REQUIRE(path.size() == 1U);
    // From 60 years and 1 month to 105 years: 45 × 12 payments.
    check(path[0], "2025-01", 540, "100", "119.57");
    BOOST_TEST(path[0].age_in_months == 721);
}

// From 65 20 more, from 80 30 instead: 65 comes in payment 60, 2029-12, 80 in payment 240, 2044-12.
// To 105 540 payments.
BOOST_AUTO_TEST_CASE(old_age_changes_a_part_and_the_sum) {
    ResidentRules rules = county();
    rules.old_age_supplement = dated<OldAgeSteps>(
        Topic::old_age_supplement,
        {{"2010-01", OldAgeSteps{{780, yuan("20"), false}, {960, yuan("30"), false}}}});
    const auto path = path_of(hers(), rules);
    BOOST_REQUIRE(path.size() == 3U);
    check(path[0], "2025-01", 59, "100", "119.57");
    check(path[1], "2029-12", 180, "100", "139.57");
    check(path[2], "2044-12", 301, "100", "149.57");
    BOOST_TEST(path[0].parts.old_age_supplement.value() == yuan("0"));
    BOOST_TEST(path[2].parts.old_age_supplement.value() == yuan("30"));
}

// 10 yuan each January: 150 in 2025 after five of them, 160 in 2026.
BOOST_AUTO_TEST_CASE(growth_is_a_stretch_each_january) {
    Case question = hers();
    question.assumptions.base_growth = Money::from_yuan(10);
    const auto path = path_of(question, county());
    BOOST_REQUIRE(path.size() == 45U);
    check(path[0], "2025-01", 12, "150", "169.57");
    check(path[1], "2026-01", 12, "160", "179.57");
}

// 1 % of the base a month for each year beyond 15 (dated_test.cpp): 20 years, base 100.33, 5.0165;
// each part up to the jiao: 100.40 + 28.30 + 5.10 = 133.80.
BOOST_AUTO_TEST_CASE(parts_are_shown_as_the_place_rounds_them) {
    ResidentRules rules = county();
    rules.base_pension =
        dated<BaseBands>(Topic::base_pension, {{"2009-09", one_band(yuan("100.33"))}});
    rules.long_payer_supplement = dated<LongPayerBrackets>(Topic::long_payer_supplement,
                                                           {{"2010-01", {{16, {}, {}, 1.0_pct}}}});
    const Case question = dated_case("1970-01", {"2010-2017:100,2018-2029:200"});
    const auto on_the_sum = path_of(question, rules).front().parts;
    BOOST_TEST(on_the_sum.base_pension == yuan("100.33"));
    BOOST_TEST(on_the_sum.account_pension == yuan("28.20"));
    BOOST_TEST(on_the_sum.long_payer_supplement.value() == yuan("5.02"));
    BOOST_TEST(on_the_sum.monthly == yuan("133.55"));
    rules.pension_rounding =
        dated<PensionRounding>(Topic::pension_rounding, {{"2010-01", {{10, Rounding::up}, true}}});
    const auto each = path_of(question, rules).front().parts;
    BOOST_TEST(each.base_pension == yuan("100.40"));
    BOOST_TEST(each.account_pension == yuan("28.30"));
    BOOST_TEST(each.long_payer_supplement.value() == yuan("5.10"));
    BOOST_TEST(each.monthly == yuan("133.80"));
}

// Paid the last time in 2030-05, again from 2031-02 on: 2025-01 to 2030-05 are 65 payments, eight
// months nothing.
BOOST_AUTO_TEST_CASE(suspended_months_are_a_stretch_of_nothing) {
    Case question = hers();
    question.missed_certification = MissedCertification{month("2030-05"), month("2031-02")};
    const auto path = path_of(question, county());
    BOOST_REQUIRE(path.size() == 3U);
    check(path[0], "2025-01", 65, "100", "119.57");
    check(path[1], "2030-06", 8, "100", "0");
    BOOST_TEST(path[1].suspended);
    check(path[2], "2031-02", 467, "100", "119.57");
}

BOOST_AUTO_TEST_CASE(without_a_pension_there_is_no_path) {
    BOOST_TEST(path_of(asked({"100x10"}), changsha()).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
