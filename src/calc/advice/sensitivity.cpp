// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/sensitivity.hpp"

#include "calc/advice/plannable_years.hpp"
#include "calc/comparison/comparison.hpp"
#include "calc/resident/basis.hpp"

#include <algorithm>

namespace pension {

namespace {

void assume(Case& asked, Assumed assumed, const AssumedValue& value) {
    switch (assumed) {
        case Assumed::interest: asked.assumptions.interest = std::get<Rate>(value); return;
        case Assumed::age_at_death: asked.ages_at_death = {std::get<Age>(value)}; return;
        case Assumed::base_growth:
            if (const auto* rate = std::get_if<Rate>(&value))
                asked.assumptions.base_growth = *rate;
            else
                asked.assumptions.base_growth = std::get<Money>(value);
            return;
    }
}

Result<Outcome> outcome_of(const Case& asked, const ResidentRules& rules) {
    if (const Status fine = check_case(asked); !fine) return fine.error();
    const auto used = rules_on_basis(asked, rules);
    if (!used) return used.error();
    const auto made = projected(asked.plans.front(), asked, used.value());
    if (!made) return made.error();
    const Lifetime life = lifetime(made.value(), asked.ages_at_death.front(), used.value());
    return Outcome{made.value().parts.monthly, life.received, life.net};
}

AssumedValue stepped(const AssumedValue& value, int by, const AssumedSteps& steps,
                     Assumed assumed) {
    if (const auto* rate = std::get_if<Rate>(&value)) {
        const Rate step = assumed == Assumed::interest ? steps.interest : steps.growth;
        return Rate::from_ppm(rate->ppm() + step.ppm() * by);
    }
    if (const auto* yuan = std::get_if<Money>(&value)) return *yuan + steps.growth_in_yuan * by;
    const auto count = std::get<Age>(value).ten_thousandths() + 10'000 * steps.years_of_age * by;
    return Age::from_ten_thousandths(std::max<std::int64_t>(count, 0));
}

}  // namespace

const char* code(Assumed assumed) {
    switch (assumed) {
        case Assumed::interest: return "interest";
        case Assumed::base_growth: return "base_growth";
        case Assumed::age_at_death: return "age_at_death";
    }
    return "";
}

AssumedValue value_in(const Case& asked, Assumed assumed, const ResidentRules& rules) {
    switch (assumed) {
        case Assumed::interest: {
            const auto& published = rules.crediting_rate.entries();
            const bool goes_on = asked.basis == Basis::dated && !published.empty();
            return asked.assumptions.interest.value_or(goes_on ? published.back().value : Rate{});
        }
        case Assumed::age_at_death: return asked.ages_at_death.front();
        case Assumed::base_growth:
            if (const auto* rate = std::get_if<Rate>(&asked.assumptions.base_growth)) return *rate;
            if (const auto* yuan = std::get_if<Money>(&asked.assumptions.base_growth)) return *yuan;
            return Money{};
    }
    return Money{};
}

Result<std::vector<Varied>> sensitivity(const Case& asked, const ResidentRules& rules,
                                        const AssumedSteps& steps) {
    std::vector<Varied> all;
    for (const Assumed assumed : {Assumed::interest, Assumed::base_growth, Assumed::age_at_death}) {
        Varied varied{assumed, {}, {}, {}};
        const AssumedValue own = value_in(asked, assumed, rules);
        for (const int by : {-1, 0, 1}) {
            const AssumedValue value = stepped(own, by, steps, assumed);
            Case tried = asked;
            // Where none is typed the dated basis goes on with the last published rate.
            if (by != 0) assume(tried, assumed, value);
            // A step may lead below nothing, or beyond what is reckoned with.
            if (by != 0 && !check_case(tried)) continue;
            const auto outcome = outcome_of(tried, rules);
            if (!outcome) return outcome.error();
            if (by == 0) varied.own = varied.values.size();
            varied.values.push_back(value);
            varied.outcomes.push_back(outcome.value());
        }
        all.push_back(std::move(varied));
    }
    return all;
}

Result<AssumedGrid> assumed_grid(const Case& asked, const ResidentRules& rules, AssumedGrid grid) {
    for (const AssumedValue& row : grid.rows) {
        grid.outcomes.emplace_back();
        for (const AssumedValue& column : grid.columns) {
            Case tried = asked;
            assume(tried, grid.down, row);
            assume(tried, grid.across, column);
            const auto outcome = outcome_of(tried, rules);
            if (!outcome) return outcome.error();
            grid.outcomes.back().push_back(outcome.value());
        }
    }
    return grid;
}

std::vector<AssumedValue> usual_values(Assumed assumed) {
    std::vector<AssumedValue> values;
    for (int step = 0; step < 5; ++step) switch (assumed) {
            case Assumed::interest: values.emplace_back(Rate::from_ppm(10'000 * step)); break;
            case Assumed::base_growth: values.emplace_back(Money::from_yuan(5 * step)); break;
            case Assumed::age_at_death: break;
        }
    if (assumed == Assumed::age_at_death)
        for (int age = 65; age <= 95; age += 5) values.emplace_back(Age::from_years(age));
    return values;
}

}  // namespace pension
