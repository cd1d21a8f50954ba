// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// One row of a file as it was read, and the line on which it begins, from 1.
struct CsvRow {
    int line = 0;
    std::vector<std::string> cells;

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// Comma-separated values (RFC 4180) as rows: a byte-order mark is passed over, lines end in CR,
/// LF or both, empty ones are left out, blanks around an unquoted cell are none of it. Bytes are
/// not looked at otherwise.
/// Errors: csv_quotes_wrong with line, where a quotation mark stands inside a cell or is not
/// closed. The file's name is for the caller to add.
Result<std::vector<CsvRow>> csv_rows(std::string_view text);

/// The rows up to the first quotation mark that is wrong, and the line of that.
struct CsvText {
    std::vector<CsvRow> rows;
    std::optional<int> broken_line{};
};

/// The same with another letter between the cells (';', '\t'), for whoever can use the rows
/// before a fault.
CsvText csv_text(std::string_view text, char separator);

/// Rows of a text that is set in columns by blanks; no cell can be empty or hold a blank.
std::vector<CsvRow> blank_separated_rows(std::string_view text);

}  // namespace pension
