// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "base/result.hpp"
#include "platform/byte_file.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A sheet of Office Open XML has no more rows and columns, and a cell no longer text: counted in
/// units of UTF-16.
inline constexpr std::int64_t most_sheet_rows = 1'048'576;
inline constexpr std::size_t most_sheet_columns = 16'384;
inline constexpr std::size_t most_cell_units = 32'767;

/// How long a text is as a spreadsheet counts: a letter beyond U+FFFF is two.
/// @param text UTF-8.
inline std::size_t cell_units(std::string_view text) {
    std::size_t units = 0;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool begins = (byte & 0xC0U) != 0x80U;
        if (begins) units += byte >= 0xF0U ? 2 : 1;
    }
    return units;
}

/// A sheet that is made of comma-separated values as csv() writes them; the first row is that of
/// titles, and stays in sight.
struct CsvSheet {
    std::string name;         ///< See WorkbookSheet.
    ByteFile* csv = nullptr;  ///< UTF-8; lives as long. A byte-order mark is none of it.
    /// What stands in the first row in place of its cells; where it is empty, those stay.
    std::vector<std::string> titles{};
    std::vector<bool> numbers{};  ///< Of each column: where a number stands in it, it is one, with
                                  ///< as many decimals as it is written with. All others: texts.
};

struct CsvWorkbook {
    std::string title;
    std::string author;
    Month date{};  ///< Of the file itself.
    std::vector<CsvSheet> sheets;
};

/// Told after every thousand rows or so how many of all sheets are written; false: to write no
/// further.
using RowsWritten = std::function<bool(std::int64_t rows)>;

/// Writes an .xlsx file, row by row: memory does not grow with the sheets. The same cells as those
/// of the comma-separated values, apostrophes before formulas too. The same values give the same
/// bytes, on any day. What was written is unpacked again and looked through before this says that
/// it is there: libxlsxwriter 1.1.4 does not look whether its temporary files were written, and on
/// a full disk packs half of them.
/// @param file replaced; what is there while it is written is no whole workbook. Temporary files
/// without a name stand in its folder meanwhile.
/// @return false where nobody wanted it any more: nothing is left there.
/// Errors: file_not_written (file, reason), nothing is left there; file_not_readable.
/// @pre as many rows, columns and letters as a sheet has room for; at most 15 digits a number.
Result<bool> write_csv_workbook(const CsvWorkbook& workbook, const std::filesystem::path& file,
                                const RowsWritten& written = {});

}  // namespace pension
