// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/policy_book.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <vector>

namespace pension {

/// The places of a policy file: code, name, and the months of the first and the last figure of
/// their own.
Table place_table(const PolicyBook& book, const Translate& tr);

/// All that holds in one place through time.
struct PolicyText {
    /// A row a figure: rule, figure, since when, whose it is, and the number of its source.
    /// Planned steps and figures of the level above are marked.
    Table figures;
    std::vector<std::string> sources;  ///< "[1] document (evidence)", as the rows number them.
};

PolicyText policy_text(const PolicyBook& book, const ResidentRules& rules, const Translate& tr);

}  // namespace pension
