// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "platform/byte_file.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pension {

/// One row of a sheet, as a list wants it.
struct SheetRow {
    std::int64_t line = 0;  ///< Its number, from 1.
    std::vector<std::string> cells;
    std::optional<Error> fault{};  ///< Why it cannot be used.
};

/// The rows of one sheet, written once into a file without a name and read as often as it takes:
/// unpacking a workbook takes longer than all else, and lists are gone through three times.
class SheetStore {
public:
    /// Bytes of a row's cells, as of one in a text.
    static constexpr std::size_t longest_row = std::size_t{64} * 1024;
    static constexpr std::size_t most_columns = 16'384;
    static constexpr std::int64_t most_lines = std::int64_t{1} << 24U;
    static constexpr std::int64_t most_rows = std::int64_t{1} << 21U;
    static constexpr std::size_t most_merged = 500'000;

    /// Columns from 0.
    using Columns = std::pair<std::size_t, std::size_t>;
    /// Cells that are one, from row to row (from 1); of several columns the first one has the text.
    struct Merged {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::size_t column = 0;
    };

    /// @param name of the workbook, for messages.
    /// Errors: file_not_written.
    static Result<SheetStore> make(const std::string& name);

    // Written, row after row:

    /// @return whether such a row can be: behind the one before it.
    bool start_row(std::int64_t line);
    std::int64_t line() const { return row_.line; }
    /// @return whether there is such a column.
    bool set(std::size_t column, std::string_view text);
    /// The row cannot be used; the first reason counts. What stands in the cell is the text.
    bool refuse(std::size_t column, ErrorCode why, std::string_view text);
    /// Without any text it is left out. Errors: list_workbook_too_big, file_not_written.
    Status end_row(bool is_hidden, std::int64_t times = 1);
    /// @return whether there is room for more of them.
    bool merge(const Merged& cells);
    void hide(Columns columns) { hidden_columns_.push_back(columns); }

    // Read:

    std::int64_t rows() const { return rows_; }
    std::int64_t hidden_rows() const { return hidden_rows_; }
    const std::vector<Columns>& hidden_columns() const { return hidden_columns_; }
    const std::vector<Merged>& merged() const { return merged_; }

private:
    friend class StoredRows;

    SheetStore(ByteFile file, std::string name);

    std::string name_of(std::size_t column) const;
    void clear_row();
    Status write_row();

    std::unique_ptr<ByteFile> file_;
    std::string name_;
    SheetRow row_;
    std::size_t used_ = 0;  ///< Cells of the row.
    std::size_t row_bytes_ = 0;
    std::string record_;
    std::int64_t rows_ = 0;
    std::int64_t hidden_rows_ = 0;
    std::vector<Columns> hidden_columns_;
    std::vector<Merged> merged_;
};

/// Goes through a store from its first row on. One at a time.
class StoredRows {
public:
    /// @param store lives as long.
    explicit StoredRows(SheetStore& store);

    /// The next row; text of cells that were merged from row to row stands in each of them. False
    /// at the end. Errors: file_not_readable.
    Result<bool> next(SheetRow& row);

private:
    Result<bool> need(std::size_t bytes);
    std::uint64_t number();
    std::string text();
    void fill(SheetRow& row);

    SheetStore* store_;
    std::string bytes_;
    std::size_t at_ = 0;
    std::size_t next_merged_ = 0;
    struct Open {
        std::int64_t last = 0;
        std::size_t column = 0;
        std::string text;
    };
    std::vector<Open> open_;  ///< Merged cells that reach the row.
};

}  // namespace pension
