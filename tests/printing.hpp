// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.hpp"
#include "base/month.hpp"

#include <ostream>

// How Boost.Test shows our values when a check fails.
namespace pension {

inline std::ostream& operator<<(std::ostream& out, Money amount) {
    return out << yuan_text(amount) << " yuan";
}

inline std::ostream& operator<<(std::ostream& out, Rate rate) {
    return out << rate.ppm() << " ppm";
}

}  // namespace pension
