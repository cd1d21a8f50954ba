// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/answer.hpp"
#include "app/words/translate.hpp"

#include <string>

namespace pension {

/// For scripts: a row a plan, with the names of the JSON fields as titles; the step from the plan
/// before stands in the row of the later plan. UTF-8 without a byte-order mark.
std::string csv_text(const Answer& answer);

/// For a spreadsheet: the table of the sheet in the reader's language, a row a figure and a column
/// a plan, numbers without separators; below it basis, policy id and who decides. UTF-8 without a
/// byte-order mark.
std::string csv_table(const Answer& answer, const Translate& tr);

}  // namespace pension
