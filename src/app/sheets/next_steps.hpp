// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <string>
#include <vector>

namespace pension {

/// What to do next (接下来怎么办), in the order of doing it: which years are missing and what they
/// cost, the next payment, when the pension begins, whom to ask. On the leaflet basis, which knows
/// no person, how to come to figures of one's own. Where and until when to pay and how to apply no
/// document here says of any place: they are things to ask.
/// @param labels of the plans.
std::vector<std::string> next_steps(const Comparison& comparison,
                                    const std::vector<std::string>& labels, const Translate& tr);

/// The same for half an A4: what is missing, and all that is to be asked in one sentence.
std::vector<std::string> brief_steps(const Comparison& comparison,
                                     const std::vector<std::string>& labels, const Translate& tr);

}  // namespace pension
