// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/roster_columns.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace pension {

/// What a list was cut into.
struct ListBlocks {
    std::int64_t blocks = 0;
    std::int64_t rows = 0;
    bool is_whole = true;  ///< Else nobody wanted it any more.
};

/// What stands in the folder and is no block that a cutting made, or must stay by what the caller
/// says; nothing of that is ever taken away.
std::optional<std::filesystem::path> foreign_in(
    const std::filesystem::path& folder,
    const std::function<bool(const std::filesystem::path&)>& must_stay);

/// Cuts a list into files of so many rows, each with the row of titles, for programs that reckon
/// one each: 000001.csv and so on. UTF-8 behind a byte-order mark, whatever the list was written
/// in; cells stay as they are, and a row in disorder stays in the same disorder. So each row comes
/// to what it comes to in the whole list, but for the numbers of lines, and for an id or a number
/// that stands in another block too.
/// @param folder replaced, with whatever is in it. @pre foreign_in() finds nothing there.
/// @param wanted asked after every thousand rows or so with how many are written.
/// Errors: file_not_written; the fault of a row that only a workbook can have, and row_too_long:
/// such a row has to be taken out first.
Result<ListBlocks> cut_list(OpenRoster roster, std::int64_t rows_of_a_block,
                            const std::filesystem::path& folder,
                            const std::function<bool(std::int64_t rows)>& wanted);

}  // namespace pension
