// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/block_strips.hpp"
#include "draw/page_layout.hpp"
#include "draw/text.hpp"
#include "sheet/sheet.hpp"

#include <optional>
#include <vector>

namespace pension::drawing {

/// A row of a table, measured.
struct MeasuredRow {
    std::vector<Text> cells;
    std::vector<double> indents;  ///< Of the cells' words from the left of their columns.
    double height = 0;            ///< Points, air above and below included.
    bool is_strong = false;
    std::optional<Text> again{};  ///< In its first cell where it is the first of a page.
};

/// A table with its column widths chosen from all its contents, not yet on any page.
struct MeasuredTable {
    struct Span {
        double left, width;  ///< Within the table.
        Align align;
    };
    std::vector<Span> columns;
    MeasuredRow header;
    std::vector<MeasuredRow> rows;
    double width = 0;
    double unit = 1;  ///< One point at text scale 1.

    /// Puts the header, or a row, onto a page with its upper left corner at the place.
    /// @param number of the table on its sheet.
    void put_header(PageLayout& page, double left, double top, int number) const;
    void put_row(PageLayout& page, std::size_t row, double left, double top, int number) const;
    /// What the row goes on with, beside put_row() at the head of a page.
    void put_again(PageLayout& page, std::size_t row, double left, double top) const;
};

/// A table too wide gets smaller letters, to 8 tenths; after that the widest columns wrap. In large
/// print its letters stay: it becomes several tables, one below the other, each with the first
/// column. A row higher than a page ends in ellipses.
std::vector<MeasuredTable> measure(const Table& table, const StripRoom& room);

}  // namespace pension::drawing
