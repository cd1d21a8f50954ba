// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/resident_rules.hpp"

#include <optional>
#include <string_view>

namespace pension {

/// The range of the contribution base (缴费基数上下限), a month.
struct BaseLimits {
    std::optional<Money> average;  ///< The average wage from which the limits were made.
    std::optional<Money> lower;    ///< None: the share of the average wage that the law names.
    std::optional<Money> upper;

    friend bool operator==(const BaseLimits&, const BaseLimits&) = default;
};

/// What a flexible worker pays (灵活就业人员缴费比例).
struct EmployeeContribution {
    Rate rate;        ///< Of the contribution base: 20 %.
    Rate to_account;  ///< The part of the base that goes to the account: 8 %.
    Rate lower;       ///< Of the average wage: 60 %.
    Rate upper;       ///< Of the average wage: 300 %.

    friend bool operator==(const EmployeeContribution&, const EmployeeContribution&) = default;
};

/// From an age in months on, the account is divided by so many tenths of a month.
struct EmployeePayoutStep {
    int age_in_months = 0;
    int payout_tenths = 1390;
    bool linear = false;  ///< To the next step in equal monthly parts, half up to 0.1.

    friend bool operator==(const EmployeePayoutStep&, const EmployeePayoutStep&) = default;
};

using EmployeePayoutTable = std::vector<EmployeePayoutStep>;  ///< In rising order of age.

/// Whose retirement age: men; women whose age was 55; women whose age was 50.
enum class RetirementCategory { male_60, female_55, female_50 };

inline constexpr RetirementCategory all_retirement_categories[] = {
    RetirementCategory::male_60, RetirementCategory::female_55, RetirementCategory::female_50};

/// The category's name in files and on the command line: "female_55".
const char* code(RetirementCategory category);
std::optional<RetirementCategory> retirement_category_of(std::string_view text);

/// Who was born in that month or later retires at that age.
struct RetirementAgeStep {
    RetirementCategory category = RetirementCategory::male_60;
    Month born_from{};
    int age_in_months = 720;

    friend bool operator==(const RetirementAgeStep&, const RetirementAgeStep&) = default;
};

/// In order of category, then month of birth.
using RetirementAges = std::vector<RetirementAgeStep>;

/// The statutory retirement age in months (法定退休年龄); none where the table starts later.
std::optional<int> retirement_age_of(const RetirementAges& table, RetirementCategory category,
                                     Month born);

/// How the years of contribution enter the formula.
enum class YearsCounted {
    to_the_month,
    hundredths_half_up,
    ten_thousandths_half_up,
    half_years_up,  ///< 不满半年按半年: 42 years 5 months are 42.5.
    whole_years_up,
};

/// How a province rounds the employee pension.
struct EmployeeRounding {
    PensionRounding pension;
    YearsCounted years = YearsCounted::to_the_month;

    friend bool operator==(const EmployeeRounding&, const EmployeeRounding&) = default;
};

/// Survivors' benefits (遗属待遇) in months of the urban income per head.
struct SurvivorGrant {
    int funeral_months = 2;
    int grant_months = 9;  ///< 抚恤金 up to `grant_years` years paid.
    int grant_years = 15;
    int months_per_year_more = 1;  ///< For each year beyond.
    int most_grant_months = 24;

    friend bool operator==(const SurvivorGrant&, const SurvivorGrant&) = default;
};

/// The employee scheme (城镇职工基本养老保险) for flexible workers as it holds in one place. Every
/// timeline may be empty: what needs it says so.
struct EmployeeRules {
    Place place;

    // Wages and bases a month: the average wage by statistical year, the benefit base (计发基数)
    // and the crediting rate by calendar year, the minimum by the month of retirement.
#define PENSION_TOPIC(name, type, table, chinese) Timeline<type> name{Topic::name};
    PENSION_EMPLOYEE_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
};

/// Calls visit(timeline) for each rule of the place, in the order of Topic.
template <class Rules, class Visit>
void for_each_employee_timeline(Rules& rules, Visit&& visit) {
#define PENSION_TOPIC(name, type, table, chinese) visit(rules.name);
    PENSION_EMPLOYEE_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
}

}  // namespace pension
