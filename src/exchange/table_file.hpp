// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "exchange/sheet_book.hpp"
#include "exchange/table_rows.hpp"
#include "exchange/text_form.hpp"
#include "platform/byte_file.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// Which sheet of a workbook a table was read from, and what somebody may not see of it.
struct SheetForm {
    std::string format;  ///< ".xlsx"
    SheetName sheet;
    std::vector<SheetName> others{};  ///< Sheets with text that nobody reads.
    std::size_t others_before = 0;    ///< So many of them stand before it.
    std::int64_t title_line = 1;
    std::int64_t rows_above = 0;                ///< The titles, with text.
    std::int64_t hidden_rows = 0;               ///< Read like the others.
    std::vector<std::string> hidden_columns{};  ///< Likewise: "D".
    std::int64_t merged = 0;                    ///< Cells whose text was read in several rows.

    friend bool operator==(const SheetForm&, const SheetForm&) = default;
};

/// How a table was written: as text, or in a workbook.
struct TableForm {
    TextForm text{};
    std::optional<SheetForm> sheet{};

    friend bool operator==(const TableForm&, const TableForm&) = default;
};

/// Which sheet of a workbook is wanted.
struct WantedSheet {
    std::string name{};  ///< Empty: the first one with titles, hidden ones last.
    /// How many cells of a row are titles. Of the first rows of a sheet the one with the most is
    /// that of the titles.
    std::function<std::size_t(const std::vector<std::string>& cells)> count_titles{};
    std::stop_token stop{};  ///< Asked for, a workbook is read no further: file_not_readable.
};

/// A table in a file of whatever kind: text, .xlsx, .ods; .xls where LibreOffice is there. The rows
/// of a workbook's sheet are unpacked once, into a file without a name; the texts that cells of
/// .xlsx share are kept in memory meanwhile, nothing else.
class TableFile {
public:
    /// So many rows are looked through for titles.
    static constexpr std::size_t rows_before_titles = 20;

    /// @param file lives as long.
    /// @param see is given all bytes of the file in order.
    /// Errors: those of text_form(), open_xlsx(), open_ods() and as_ods(); list_without_rows where
    /// no sheet has text; list_sheet_unknown; list_without_sheets.
    static Result<TableFile> open(ByteFile& file, const WantedSheet& wanted,
                                  const std::function<void(std::string_view)>& see = {});

    /// As it is called in messages.
    const std::string& name() const { return file_->name(); }
    const TableForm& form() const { return form_; }

    /// Its rows, the titles first. One reader at a time.
    /// @param separator of a text's cells.
    TableRows rows(char separator);

private:
    TableFile(ByteFile& file, TableForm form) : file_{&file}, form_{std::move(form)} {}

    ByteFile* file_;
    TableForm form_;
    std::unique_ptr<SheetStore> store_;
};

}  // namespace pension
