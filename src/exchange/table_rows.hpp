// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/sheet_store.hpp"
#include "exchange/text_lines.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// Some rows of a table, their cells in one piece of memory that is used again and again.
class TableBlock {
public:
    struct Row {
        std::int64_t line = 0;  ///< On which it begins, from 1.
        std::size_t first = 0;  ///< Of its cells.
        std::size_t cells = 0;
        std::optional<Error> fault{};  ///< Why it is no row; its cells are then what stands there.
    };

    const std::vector<Row>& rows() const { return rows_; }
    /// The cell of that row; empty beyond its last one.
    std::string_view cell(const Row& row, std::size_t column) const {
        if (column >= row.cells) return {};
        const std::size_t at = row.first + column;
        const std::size_t begin = at == 0 ? 0 : ends_[at - 1];
        return std::string_view{bytes_}.substr(begin, ends_[at] - begin);
    }

    void clear() {
        bytes_.clear();
        ends_.clear();
        rows_.clear();
    }

private:
    friend class TableRows;

    std::string bytes_;
    std::vector<std::size_t> ends_;  ///< Of each cell.
    std::vector<Row> rows_;
};

/// The rows of a table one after the other, with little memory: comma-separated values (RFC 4180),
/// or a sheet of a workbook, in whose rows cells that are missing at the end are empty.
///
/// Quoting is libcsv's, strictly. Where quotation marks do not match, the line on which the row
/// begins is told as a fault, and reading goes on with the line after it: what follows a stray mark
/// is not swallowed. The same where a row of several lines has not as many cells as there are
/// columns. Rows without any text are left out. Blanks around an unquoted cell are none of it.
class TableRows {
public:
    /// No row is longer.
    static constexpr std::size_t longest = std::size_t{64} * 1024;

    /// @param separator ',', ';' or '\t'.
    TableRows(TextLines lines, char separator);
    /// @param first the line of the first row that is wanted.
    TableRows(StoredRows rows, std::int64_t first);
    ~TableRows();
    TableRows(TableRows&&) noexcept;
    TableRows& operator=(TableRows&&) = delete;
    TableRows(const TableRows&) = delete;
    TableRows& operator=(const TableRows&) = delete;

    /// From now on a row with another number of cells is a fault; empty ones at its end do not
    /// count.
    void expect(std::size_t columns) { columns_ = columns; }

    /// Adds the next row to the block. False at the end.
    /// Faults: row_quotes_wrong with line; row_too_long with line, most; row_cells_wrong with
    /// line, cells, columns. Of a sheet: cell_error, cell_not_reckoned, cell_too_long,
    /// cell_without_title.
    /// Errors: file_not_readable.
    Result<bool> next(TableBlock& block);

    /// How many rows without any text were left out.
    std::int64_t empty_rows() const { return empty_; }

private:
    struct Parser;

    Result<bool> next_of_sheet(TableBlock& block);
    Result<bool> take_line();
    void start_row(const TableBlock& block);
    void drop_row(TableBlock& block) const;
    bool end_row(TableBlock& block);
    void refuse(TableBlock& block, ErrorCode code);
    void refuse_uneven(TableBlock& block);

    std::optional<StoredRows> stored_;
    std::int64_t first_ = 1;
    SheetRow sheet_row_;
    std::optional<TextLines> lines_;  ///< Where there is no sheet.
    char separator_ = ',';
    std::unique_ptr<Parser> parser_;
    std::size_t columns_ = 0;
    std::int64_t empty_ = 0;

    struct Line {
        std::int64_t number = 0;
        std::string text;
    };
    std::vector<Line> row_lines_;    ///< Of the row being read, all but where it has one only.
    std::vector<Line> lines_again_;  ///< To be read anew, the next one last.
    Line line_;                      ///< The line being read, where it is read anew.
    std::string_view text_;          ///< The line being read,
    std::int64_t number_ = 0;        ///< and its number.
    std::size_t row_bytes_ = 0;
    std::size_t bytes_before_ = 0;  ///< Of the block, before the row.
    std::size_t cells_before_ = 0;
};

}  // namespace pension
