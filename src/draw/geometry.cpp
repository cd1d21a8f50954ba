// SPDX-License-Identifier: Apache-2.0
#include "draw/geometry.hpp"

#include <algorithm>
#include <cmath>

namespace pension::drawing {

namespace {
// In floating point before subtracting: the span of two 64-bit numbers may need 65 bits.
double span(const Scale& scale) {
    return static_cast<double>(scale.most) - static_cast<double>(scale.least);
}
}  // namespace

double Scale::at(std::int64_t value) const {
    if (span(*this) <= 0) return (from + to) / 2;
    const double share = (static_cast<double>(value) - static_cast<double>(least)) / span(*this);
    return std::clamp(from + share * (to - from), -20'000.0, 20'000.0);
}

std::int64_t Scale::value(double place) const {
    if (span(*this) <= 0 || from == to) return least;
    const double share = (place - from) / (to - from);
    if (!(share > 0)) return least;
    const double found = std::round(static_cast<double>(least) + share * span(*this));
    // Compared before converting: the double next to the greatest integer does not fit into it.
    if (found >= static_cast<double>(most)) return most;
    return std::max(least, static_cast<std::int64_t>(found));
}

}  // namespace pension::drawing
