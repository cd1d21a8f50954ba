// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook.hpp"

#include <fmt/format.h>

// By itself: who lays out a workbook need not load what writes it.

namespace pension {

std::string cell_name(CellAt at, bool fixed) {
    std::string letters;
    for (unsigned left = at.column + 1U; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    const char* mark = fixed ? "$" : "";
    return fmt::format("{}{}{}{}", mark, letters, mark, at.row + 1);
}

}  // namespace pension
