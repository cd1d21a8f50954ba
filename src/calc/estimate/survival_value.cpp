// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival_value.hpp"

#include "base/contract.hpp"

#include <cmath>

namespace pension {

namespace {

double fen(Money amount) {
    return static_cast<double>(amount.fen());
}

void add(std::vector<WeightedAmount>& parts, Money amount, double times) {
    if (amount == Money{} || times == 0) return;
    if (!parts.empty() && parts.back().amount == amount)
        parts.back().times += times;
    else
        parts.push_back({amount, times});
}

}  // namespace

ExpectedValue expected_value(const LifeMonths& plan, const Survival& survival, Rate discount,
                             ExpectedParts* parts) {
    expects(discount.ppm() > -1'000'000, "expected_value: a discount that leaves nothing");
    const double log_growth = std::log1p(static_cast<double>(discount.ppm()) / 1e6);
    const double month_factor = std::exp(-log_growth / 12);
    // One multiplication a month; a power for each would take most of the time.
    double factor = std::exp(-log_growth * static_cast<double>(plan.first) / 12);
    double alive = survival.alive(plan.first);
    ExpectedValue sum;
    Count month = plan.first;
    for (const LifeMonth& each : plan.months) {
        if (alive == 0) break;
        const double alive_after = survival.alive(++month);
        sum.received_fen += factor * alive * fen(each.received);
        sum.own_paid_fen += factor * alive * fen(each.own_paid);
        if (parts) {
            add(parts->received, each.received, factor * alive);
            add(parts->own_paid, each.own_paid, factor * alive);
            add(parts->left_to_heirs, each.left_to_heirs,
                factor * month_factor * (alive - alive_after));
        }
        factor *= month_factor;
        sum.left_to_heirs_fen += factor * (alive - alive_after) * fen(each.left_to_heirs);
        alive = alive_after;
    }
    return sum;
}

Money to_the_fen(double fen) {
    expects(std::abs(fen) < 9e18, "to_the_fen: beyond 64 bits");
    return Money::from_fen(std::llround(fen));
}

}  // namespace pension
