// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

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

}  // namespace pension
