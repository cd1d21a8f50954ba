// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/returns.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pension {

namespace {

/// The ends of the search, in ln(1 + i): −99 % and +1000 %.
const double lowest = std::log(0.01);
const double highest = std::log(11.0);

/// How near to each other the ends of a search come.
constexpr double narrow = 1e-14;

/// A step of Newton's method doubles the digits: after one that is so small the next would move
/// nothing that `narrow` sees.
constexpr double last_step = 1e-8;

double fen(const Flow& flow) {
    return static_cast<double>(flow.each.fen()) * static_cast<double>(flow.share) / 10'000;
}

/// Σ v^k for k = 0 .. count − 1 in closed form, and by how much its logarithm grows with ln v⁻¹, a
/// number below zero; by expm1, so that both hold near v = 1.
struct Series {
    double sum = 1;
    double slope = 0;
};

Series series(double log_month, const Flow& flow) {
    if (flow.count == 1) return {};
    const auto count = static_cast<double>(flow.count);
    const double each = log_month * static_cast<double>(flow.apart);
    if (std::abs(each) < 1e-12) return {count, -(count - 1) / 2};
    const double all = std::expm1(-each * count);
    const double one = std::expm1(-each);
    return {all / one, (1 + one) / one - count * (1 + all) / all};
}

/// One side of the account in today's value, and its slope along ln(1 + i) in months.
struct Side {
    double value = 0;
    double slope = 0;
};

struct Values {
    Side received;
    Side paid;  ///< As positive numbers.
    double net() const { return received.value - paid.value; }
    double log_ratio() const { return std::log(received.value / paid.value); }
    double log_ratio_slope() const {
        return (received.slope / received.value - paid.slope / paid.value) / 12;
    }
};

/// Discounted to the first month named: whatever the origin, the same sign and the same ratio.
Values present_values(std::span<const Flow> flows, double log_growth) {
    const double log_month = log_growth / 12;
    Values values;
    const std::int64_t origin = flows.front().month;
    std::int64_t month = origin;
    double factor = 1;
    // Years and runs repeat their distance and their length: a power for each would take most of
    // the time.
    std::int64_t last_gap = 0;
    double over_gap = 1;
    std::int64_t last_count = 1;
    std::int64_t last_apart = 1;
    Series last;
    for (const Flow& flow : flows) {
        if (const auto gap = flow.month - month; gap != last_gap) {
            last_gap = gap;
            over_gap = std::exp(-log_month * static_cast<double>(gap));
        }
        factor *= over_gap;
        month = flow.month;
        if (flow.count != last_count || (flow.apart != last_apart && flow.count != 1)) {
            last = series(log_month, flow);
            last_count = flow.count;
            last_apart = flow.apart;
        }
        const double value = fen(flow) * factor * last.sum;
        const double slope =
            last.slope * static_cast<double>(flow.apart) - static_cast<double>(flow.month - origin);
        Side& side = value > 0 ? values.received : values.paid;
        side.value += std::abs(value);
        side.slope += std::abs(value) * slope;
    }
    return values;
}

/// The flows without their rate: how much moves either way, when in the middle, and from when to
/// when.
struct Moved {
    double sum = 0;
    double months = 0;  ///< Each amount times its month.
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();

    /// @param origin from which months are counted: years later the same flows have the same rate.
    void add(const Flow& flow, std::int64_t origin) {
        const auto since = static_cast<double>(flow.month - origin);
        const auto reaches = (flow.count - 1) * flow.apart;
        const double amount = std::abs(fen(flow)) * static_cast<double>(flow.count);
        sum += amount;
        months += amount * (since + static_cast<double>(reaches) / 2);
        first = std::min(first, flow.month);
        last = std::max(last, flow.month + reaches);
    }
    double mean_month() const { return months / sum; }
};

/// Whatever the signs; none where both ends have one.
Estimate bisected(std::span<const Flow> flows) {
    const double at_low = present_values(flows, lowest).net();
    const double at_high = present_values(flows, highest).net();
    if (at_low == 0 || at_high == 0 || (at_low > 0) == (at_high > 0)) return std::nullopt;
    double low = lowest;
    double high = highest;
    while (high - low > narrow) {
        const double middle = low + (high - low) / 2;
        const bool same_side = (present_values(flows, middle).net() > 0) == (at_low > 0);
        (same_side ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// Where all is paid before anything is received, or after it, the ratio of the two sides falls
/// along ln(1 + i), or rises, all the way, and its logarithm is nearly a straight line. Newton's
/// method follows it in a few steps from where the middle months lead; a step out of what is known
/// to enclose the root is bisected instead.
Estimate followed(std::span<const Flow> flows, const Moved& received, const Moved& paid) {
    const double months = received.mean_month() - paid.mean_month();
    if (months == 0) return std::nullopt;
    double low = lowest;
    double high = highest;
    double next = 12 * std::log(received.sum / paid.sum) / months;
    while (high - low > narrow) {
        const double at = low < next && next < high ? next : low + (high - low) / 2;
        const Values values = present_values(flows, at);
        const double ratio = values.log_ratio();
        ((ratio > 0) == (months > 0) ? low : high) = at;
        next = at - ratio / values.log_ratio_slope();
        if (std::abs(next - at) <= last_step && lowest < next && next < highest) return next;
    }
    if (low == lowest || high == highest) return std::nullopt;
    return low + (high - low) / 2;
}

}  // namespace

Estimate annual_return(std::span<const Flow> flows) {
    Moved received;
    Moved paid;
    for (const Flow& flow : flows)
        if (flow.each != Money{})
            (flow.each > Money{} ? received : paid).add(flow, flows.front().month);
    if (received.sum == 0 || paid.sum == 0) return std::nullopt;
    const bool are_apart = paid.last <= received.first || received.last <= paid.first;
    const Estimate log_growth = are_apart ? followed(flows, received, paid) : bisected(flows);
    return log_growth ? Estimate{std::expm1(*log_growth)} : std::nullopt;
}

Rate to_the_millionth(double annual_return) {
    return Rate::from_ppm(std::llround(annual_return * 1e6));
}

}  // namespace pension
