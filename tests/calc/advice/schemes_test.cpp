// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/schemes.hpp"

#include "calc/county.hpp"
#include "calc/employees.hpp"

#include <boost/test/unit_test.hpp>

// Resident or employee scheme, or both in turn (人社部发〔2014〕17号).
namespace pension {

namespace {

EmployeeQuestion employee_months(const char* months) {
    EmployeeQuestion question;
    question.plan.months = parse_employee_months(months).value();
    return question;
}

/// A man of January 1970, asked in May 2015. 60 in 2030-01; 60 months after 1965-01 make his
/// statutory age 16 months more: 2031-05, at 736 months, with 192 months as the minimum.
Case man_of_1970(const char* record) {
    Case asked = dated_case("1970-01", {record}, "70", "2015-05");
    asked.sex = Sex::male;
    return asked;
}

/// 100 a year until 2014, 500 from 2015 on.
constexpr const char* to_the_end = "2010-2014:100,2015-2029:500";

ResidentOrEmployee found_for(const Case& asked, const EmployeeQuestion& question) {
    return resident_or_employee(asked, county(), question, round_wages()).value();
}

void check(const SchemeLifetime& life, const char* own_paid, const char* received, const char* left,
           const char* net) {
    BOOST_TEST(life.own_paid.value() == yuan(own_paid));
    BOOST_TEST(life.received == yuan(received));
    BOOST_TEST(life.left_to_heirs.value() == yuan(left));
    BOOST_TEST(life.net.value() == yuan(net));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(advice_schemes)

// Resident: 5 × 100 + 15 × 500 = 8 000, with 5 × 30 + 15 × 60 = 1 050 of subsidy 9 050 in the
// account; ÷ 139 = 65.11; with the base of 100: 165.11 from 2030-02.
// Employee: 2015-06 to 2031-05 are 192 months: 115 200 paid, 46 080 in the account. 61 years and 4
// months: 132 − 7 × 4 ÷ 12 = 129.7 payout months; 46 080 ÷ 129.7 = 355.28. 6 000 × (1 + 0.6) ÷ 2
// × 16 years × 1 % = 768.00. Together 1 123.28 from 2031-06.
// 107 200 are paid more; 16 months of 165.11 = 2 641.76 come before. 109 841.76 ÷ (1 123.28 −
// 165.11 = 958.17) = 114.6: the 115th month from 2031-06 is 2040-12.
// At 70 the resident has had 120 payments: 19 813.20; 9 050 − 120 × 65.11 = 1 236.80 are left; net
// 13 050. The employee has had 840 − 736 = 104: 116 821.12; 46 080 − 104 × 355.28 = 9 130.88 are
// left; net 10 752.
BOOST_AUTO_TEST_CASE(both_schemes_side_by_side_worked_by_hand) {
    const auto found = found_for(man_of_1970(to_the_end), employee_months("2015-06..2031-05"));
    const SchemeWay& resident = *found.way_of(SchemeWayKind::resident);
    BOOST_TEST(resident.own_paid.value() == yuan("8000"));
    BOOST_TEST((resident.side->first == month("2030-02")));
    BOOST_TEST(resident.side->monthly() == yuan("165.11"));
    BOOST_TEST(resident.side->balance == yuan("9050"));
    check(resident.lifetimes.at(0), "8000", "19813.20", "1236.80", "13050.00");

    const SchemeWay& employee = *found.way_of(SchemeWayKind::employee);
    BOOST_TEST(found.employee.minimum.needed == 192);
    BOOST_TEST(employee.own_paid.value() == yuan("115200"));
    BOOST_TEST((employee.side->first == month("2031-06")));
    BOOST_TEST(employee.pension->payout_tenths == 1297);
    BOOST_TEST(employee.side->monthly() == yuan("1123.28"));
    BOOST_TEST(employee.side->balance == yuan("46080"));
    check(employee.lifetimes.at(0), "115200", "116821.12", "9130.88", "10752.00");

    const SchemesSideBySide& more = employee.against_resident.value();
    BOOST_TEST(more.extra_paid == yuan("107200"));
    BOOST_TEST(more.extra_monthly == yuan("958.17"));
    BOOST_TEST((more.won_back.value() == month("2040-12")));
}

// Nobody pays 500 in December 2015 and as an employee in the same month: what is left of the
// resident record are 5 × 100 with 5 × 30. These 650 move: 46 730 ÷ 129.7 = 360.29, with 768.00
// 1 128.29. Five years are not converted. At 70: 104 × 1 128.29 = 117 342.16; 46 730 − 104 ×
// 360.29 = 9 259.84; less 115 700: 10 902.
// At 50, in 2020-01: 56 employee months, 33 600 paid and 13 440 in the account, and the 650.
BOOST_AUTO_TEST_CASE(with_the_minimum_the_resident_account_goes_along_and_its_years_do_not) {
    Case asked = man_of_1970(to_the_end);
    asked.ages_at_death.push_back(age("50"));
    const auto found = found_for(asked, employee_months("2015-06..2031-05"));
    BOOST_TEST(notation(found.in_turn) == "2010-2014:100");
    BOOST_TEST((found.joined_in == month("2031-05")));
    const SchemeSwitch& made = found.joined->at_retirement;
    BOOST_TEST((made.direction == SwitchDirection::resident_into_employee));
    BOOST_TEST(made.moved == yuan("650"));
    BOOST_TEST(made.resident_months_lost == 60);
    BOOST_TEST(!found.paying_on);
    BOOST_TEST(found.ways.size() == 3U);

    const SchemeWay& both = *found.way_of(SchemeWayKind::both);
    BOOST_TEST((both.pays == Scheme::employee));
    BOOST_TEST(both.own_paid.value() == yuan("115700"));
    BOOST_TEST(both.side->monthly() == yuan("1128.29"));
    check(both.lifetimes.at(0), "115700", "117342.16", "9259.84", "10902.00");
    check(both.lifetimes.at(1), "34100", "0", "14090", "-20010");
}

// Ten years of employee months are 72 too few. The resident payments of 2015 to 2024 fall into
// them; those of 2025 to 2029 do not: 3 000 paid, 450 of subsidy. Of 2025 five months are paid
// twice: 500 × 5 ÷ 12 = 208.33 come back. 3 450 − 208.33 + 28 800 = 32 041.67; 120 + 10 × 12 − 5
// = 235 months, 19 years. In 2031-06: 32 041.67 ÷ 139 = 230.52, with the base of 100: 330.52.
// Paid 3 000 − 208.33 + 72 000 = 74 791.67. At 70: 104 × 330.52 = 34 374.08; 32 041.67 − 104 ×
// 230.52 = 8 067.59. At 61, four months before the accounts are joined, both are left: 3 450 +
// 28 800.
BOOST_AUTO_TEST_CASE(below_the_minimum_the_employee_account_and_its_years_go_into_the_other) {
    Case asked = man_of_1970(to_the_end);
    asked.ages_at_death.push_back(age("61"));
    const auto found = found_for(asked, employee_months("2015-06..2025-05"));
    BOOST_TEST(found.employee.minimum.missing == 72);
    const SchemeWay& alone = *found.way_of(SchemeWayKind::employee);
    BOOST_TEST(!alone.side);
    BOOST_TEST(!alone.against_resident);
    BOOST_TEST(notation(found.in_turn) == "2010-2014:100,2025-2029:500");

    const SchemeSwitch& made = found.joined->at_retirement;
    BOOST_TEST((made.direction == SwitchDirection::employee_into_resident));
    BOOST_REQUIRE(made.overlaps.size() == 1U);
    BOOST_TEST(made.overlaps[0].months == 5);
    BOOST_TEST(made.refunded == yuan("208.33"));
    BOOST_TEST(made.moved == yuan("28800"));
    BOOST_TEST(made.years_counted() == 19);
    BOOST_TEST(made.pooled_fund_lost == yuan("43200"));

    const SchemeWay& both = *found.way_of(SchemeWayKind::both);
    BOOST_TEST((both.pays == Scheme::resident));
    BOOST_TEST((both.side->first == month("2031-06")));
    BOOST_TEST(both.side->balance == yuan("32041.67"));
    BOOST_TEST(both.side->monthly() == yuan("330.52"));
    check(both.lifetimes.at(0), "74791.67", "34374.08", "8067.59", "-32350.00");
    check(both.lifetimes.at(1), "75000", "0", "32250", "-42750");
}

// 72 months from 2031-06 to 2037-05 at 600 are 43 200. At 67 years and 4 months 84 − 9 × 4 ÷ 12 =
// 81 payout months; 46 080 + 3 450 − 208.33 = 49 321.67, ÷ 81 = 608.91; with 768.00: 1 376.91.
// Paid 115 200 + 3 000 − 208.33 = 117 991.67.
BOOST_AUTO_TEST_CASE(below_the_minimum_paying_on_is_another_way) {
    const auto found = found_for(man_of_1970(to_the_end), employee_months("2015-06..2025-05"));
    const PayingOn& on = found.joined->paying_on.value();
    BOOST_TEST(on.months == 72);
    BOOST_TEST(on.cost == yuan("43200"));
    BOOST_TEST((on.retirement == month("2037-05")));
    const SchemeWay& later = *found.way_of(SchemeWayKind::paying_on);
    BOOST_TEST(later.own_paid.value() == yuan("117991.67"));
    BOOST_TEST((later.side->first == month("2037-06")));
    BOOST_TEST(later.pension->payout_tenths == 810);
    BOOST_TEST(later.side->monthly() == yuan("1376.91"));
}

// 96 months and 20 000 until 2014-12, then 24 more: 20 000 + 24 × 240 = 25 760 move. Nobody knows
// in which years the 96 lie: they overlap with none, and 96 + 24 + 60 = 180 months are 15 years,
// ten of them beside the five resident ones. (25 760 + 650) ÷ 139 = 190.00, with the base of 100.
BOOST_AUTO_TEST_CASE(months_of_a_known_account_count_and_overlap_with_nothing) {
    EmployeeQuestion question = employee_months("2015-06..2017-05");
    question.plan.known = KnownEmployeeAccount{month("2014-12"), yuan("20000"), 96, 0.7_index};
    const auto found = found_for(man_of_1970("2010-2014:100"), question);
    BOOST_TEST(found.joined->at_retirement.overlaps.empty());
    BOOST_TEST(found.joined->at_retirement.moved == yuan("25760"));
    BOOST_TEST(found.joined->at_retirement.years_counted() == 15);
    const SchemeWay& both = *found.way_of(SchemeWayKind::both);
    BOOST_TEST(!both.own_paid);
    BOOST_TEST(!both.lifetimes.at(0).net);
    BOOST_TEST(both.side->monthly() == yuan("290.00"));
    BOOST_TEST((both.side->first == month("2031-06")));
}

// 2015-06 to 2030-05 are fifteen years, twelve months short of the 192 of 2031; nothing was paid as
// a resident, and 15 years are enough there. 180 × 240 = 43 200 ÷ 139 = 310.79, and 100.
BOOST_AUTO_TEST_CASE(without_a_resident_record_the_employee_months_alone_can_make_its_pension) {
    Case asked = man_of_1970(to_the_end);
    asked.plans.clear();
    const auto found = found_for(asked, employee_months("2015-06..2030-05"));
    BOOST_TEST(!found.way_of(SchemeWayKind::resident)->side);
    BOOST_TEST(found.way_of(SchemeWayKind::both)->side->monthly() == yuan("410.79"));
    const auto enough = found_for(asked, employee_months("2015-06..2031-05"));
    BOOST_TEST(enough.ways.size() == 2U);
    BOOST_TEST(!enough.joined);
}

// Income 3 000 a month since 2017: two months for the funeral, nine for the family from fifteen
// years on; of fewer years, and of who draws, the rule says nothing.
BOOST_AUTO_TEST_CASE(survivors_money_is_told_as_far_as_the_rule_goes) {
    EmployeeRules rules = round_wages();
    rules.survivor_grant = always(Topic::survivor_grant, SurvivorGrant{});
    rules.income_per_head = always(Topic::income_per_head, yuan("3000"));
    Case asked = man_of_1970(to_the_end);
    asked.ages_at_death = {age("50"), age("61"), age("70")};
    const auto found =
        resident_or_employee(asked, county(), employee_months("2015-06..2031-05"), rules).value();
    const auto& lives = found.way_of(SchemeWayKind::employee)->lifetimes;
    BOOST_TEST(lives[0].funeral_grant.value() == yuan("6000"));
    BOOST_TEST(!lives[0].survivor_grant);
    BOOST_TEST(lives[1].survivor_grant.value() == yuan("27000"));
    BOOST_TEST(lives[2].funeral_grant.value() == yuan("6000"));
    BOOST_TEST(!lives[2].survivor_grant);
    BOOST_TEST(lives[2].net.value() == yuan("16752.00"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_answered_is_an_error_with_its_reason) {
    const auto refused = [](Case asked, const EmployeeRules& rules) {
        return resident_or_employee(asked, county(), employee_months("2015-06..2031-05"), rules)
            .error()
            .code;
    };
    Case leaflet = man_of_1970("500x15");
    leaflet.basis = Basis::leaflet;
    BOOST_TEST((refused(leaflet, round_wages()) == ErrorCode::birth_month_needed));
    BOOST_TEST(
        (refused(man_of_1970("=8000x15"), round_wages()) == ErrorCode::plan_of_leaflets_only));
    EmployeeRules without = round_wages();
    without.benefit_base = Timeline<Money>{Topic::benefit_base};
    BOOST_TEST((refused(man_of_1970(to_the_end), without) == ErrorCode::figure_missing));
    EmployeeQuestion wild = employee_months("2015-06..2031-05");
    wild.assumptions.wage_growth = 51.0_pct;
    BOOST_TEST((
        resident_or_employee(man_of_1970(to_the_end), county(), wild, round_wages()).error().code ==
        ErrorCode::rate_out_of_range));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
