// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// Rows of cells as comma-separated values (RFC 4180), UTF-8 without a byte-order mark, lines
/// ended by CR LF. A cell that a spreadsheet would run as a formula (= + - @ in front) and that is
/// no number gets an apostrophe in front.
std::string csv(const std::vector<std::vector<std::string>>& rows);

/// Adds one cell of such a row, quoted where it has to be; commas and line ends are for the caller.
void append_csv_cell(std::string& text, std::string_view cell);

}  // namespace pension
