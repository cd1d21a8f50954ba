// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/told/warning.hpp"

#include <string>
#include <vector>

namespace pension {

/// The sentence for a warning: what a reader must know beside the result.
std::string explain(const Warning& warning, const Translate& tr);

/// The sentences for all warnings of a result, what weighs most first, else in their order; what
/// is said of several figures of a place is one sentence.
std::vector<std::string> explain_all(const std::vector<Warning>& warnings, const Translate& tr);

/// Why what is paid is probably more than the figures say, short enough to stand beside them;
/// empty where nothing speaks for it.
std::string why_more(const std::vector<Warning>& warnings, const Translate& tr);

}  // namespace pension
