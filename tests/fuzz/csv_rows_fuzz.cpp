// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_rows.hpp"
#include "fuzz/fuzz.hpp"

#include <algorithm>

using namespace pension;

namespace {

/// Lines are counted upwards and never beyond those of the text; no row is empty.
void check(const std::vector<CsvRow>& rows, std::string_view text) {
    const auto ends = std::ranges::count_if(text, [](char c) { return c == '\n' || c == '\r'; });
    int line = 0;
    for (const CsvRow& row : rows) {
        fuzz::holds(row.line > line && row.line <= ends + 1);
        fuzz::holds(!row.cells.empty());
        line = row.line;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    for (const char separator : {',', ';', '\t'}) {
        const CsvText read = csv_text(text, separator);
        check(read.rows, text);
        if (separator == ',') {
            const auto whole = csv_rows(text);
            fuzz::holds(bool{whole} == !read.broken_line);
            if (whole) fuzz::holds(whole.value() == read.rows);
        }
    }
    check(blank_separated_rows(text), text);
    return 0;
}
