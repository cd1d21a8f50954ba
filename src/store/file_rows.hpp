// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/file_row.hpp"

#include <map>
#include <string>

namespace pension {

/// All rows of the recorded tables at one moment, each by its key in one text.
using RowsByKey = std::map<std::string, FileRow>;

/// What tells a row from all others: its table and the values of its key.
std::string key_of(const FileRow& row);

/// What tells a figure from all others, lists being one figure: table, place, group and month; of
/// places and documents the row itself.
std::string figure_key_of(const FileRow& row);

/// A hash over all rows: equal for equal contents. What was shown is still so if it is the same.
std::string stamp_of(const RowsByKey& rows);

}  // namespace pension
