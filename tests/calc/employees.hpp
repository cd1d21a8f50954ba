// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/changsha.hpp"
#include "policy/employee_rules.hpp"

#include <algorithm>

// The employee scheme for tests: what the nation lays down, and what a test adds for its place.
namespace pension {

/// A figure for each of some months, without a document.
template <class T>
Timeline<T> through_time(Topic topic, std::vector<std::pair<const char*, T>> figures) {
    std::vector<Dated<T>> entries;
    for (auto& [from, value] : figures) {
        auto provenance = std::make_shared<Provenance>();
        provenance->from = month(from);
        provenance->source = std::make_shared<Source>();
        entries.push_back({month(from), std::move(value), provenance});
    }
    return Timeline<T>{topic, std::move(entries)};
}

/// The table of 国发〔2005〕38号 for whole ages from 40 on; linear in between from 2025.
inline EmployeePayoutTable payout_table(bool linear) {
    constexpr int of_forty_and_on[] = {233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195,
                                       190, 185, 180, 175, 170, 164, 158, 152, 145, 139, 132,
                                       125, 117, 109, 101, 93,  84,  75,  65,  56};
    EmployeePayoutTable table;
    int age = 40;
    for (const int months : of_forty_and_on) table.push_back({12 * age++, months * 10, linear});
    return table;
}

/// The decision of 2024-09-13: everybody born from a month on retires so much later, a month more
/// with each `births` months, until the age at which it ends.
inline void add_rise(RetirementAges& table, RetirementCategory category, int former, Month first,
                     int births, int highest) {
    table.push_back({category, month("1900-01"), former});
    for (int later = 1; former + later <= highest; ++later)
        table.push_back({category, first + Months{births * (later - 1)}, former + later});
}

inline RetirementAges retirement_ages() {
    RetirementAges table;
    add_rise(table, RetirementCategory::male_60, 720, month("1965-01"), 4, 756);
    add_rise(table, RetirementCategory::female_55, 660, month("1970-01"), 4, 696);
    add_rise(table, RetirementCategory::female_50, 600, month("1975-01"), 2, 660);
    return table;
}

inline Timeline<int> minimum_months() {
    std::vector<Dated<int>> entries{{month("2011-07"), 180, nullptr}};
    for (int year = 2030; year <= 2039; ++year)
        entries.push_back({Year{year} / std::chrono::January, 180 + 6 * (year - 2029), nullptr});
    return Timeline<int>{Topic::employee_minimum_months, std::move(entries)};
}

/// What holds for the whole nation; the published crediting rates of 2016 to 2025.
inline EmployeeRules nationwide() {
    EmployeeRules rules{{420100, 0, "武汉市", "Wuhan", "whs"}};
    rules.employee_contribution = through_time<EmployeeContribution>(
        Topic::employee_contribution, {{"2006-01", {20.0_pct, 8.0_pct, 60.0_pct, 300.0_pct}}});
    rules.employee_payout_months = through_time<EmployeePayoutTable>(
        Topic::employee_payout_months,
        {{"2006-01", payout_table(false)}, {"2025-01", payout_table(true)}});
    rules.retirement_age =
        through_time<RetirementAges>(Topic::retirement_age, {{"2025-01", retirement_ages()}});
    rules.employee_minimum_months = minimum_months();
    rules.employee_crediting_rate =
        through_time<Rate>(Topic::employee_crediting_rate, {{"2016-01", 8.31_pct},
                                                            {"2017-01", 7.12_pct},
                                                            {"2018-01", 8.29_pct},
                                                            {"2019-01", 7.61_pct},
                                                            {"2020-01", 6.04_pct},
                                                            {"2021-01", 6.69_pct},
                                                            {"2022-01", 6.12_pct},
                                                            {"2023-01", 3.97_pct},
                                                            {"2024-01", 2.62_pct},
                                                            {"2025-01", 1.5_pct}});
    return rules;
}

/// With the average wage of 武汉晚报《武汉全国率先推出网上办社保》 behind the limits since July
/// 2012, and a benefit base of 2025.
inline EmployeeRules wuhan() {
    EmployeeRules rules = nationwide();
    rules.base_limits =
        through_time<BaseLimits>(Topic::base_limits, {{"2012-07", {yuan("3275.30"), {}, {}}}});
    rules.benefit_base =
        through_time<Money>(Topic::benefit_base, {{"2025-01", Money::from_yuan(9112)}});
    return rules;
}

/// An average wage of 5 000 behind the limits and a benefit base of 6 000, no interest: a month at
/// the lower limit is 3 000 × 20 % = 600, of which 240 go to the account and 360 do not; index 0.6.
inline EmployeeRules round_wages() {
    EmployeeRules rules = nationwide();
    rules.base_limits =
        through_time<BaseLimits>(Topic::base_limits, {{"2012-07", {yuan("5000"), {}, {}}}});
    rules.benefit_base =
        through_time<Money>(Topic::benefit_base, {{"2025-01", Money::from_yuan(6000)}});
    rules.employee_crediting_rate = Timeline<Rate>{Topic::employee_crediting_rate};
    return rules;
}

}  // namespace pension
