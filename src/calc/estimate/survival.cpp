// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival.hpp"

#include "base/contract.hpp"
#include "base/decimal.hpp"
#include "calc/estimate/survival_scaling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pension {

namespace {

Error outside(const LifeTable& table, Months age) {
    return {ErrorCode::age_outside_life_table,
            {{"table", table.source().title_zh},
             {"table_en", table.source().title_en},
             // To one decimal of a year where it is no whole number, as people say ages.
             {"age", decimal_text((age.count() * 10 + (age.count() >= 0 ? 6 : -6)) / 12, 1)},
             {"least", fmt::format("{}", table.first_age())},
             {"most", fmt::format("{}", table.end_age() - 1)}}};
}

}  // namespace

Result<Survival> Survival::of(const LifeTable& table, Months age_today, double hazard_multiplier) {
    expects(hazard_multiplier > 0 && std::isfinite(hazard_multiplier), "Survival: multiplier");
    const auto first = age_today.count();
    if (first < Count{table.first_age()} * 12 || first >= Count{table.end_age()} * 12)
        return outside(table, age_today);
    std::vector<double> deaths;
    for (int age = static_cast<int>(first / 12); age < table.end_age(); ++age)
        deaths.push_back(yearly_death(table.q(age), hazard_multiplier));
    return Survival{age_today, std::move(deaths)};
}

Survival Survival::of(Months age_today, const std::vector<Expectation>& yearly_deaths) {
    expects(!yearly_deaths.empty(), "Survival: no year to live in");
    std::vector<double> deaths;
    for (const Expectation& q : yearly_deaths)
        deaths.push_back(static_cast<double>(q.trillionths) / 1e12);
    return Survival{age_today, std::move(deaths)};
}

Survival::Survival(Months age_today, std::vector<double> yearly_deaths)
    : age_today_{age_today}, yearly_deaths_{std::move(yearly_deaths)} {
    // From the last birthday on: S relative to it, so that no product of early years is carried
    // along and the oldest ages of an extreme table still divide by something.
    alive_.reserve(yearly_deaths_.size() * 12 + 1);
    double at_birthday = 1;
    auto month = age_today.count() % 12;
    for (const double q : yearly_deaths_) {
        const double dying = at_birthday * q;
        for (; month < 12; ++month)
            alive_.push_back(at_birthday - dying * static_cast<double>(month) / 12);
        month = 0;
        at_birthday -= dying;
    }
    alive_.push_back(0);
    const double today = alive_.front();
    for (double& each : alive_) each /= today;
}

Rate Survival::rate_reaching(Months age) const {
    return Rate::from_ppm(std::llround(reaches(age) * 1e6));
}

Age Survival::age_by_which_died(Rate share) const {
    return Age::from_ten_thousandths(
        std::llround(age_at_death(static_cast<double>(share.ppm()) / 1e6) * 1e4));
}

double Survival::expectancy() const {
    // The area below a line that is straight in each month.
    return (std::accumulate(alive_.begin(), alive_.end(), 0.0) - 0.5) / 12;
}

double Survival::age_at_death(double share) const {
    expects(share > 0 && share < 1, "Survival: a share between 0 and 1");
    const double left = 1 - share;
    const auto after = std::ranges::partition_point(alive_, [&](double p) { return p > left; });
    const double before = *std::prev(after);
    const auto month = static_cast<double>(after - alive_.begin()) - 1;
    const double part = (before - left) / (before - *after);
    return (static_cast<double>(age_today_.count()) + month + part) / 12;
}

}  // namespace pension
