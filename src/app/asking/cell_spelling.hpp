// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/file_row.hpp"

#include <string>
#include <string_view>

namespace pension {

/// What was typed for a column of a policy file, as it stands there.
struct CellTyped {
    FileCell value{};
    std::string wrong{};  ///< Why it cannot be read, in a sentence; empty where it can.
};

/// Yuan become fen ("1,000", "1000元"), a percentage millionths ("2.5%"), an age months ("65",
/// "65岁6个月"), a choice its code (in the user's language, see choices_of()), a month is
/// "2027-07". Nothing typed is nothing: whether that may be the schema says.
CellTyped read_cell(std::string_view column, const std::string& typed, const Translate& tr);

/// The same the other way round, as it can be typed again: "1000", "2.5%", "65".
std::string typed_cell(std::string_view column, const FileCell& value, const Translate& tr);

}  // namespace pension
