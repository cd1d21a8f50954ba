// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_file.hpp"
#include "fuzz/fuzz.hpp"
#include "support/workbooks.hpp"

#include <sstream>

using namespace pension;

namespace {

/// Bytes as they are, or as a part of a workbook that is whole otherwise: chance seldom makes a zip
/// file.
std::string workbook_of(std::string_view text) {
    if (text.empty()) return {};
    const std::string rest{text.substr(1)};
    HandXlsx book;
    book.sheets = {{"A",
                    "<row><c><v>1</v></c><c t=\"s\"><v>0</v></c><c s=\"1\"><v>26373</v></c>"
                    "</row>"}};
    book.shared = "<si><t>a</t></si>";
    switch (text.front() % 6) {
        case 0: return "PK\x03\x04" + rest;
        case 1: book.sheets[0].data = rest; break;
        case 2: book.sheets[0].behind = rest; break;
        case 3: book.shared += rest; break;
        case 4: book.styles = rest; break;
        default: return hand_ods(rest);
    }
    return book.bytes();
}

}  // namespace

// A workbook of whatever parts: either it is refused, or every row comes out with its line, in
// order, every cell within it, and once more the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::istringstream in{workbook_of(fuzz::text_of(data, size))};
    ByteFile file = ByteFile::copy_of(in, "list.xlsx").value();
    auto opened = TableFile::open(file, {});
    if (!opened) return 0;
    TableFile table = std::move(opened).value();
    std::int64_t rows_before = -1;
    for (int round = 0; round < 2; ++round) {
        TableRows rows = table.rows(',');
        rows.expect(size % 5);
        TableBlock block;
        std::int64_t line = 0;
        std::int64_t count = 0;
        // Rows that are repeated are many.
        for (; count < 1000; ++count) {
            block.clear();
            const auto more = rows.next(block);
            fuzz::holds(bool{more});
            if (!more.value()) break;
            fuzz::holds(block.rows().size() == 1);
            const TableBlock::Row& row = block.rows().front();
            fuzz::holds(row.line > line);
            line = row.line;
            std::size_t bytes = 0;
            for (std::size_t i = 0; i < row.cells; ++i) bytes += block.cell(row, i).size();
            fuzz::holds(bytes < 4'000'000);
        }
        fuzz::holds(rows_before == -1 || rows_before == count);
        rows_before = count;
    }
    return 0;
}
