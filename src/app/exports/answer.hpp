// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/comparison/comparison.hpp"

#include <string>

namespace pension {

/// A comparison with what identifies the figures behind it: what every file is made from.
struct Answer {
    Comparison comparison;
    std::string policy_id;
    std::string program;  ///< Name and version.
};

}  // namespace pension
