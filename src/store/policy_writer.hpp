// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "store/file_rows.hpp"

#include <filesystem>
#include <span>
#include <string>

namespace pension {

/// A text of INSERTs and the name under which errors speak of it.
struct SqlText {
    std::string name;
    std::string text;
};

/// Makes a new policy file out of the schema and the rows, in the order given, in one
/// transaction; equal rows give equal bytes. The file appears when it is whole and has passed
/// what load_policy() checks; one of that name is replaced.
///
/// Errors: policy_figure_wrong with file (the text's name) and finding (SQLite's words) for a
/// row that the schema refuses; else those of load_policy(); file_not_written.
Status create_policy_file(const std::filesystem::path& file, std::span<const SqlText> rows);

/// The same out of rows that were read from another policy file.
Status create_policy_file(const std::filesystem::path& file, const RowsByKey& rows);

}  // namespace pension
