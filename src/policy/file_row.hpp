// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace pension {

/// What stands in one column of a row: nothing, a whole number or a text.
using FileCell = std::variant<std::monostate, std::int64_t, std::string>;

/// One row of a policy file as it stands there, whatever its table, with the names of its columns;
/// for what is said of rows as such: differences, the change record.
struct FileRow {
    std::string table;
    std::vector<std::pair<std::string, FileCell>> cells;

    friend bool operator==(const FileRow&, const FileRow&) = default;
};

/// What stands in that column; nothing where the row has no such column.
inline FileCell cell(const FileRow& row, std::string_view column) {
    const auto found = std::ranges::find(
        row.cells, column, [](const auto& each) { return std::string_view{each.first}; });
    return found == row.cells.end() ? FileCell{} : found->second;
}

inline std::string text_of(const FileRow& row, std::string_view column) {
    const FileCell value = cell(row, column);
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : "";
}

inline std::int64_t number_of(const FileRow& row, std::string_view column) {
    const FileCell value = cell(row, column);
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

/// A row that is new (no `before`), gone (no `after`) or other than it was.
struct RowChange {
    std::optional<FileRow> before;
    std::optional<FileRow> after;

    const FileRow& row() const { return after ? *after : *before; }
    friend bool operator==(const RowChange&, const RowChange&) = default;
};

}  // namespace pension
