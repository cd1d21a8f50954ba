// SPDX-License-Identifier: Apache-2.0
#include "draw/table_layout.hpp"

#include "base/contract.hpp"

#include <algorithm>
#include <numeric>

namespace pension::drawing {

namespace {

constexpr double text_size = 10;
constexpr double header_size = 9;
constexpr double cell_side = 4;    ///< Air left and right of a cell's words.
constexpr double column_gap = 12;  ///< Least distance of two neighbours' words, sides included.
constexpr double row_air = 1.2;    ///< Above and below.
constexpr Color black = rgb(0x000000);
constexpr Color header_color = rgb(0x333333);
constexpr Color hairline = rgb(0xC4C4C4);
constexpr Color strong_fill = rgb(0xEFEFEF);

using Widths = std::vector<double>;

double sum(const Widths& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// Each column as wide as its widest cell on one line.
Widths natural_widths(const Table& table, double unit) {
    Widths widths;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double widest = Text{table.columns[c].title, {header_size * unit, true}}.width();
        for (const TableRow& row : table.rows) {
            expects(row.cells.size() == table.columns.size(), "as many cells as columns");
            widest = std::max(widest, Text{row.cells[c], {text_size * unit, row.strong}}.width());
        }
        widths.push_back(widest + column_gap * unit);
    }
    return widths;
}

// The greatest width that no column may pass so that all of them fit: only the widest wrap.
void shrink(Widths& widths, double room) {
    Widths sorted = widths;
    std::ranges::sort(sorted);
    double left = room;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double cap = left / static_cast<double>(sorted.size() - i);
        if (sorted[i] > cap) {
            for (double& width : widths) width = std::min(width, cap);
            return;
        }
        left -= sorted[i];
    }
}

void spread(Widths& widths, double room) {
    const double rest = std::max(0.0, room - sum(widths));
    for (double& width : widths) width += rest / static_cast<double>(widths.size());
}

std::vector<MeasuredTable::Span> spans(const Table& table, const Widths& widths) {
    std::vector<MeasuredTable::Span> made;
    double left = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        made.push_back({left, widths[c], table.columns[c].align});
        left += widths[c];
    }
    return made;
}

MeasuredRow measured(const std::vector<std::string>& cells, const MeasuredTable& table,
                     const TextStyle& style, double highest, bool is_strong) {
    MeasuredRow row;
    row.is_strong = is_strong;
    const double air = 2 * row_air * table.unit;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const auto& column = table.columns[c];
        // A hair more than measured: rounding must not break the widest cell.
        const double room = std::max(1.0, column.width - 2 * cell_side * table.unit + 0.1);
        row.cells.emplace_back(cells[c], style, Room{room, highest - air, 0, column.align});
        row.height = std::max(row.height, row.cells.back().height() + air);
    }
    return row;
}

void put_cells(const MeasuredTable& table, const MeasuredRow& row, const Color& color,
               bool at_bottom, PageLayout& page, double left, double top) {
    const double air = row_air * table.unit;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const Text& text = row.cells[c];
        const double x = left + table.columns[c].left + cell_side * table.unit;
        const double y = at_bottom ? top + row.height - air - text.height() : top + air;
        page.texts.push_back({text, x, y, color});
    }
}

}  // namespace

void MeasuredTable::put_header(PageLayout& page, double left, double top) const {
    put_cells(*this, header, header_color, true, page, left, top);
    page.rules.push_back({left, left + width, top + header.height, 0.9 * unit, black});
}

void MeasuredTable::put_row(PageLayout& page, std::size_t row, double left, double top) const {
    const MeasuredRow& placed = rows[row];
    const double bottom = top + placed.height;
    if (placed.is_strong) page.fills.push_back({{left, top, left + width, bottom}, strong_fill});
    put_cells(*this, placed, black, false, page, left, top);
    const bool is_last = row + 1 == rows.size();
    page.rules.push_back(
        {left, left + width, bottom, (is_last ? 0.9 : 0.4) * unit, is_last ? black : hairline});
}

MeasuredTable measure(const Table& table, double width, double highest_row, double text_scale) {
    MeasuredTable made;
    made.width = width;
    if (table.columns.empty()) return made;
    Widths widths;
    for (const double smaller : {1.0, 0.9, 0.8}) {
        made.unit = text_scale * smaller;
        widths = natural_widths(table, made.unit);
        if (sum(widths) <= width) break;
    }
    shrink(widths, width);
    spread(widths, width);
    made.columns = spans(table, widths);

    std::vector<std::string> titles;
    for (const Column& column : table.columns) titles.push_back(column.title);
    made.header = measured(titles, made, {header_size * made.unit, true}, highest_row / 4, false);
    const double highest = highest_row - made.header.height;
    for (const TableRow& row : table.rows)
        made.rows.push_back(
            measured(row.cells, made, {text_size * made.unit, row.strong}, highest, row.strong));
    return made;
}

}  // namespace pension::drawing
