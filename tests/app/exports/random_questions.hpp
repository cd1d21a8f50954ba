// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/comparison/comparison.hpp"
#include "policy/policy_book.hpp"
#include "store/policy_file.hpp"

#include <filesystem>
#include <random>
#include <utility>
#include <vector>

// Questions made up from a number: the same number gives the same question. For the programs that
// put our files before somebody else's readers.

namespace pension {

inline const PolicyBook& book() {
    static const auto shipped =
        load_policy(std::filesystem::path{BUILD_ROOT} / "share/yibizhang/policy.db").value();
    return *shipped;
}

class Dice {
public:
    explicit Dice(int seed) : engine_{static_cast<unsigned>(seed)} {}
    int between(int least, int most) {
        return least + static_cast<int>(engine_() % static_cast<unsigned>(most - least + 1));
    }
    bool one_in(int n) { return between(1, n) == 1; }
    template <class T>
    const T& of(const std::vector<T>& choices) {
        return choices[static_cast<std::size_t>(between(0, static_cast<int>(choices.size()) - 1))];
    }

private:
    std::mt19937 engine_;
};

inline Month month_typed(int year, int number) {
    return Year{year} / std::chrono::month{static_cast<unsigned>(number)};
}

/// Some of the places that have tiers of their own, in a month in which they are known.
inline const std::vector<std::pair<AreaCode, Month>>& places() {
    static const std::vector<std::pair<AreaCode, Month>> known = [] {
        std::vector<std::pair<AreaCode, Month>> found;
        const auto& all = book().places();
        for (const Place& place : all)
            for (const Month month : {month_typed(2017, 3), month_typed(2026, 6)}) {
                const auto rules = book().rules(place.code, Group::ordinary);
                if (rules.tiers.find(month) && rules.subsidies.find(month) &&
                    rules.base_pension.find(month))
                    found.emplace_back(place.code, month);
            }
        return found;
    }();
    return known;
}

inline Money any_tier(const ResidentRules& rules, Month month, Dice& dice) {
    return dice.of(offered_amounts(rules.tiers.find(month)->value));
}

inline Assumptions any_assumptions(Dice& dice) {
    Assumptions assumed;
    if (dice.one_in(2)) assumed.interest = Rate::from_ppm(dice.between(0, 400) * 125);
    if (dice.one_in(4))
        assumed.base_growth = Money::from_fen(dice.between(1, 2'000));
    else if (dice.one_in(4))
        assumed.base_growth = Rate::from_ppm(dice.between(1, 60) * 1'000);
    assumed.pay_month = dice.between(1, 12);
    assumed.latest_known = true;
    return assumed;
}

inline Case any_leaflet(const ResidentRules& rules, Month as_of, Dice& dice) {
    Case asked;
    asked.as_of = as_of;
    asked.assumptions = any_assumptions(dice);
    if (dice.one_in(3)) asked.born = month_typed(dice.between(1956, 1960), dice.between(1, 12));
    for (int plans = dice.between(1, 3); plans > 0; --plans)
        asked.plans.push_back(
            {{YearsBeforePension{any_tier(rules, as_of, dice), dice.between(10, 40)}}});
    asked.ages_at_death = {Age::from_ten_thousandths(dice.between(6'100, 10'000) * 100)};
    return asked;
}

inline Case any_dated(const ResidentRules& rules, Month as_of, Dice& dice) {
    Case asked;
    asked.as_of = as_of;
    asked.basis = Basis::dated;
    asked.assumptions = any_assumptions(dice);
    asked.assumptions.earliest_known = true;
    asked.born = month_typed(dice.between(1968, 1990), dice.between(1, 12));
    asked.sex = dice.one_in(2) ? Sex::female : Sex::male;
    const int today = year_number(as_of);
    const int last = year_number(*asked.born) + 59;
    if (last <= today) return asked;
    std::vector<RecordEntry> past;
    if (dice.one_in(2))
        past.push_back(
            CoverYears{today - dice.between(1, 9), today - 1, any_tier(rules, as_of, dice)});
    for (int plans = dice.between(1, 3); plans > 0; --plans) {
        Record plan{past};
        plan.entries.push_back(CoverYears{today + 1, last, any_tier(rules, as_of, dice)});
        asked.plans.push_back(plan);
    }
    asked.ages_at_death = {Age::from_ten_thousandths(dice.between(6'300, 10'000) * 100)};
    return asked;
}

}  // namespace pension
