// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/returns.hpp"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace pension {

namespace {

/// How near to each other the ends of a search come, in ln(1 + i).
constexpr double narrow = 1e-14;

double fen(const Flow& flow) {
    return static_cast<double>(flow.each.fen()) * static_cast<double>(flow.share) / 10'000;
}

/// Σ v^k for k = 0 .. count − 1 in closed form; by expm1, so that it holds near v = 1 too.
double series(double log_month, const Flow& flow) {
    if (flow.count == 1) return 1;
    const double each = log_month * static_cast<double>(flow.apart);
    if (each == 0) return static_cast<double>(flow.count);
    return std::expm1(-each * static_cast<double>(flow.count)) / std::expm1(-each);
}

/// Both sides of the account in today's value.
struct Values {
    double received = 0;
    double paid = 0;  ///< As a positive number.
    double net() const { return received - paid; }
    double log_ratio() const { return std::log(received / paid); }
};

/// Discounted to the first month that moves money: whatever the origin, the same sign.
/// @pre flows are in order of month.
Values present_values(const std::vector<Flow>& flows, double log_growth) {
    const double log_month = log_growth / 12;
    Values values;
    std::int64_t month = flows.front().month;
    double factor = 1;
    // Years and runs repeat their distance and their length: a power for each would take most of
    // the time.
    std::int64_t last_gap = 0;
    double over_gap = 1;
    Flow last_run;
    double last_series = 1;
    for (const Flow& flow : flows) {
        if (const auto gap = flow.month - month; gap != last_gap) {
            last_gap = gap;
            over_gap = std::exp(-log_month * static_cast<double>(gap));
        }
        factor *= over_gap;
        month = flow.month;
        if (flow.count != last_run.count || flow.apart != last_run.apart) {
            last_run = flow;
            last_series = series(log_month, flow);
        }
        const double value = fen(flow) * factor * last_series;
        if (value > 0)
            values.received += value;
        else
            values.paid -= value;
    }
    return values;
}

/// Whether everything is paid before anything is received, or the other way about: then the net
/// value changes its sign once.
bool changes_sign_once(const std::vector<Flow>& flows) {
    const auto is_apart = [&](double sign) {
        auto last = flows.front().month;
        bool any = false;
        for (const Flow& flow : flows)
            if (fen(flow) * sign > 0) {
                last = std::max(last, flow.month + (flow.count - 1) * flow.apart);
                any = true;
            }
        return !any || std::ranges::all_of(flows, [&](const Flow& flow) {
            return fen(flow) * sign >= 0 || flow.month >= last;
        });
    };
    return is_apart(-1) || is_apart(1);
}

/// Where the search stands: ln(1 + i) of both ends, and what the flows are worth there.
struct Bracket {
    double low;
    double high;
    Values at_low;
    Values at_high;
};

double bisected(const std::vector<Flow>& flows, Bracket ends) {
    auto& [low, high, at_low, at_high] = ends;
    while (high - low > narrow) {
        const double middle = low + (high - low) / 2;
        const bool same_side = (present_values(flows, middle).net() > 0) == (at_low.net() > 0);
        (same_side ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// The ratio of the two sides is nearly a straight line in logarithms, which the method of Alefeld,
/// Potra and Shi follows in a few steps and never leaves the bracket for.
double solved(const std::vector<Flow>& flows, const Bracket& ends) {
    std::uintmax_t steps = 200;
    const auto [from, to] = boost::math::tools::toms748_solve(
        [&](double log_growth) { return present_values(flows, log_growth).log_ratio(); }, ends.low,
        ends.high, ends.at_low.log_ratio(), ends.at_high.log_ratio(),
        [](double a, double b) { return b - a <= narrow; }, steps);
    return from + (to - from) / 2;
}

}  // namespace

Estimate annual_return(std::vector<Flow> flows) {
    if (flows.empty()) return std::nullopt;
    if (!std::ranges::is_sorted(flows, {}, &Flow::month))
        std::ranges::stable_sort(flows, {}, &Flow::month);
    static const double low = std::log(0.01);
    static const double high = std::log(11.0);
    const Bracket ends{low, high, present_values(flows, low), present_values(flows, high)};
    const double at_low = ends.at_low.net();
    const double at_high = ends.at_high.net();
    if (at_low == 0 || at_high == 0 || (at_low > 0) == (at_high > 0)) return std::nullopt;
    return std::expm1(changes_sign_once(flows) ? solved(flows, ends) : bisected(flows, ends));
}

Rate to_the_millionth(double annual_return) {
    return Rate::from_ppm(std::llround(annual_return * 1e6));
}

}  // namespace pension
