// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <string>
#include <vector>

namespace pension {

/// What to do next (接下来怎么办), in the order of doing it: which years are missing and what they
/// cost, what to pay by when and where, when the pension begins and how to apply, whom to ask. On
/// the leaflet basis, which knows no person, how to come to figures of one's own.
/// @param labels of the plans.
std::vector<std::string> next_steps(const Comparison& comparison,
                                    const std::vector<std::string>& labels, const Translate& tr);

}  // namespace pension
