// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/roster_columns.hpp"
#include "base/result.hpp"
#include "exchange/table_file.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pension {

/// What somebody sees of a list before anything is done with it: how it was understood.
struct ListLook {
    static constexpr std::size_t most_rows = 20;

    struct Row {
        std::int64_t line = 0;
        std::vector<std::string> cells;  ///< As many as titles, as they stand in the list.
        std::optional<Error> fault{};
    };

    std::filesystem::path file;
    TableForm form{};
    std::vector<std::string> titles;
    RosterLayout layout{};  ///< As the titles say; of two that say the same the first one counts.
    std::vector<Row> rows;  ///< The first ones.
    bool has_more = false;  ///< Rows, below those.
    std::optional<Error>
        doubt{};  ///< list_column_twice, list_columns_unknown: can be told by hand.
};

/// Looks through all of the file for its encoding or its sheet, and at its first rows. Any thread.
/// Errors: those of ByteFile::open(), roster_table() and roster_titles(); list_without_rows.
/// @param stop asked for, nobody wants it any more: file_not_readable.
/// @param sheet of a workbook; empty: the first one with titles that are known.
Result<ListLook> look_at_list(const std::filesystem::path& file, const std::string& sheet = {},
                              const std::stop_token& stop = {});

}  // namespace pension
