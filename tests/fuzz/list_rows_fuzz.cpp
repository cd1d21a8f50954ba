// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_rows.hpp"
#include "fuzz/fuzz.hpp"

#include <sstream>

using namespace pension;

// A list in whatever bytes: either it is refused as a whole, or every row comes out with its line,
// in order, and every cell lies within it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::istringstream in{std::string{fuzz::text_of(data, size)}};
    ByteFile file = ByteFile::copy_of(in, "list.csv").value();
    const auto form = text_form(file);
    if (!form) return 0;
    for (const char separator : {',', ';', '\t'}) {
        file.rewind();
        TableRows rows{TextLines{file, form.value()}, separator};
        rows.expect(size % 5);
        TableBlock block;
        std::int64_t line = 0;
        for (;;) {
            block.clear();
            const auto more = rows.next(block);
            fuzz::holds(bool{more});
            if (!more.value()) break;
            fuzz::holds(block.rows().size() == 1);
            const TableBlock::Row& row = block.rows().front();
            fuzz::holds(row.line > line);
            line = row.line;
            fuzz::holds(row.cells > 0);
            for (std::size_t i = 0; i < row.cells; ++i)
                static_cast<void>(without_unreadable(block.cell(row, i)));
        }
    }
    return 0;
}
