// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table_file.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace pension {

/// A table as a list reads it: titles "name" and "born" are known.
struct ReadSheet {
    struct Row {
        std::int64_t line = 0;
        std::vector<std::string> cells;
        std::optional<Error> fault{};
    };
    std::vector<Row> rows;
    TableForm form;
    std::int64_t empty_rows = 0;

    const std::vector<std::string>& cells(std::size_t row) const { return rows.at(row).cells; }
};

inline Result<ReadSheet> try_sheet(const std::string& bytes, const std::string& sheet = {},
                                   bool expects = true) {
    std::istringstream in{bytes};
    auto copied = ByteFile::copy_of(in, "list");
    BOOST_REQUIRE(copied);
    ByteFile file = std::move(copied).value();
    const auto titles = [](const std::vector<std::string>& cells) {
        return static_cast<std::size_t>(std::ranges::count_if(
            cells, [](const std::string& cell) { return cell == "name" || cell == "born"; }));
    };
    auto opened = TableFile::open(file, {sheet, titles});
    if (!opened) return opened.error();
    TableFile table = std::move(opened).value();
    ReadSheet read{{}, table.form()};
    // More than once, as lists are.
    for (int round = 0; round < 2; ++round) {
        read.rows.clear();
        TableRows rows = table.rows(',');
        TableBlock block;
        for (;;) {
            block.clear();
            const auto more = rows.next(block);
            if (!more) return more.error();
            if (!more.value()) break;
            const TableBlock::Row& row = block.rows().front();
            if (read.rows.empty() && expects) rows.expect(row.cells);
            auto& into = read.rows.emplace_back(ReadSheet::Row{row.line, {}, row.fault});
            for (std::size_t i = 0; i < row.cells; ++i) into.cells.emplace_back(block.cell(row, i));
        }
        read.empty_rows = rows.empty_rows();
    }
    return read;
}

inline ReadSheet sheet_of(const std::string& bytes, const std::string& sheet = {},
                          bool expects = true) {
    auto read = try_sheet(bytes, sheet, expects);
    BOOST_REQUIRE(read);
    return std::move(read).value();
}

inline Error sheet_refused(const std::string& bytes, const std::string& sheet = {}) {
    const auto read = try_sheet(bytes, sheet);
    BOOST_REQUIRE(!read);
    return read.error();
}

using SheetCells = std::vector<std::string>;

}  // namespace pension
