// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <string>
#include <string_view>

namespace pension {

/// Why a row cannot stand in a policy file, in a sentence.
/// @param why and columns as the facts of policy_row_refused have them: a word of ours, and names
///        of columns with commas between.
std::string refused_row_text(std::string_view why, std::string_view columns, const Translate& tr);

/// What was done to the tables of a policy file, a sentence for each table.
/// @param tables as the fact of policy_tables_altered has it, see store/schema_check.hpp.
std::string altered_tables_text(std::string_view tables, const Translate& tr);

}  // namespace pension
