// SPDX-License-Identifier: Apache-2.0
#include "calc/returns.hpp"

#include <algorithm>
#include <cmath>

namespace pension {

namespace {

/// Discounted to the first month that moves money: whatever the origin, the same sign. One
/// multiplication a month; a power for each flow would be twenty times slower.
/// @pre flows are in order of month.
double present_value(const std::vector<Flow>& flows, double log_growth) {
    const double month_factor = std::exp(-log_growth / 12);
    double factor = 1;
    double sum = 0;
    std::int64_t month = flows.front().month;
    for (const Flow& flow : flows) {
        for (; month < flow.month; ++month) factor *= month_factor;
        sum += flow.fen * factor;
    }
    return sum;
}

}  // namespace

Estimate annual_return(std::vector<Flow> flows) {
    if (flows.empty()) return std::nullopt;
    std::ranges::stable_sort(flows, {}, &Flow::month);
    double low = std::log(0.01);
    double high = std::log(11.0);
    const double at_low = present_value(flows, low);
    const double at_high = present_value(flows, high);
    if (at_low == 0 || at_high == 0 || (at_low > 0) == (at_high > 0)) return std::nullopt;
    for (int halving = 0; halving < 200 && high - low > 1e-14; ++halving) {
        const double middle = low + (high - low) / 2;
        const bool same_side = (present_value(flows, middle) > 0) == (at_low > 0);
        (same_side ? low : high) = middle;
    }
    return std::expm1(low + (high - low) / 2);
}

}  // namespace pension
