// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/figure.hpp"

#include <string>

namespace pension {

/// A place that lays down rules of its own, or hands on those of the one above it.
struct Place {
    AreaCode code = nation;
    AreaCode parent = nation;
    std::string name_zh;
    std::string name_en;
    std::string pinyin_initials;  ///< "cs" for 长沙.

    friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace pension
