// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/finding.hpp"

#include <string>

namespace pension {

/// The sentence for a finding: place, rule, month and group, what is wrong with which value, and
/// how to mend it; no line break in it.
std::string explain(const Finding& finding, const Translate& tr);

}  // namespace pension
