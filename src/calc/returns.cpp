// SPDX-License-Identifier: Apache-2.0
#include "calc/returns.hpp"

#include <algorithm>
#include <cmath>

namespace pension {

namespace {

/// Discounted to the first month that moves money: whatever the origin, the same sign.
double present_value(const std::vector<Flow>& flows, std::int64_t origin, double log_growth) {
    double sum = 0;
    for (const Flow& flow : flows)
        sum += flow.fen * std::exp(-log_growth * static_cast<double>(flow.month - origin) / 12);
    return sum;
}

}  // namespace

Estimate annual_return(const std::vector<Flow>& flows) {
    if (flows.empty()) return std::nullopt;
    const auto origin = std::ranges::min(flows, {}, &Flow::month).month;
    double low = std::log(0.01);
    double high = std::log(11.0);
    const double at_low = present_value(flows, origin, low);
    const double at_high = present_value(flows, origin, high);
    if (at_low == 0 || at_high == 0 || (at_low > 0) == (at_high > 0)) return std::nullopt;
    for (int halving = 0; halving < 200 && high - low > 1e-14; ++halving) {
        const double middle = low + (high - low) / 2;
        const bool same_side = (present_value(flows, origin, middle) > 0) == (at_low > 0);
        (same_side ? low : high) = middle;
    }
    return std::expm1(low + (high - low) / 2);
}

}  // namespace pension
