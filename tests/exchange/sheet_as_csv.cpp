// SPDX-License-Identifier: Apache-2.0
//
// sheet_as_csv FILE    writes the rows of a table as CSV, whatever it was written in: the line of
// each, and its cells or why it is none.
#include "exchange/csv.hpp"
#include "exchange/table_file.hpp"

#include <fmt/format.h>

#include <cstdio>

using namespace pension;

namespace {

std::string words(const Error& error) {
    std::string text = fmt::format("error {}", static_cast<int>(error.code));
    for (const auto& [name, value] : error.facts) text += " " + name + "=" + value;
    return text;
}

int write(const char* name) {
    auto opened = ByteFile::open(name);
    if (!opened) return fmt::print(stderr, "{}\n", words(opened.error())), 1;
    ByteFile file = std::move(opened).value();
    auto table = TableFile::open(file, {});
    if (!table) return fmt::print(stderr, "{}\n", words(table.error())), 1;
    TableFile read = std::move(table).value();
    TableRows rows = read.rows(',');
    TableBlock block;
    for (;;) {
        block.clear();
        const auto more = rows.next(block);
        if (!more || !more.value()) return more ? 0 : 1;
        const TableBlock::Row& row = block.rows().front();
        if (row.line == 1) rows.expect(row.cells);
        std::string line = fmt::format("{}", row.line);
        if (row.fault) line += "," + words(*row.fault);
        for (std::size_t i = 0; i < row.cells && !row.fault; ++i) {
            line += ',';
            append_csv_cell(line, block.cell(row, i));
        }
        fmt::print("{}\n", line);
    }
}

}  // namespace

int main(int count, char** words) {
    return count == 2 ? write(words[1]) : 2;
}
