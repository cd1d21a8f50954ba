// SPDX-License-Identifier: Apache-2.0
#include "draw/table_layout.hpp"

#include "base/contract.hpp"

#include <algorithm>
#include <numeric>

namespace pension::drawing {

namespace {

/// Letters and air of a table, points at text scale 1.
struct TableStyle {
    double text, header, row_air;
};
constexpr TableStyle roomy{10, 9, 1.2};
constexpr TableStyle small{8, 8, 1.1};
constexpr TableStyle large_print{10, 10, 1.2};
constexpr double cell_side = 4;    ///< Air left and right of a cell's words.
constexpr double column_gap = 12;  ///< Least distance of two neighbours' words, sides included.
/// A column of words is not made narrower than so many letters.
constexpr double least_words = 6;
constexpr double least_words_in_large_print = 9;
/// Between amounts that end at a column's right edge and words that begin at the next one's left.
constexpr double words_after_amount = 10;
constexpr Color header_color = rgb(0x333333);
constexpr Color hairline = rgb(0xC4C4C4);
constexpr Color strong_fill = rgb(0xEFEFEF);

using Widths = std::vector<double>;

double sum(const Widths& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// The greatest width that none of the columns may pass so that all of them fit: only the widest
// wrap.
void shrink(Widths& widths, const std::vector<std::size_t>& columns, double room) {
    Widths sorted;
    for (const std::size_t c : columns) sorted.push_back(widths[c]);
    std::ranges::sort(sorted);
    double left = room;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double cap = left / static_cast<double>(sorted.size() - i);
        if (sorted[i] > cap) {
            for (const std::size_t c : columns) widths[c] = std::min(widths[c], cap);
            return;
        }
        left -= sorted[i];
    }
}

void spread(Widths& widths, double room) {
    const double rest = std::max(0.0, room - sum(widths));
    for (double& width : widths) width += rest / static_cast<double>(widths.size());
}

/// A table's cells, each on one line as wide as it likes, and the making of rows of them.
class Measuring {
public:
    Measuring(const Table& table, const StripRoom& room, const TableStyle& style)
        : table_{table}, room_{room}, style_{style} {
        for (const Column& column : table.columns)
            titles_.emplace_back(column.title, TextStyle{style.header, true});
        for (const TableRow& row : table.rows) {
            expects(row.cells.size() == table.columns.size(), "as many cells as columns");
            auto& cells = cells_.emplace_back();
            for (const std::string& cell : row.cells)
                cells.emplace_back(cell, TextStyle{style.text, row.strong});
        }
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            double widest = titles_[c].width();
            for (const auto& row : cells_) widest = std::max(widest, row[c].width());
            natural_.push_back(widest + column_gap + indent(c));
        }
    }

    std::vector<MeasuredTable> made() const {
        std::vector<std::size_t> all(natural_.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        if (!room_.large_print) return {made_of(all)};
        std::vector<MeasuredTable> parts;
        for (const auto& columns : parted(all)) parts.push_back(made_of(columns));
        return parts;
    }

private:
    double indent(std::size_t column) const {
        return column > 0 && table_.columns[column].align == Align::left &&
                       table_.columns[column - 1].align == Align::right
                   ? words_after_amount
                   : 0;
    }

    double least_words_here() const {
        return room_.large_print ? least_words_in_large_print : least_words;
    }

    /// The columns of each table that large letters leave room for, the first one in all of them.
    std::vector<std::vector<std::size_t>> parted(const std::vector<std::size_t>& all) const {
        std::vector<std::vector<std::size_t>> parts;
        std::vector<std::size_t> now{all.front()};
        for (std::size_t i = 1; i < all.size(); ++i) {
            now.push_back(all[i]);
            if (now.size() > 2 && least(now) > room_.width) {
                now.pop_back();
                parts.push_back(std::move(now));
                now = {all.front(), all[i]};
            }
        }
        parts.push_back(std::move(now));
        return parts;
    }

    /// Amounts stand on one line; words can be broken.
    double least(const std::vector<std::size_t>& columns) const {
        double width = 0;
        for (const std::size_t c : columns)
            width += table_.columns[c].align == Align::right
                         ? natural_[c]
                         : std::min(natural_[c], least_words_here() * style_.text + column_gap);
        return width * room_.unit;
    }

    MeasuredTable made_of(const std::vector<std::size_t>& columns) const {
        MeasuredTable made;
        made.width = room_.width;
        Widths widths;
        const std::vector<double> scales =
            room_.large_print ? std::vector<double>{1.0} : std::vector<double>{1.0, 0.9, 0.8};
        for (const double smaller : scales) {
            made.unit = room_.unit * smaller;
            widths.clear();
            for (const std::size_t c : columns) widths.push_back(natural_[c] * made.unit);
            if (sum(widths) <= room_.width) break;
        }
        fit(columns, made.unit, widths);
        spread(widths, room_.width);
        double left = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double in = indent(columns[i]) * made.unit;
            made.columns.push_back({left + in, widths[i] - in, table_.columns[columns[i]].align});
            left += widths[i];
        }
        add_rows(columns, made);
        return made;
    }

    // Columns of words give way before amounts do.
    void fit(const std::vector<std::size_t>& columns, double unit, Widths& widths) const {
        if (sum(widths) <= room_.width) return;
        std::vector<std::size_t> words;
        std::vector<std::size_t> every(widths.size());
        std::iota(every.begin(), every.end(), std::size_t{0});
        double amounts = 0;
        for (const std::size_t i : every)
            if (table_.columns[columns[i]].align == Align::left)
                words.push_back(i);
            else
                amounts += widths[i];
        const double left = room_.width - amounts;
        const double asked =
            (least_words * style_.text + column_gap) * unit * static_cast<double>(words.size());
        if (!words.empty() && left >= asked)
            shrink(widths, words, left);
        else
            shrink(widths, every, room_.width);
    }

    void add_rows(const std::vector<std::size_t>& columns, MeasuredTable& made) const {
        made.header =
            row(titles_, columns, made, {style_.header * made.unit, true}, room_.height / 4);
        const double highest = room_.height - made.header.height;
        for (std::size_t r = 0; r < cells_.size(); ++r) {
            const bool is_strong = table_.rows[r].strong;
            const TextStyle style{style_.text * made.unit, is_strong};
            made.rows.push_back(row(cells_[r], columns, made, style, highest));
            if (const std::string& again = table_.rows[r].again; !again.empty())
                made.rows.back().again.emplace(
                    again, style,
                    Room{made.columns.front().width - 2 * cell_side * made.unit, Room::unlimited,
                         1});
        }
    }

    static Text broken(const std::string& words, const TextStyle& style, const Room& room) {
        return room.align == Align::left ? without_orphan(words, style, room)
                                         : Text{words, style, room};
    }

    /// @param natural the cells of all columns, each on one line.
    MeasuredRow row(const std::vector<Text>& natural, const std::vector<std::size_t>& columns,
                    const MeasuredTable& table, const TextStyle& style, double highest) const {
        MeasuredRow made;
        made.is_strong = style.bold;
        const double air = 2 * style_.row_air * table.unit;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto& column = table.columns[i];
            // A hair more than measured: rounding must not break the widest cell.
            const double room = std::max(1.0, column.width - 2 * cell_side * table.unit + 0.1);
            Text text = natural[columns[i]].resized(style.size);
            if (text.width() > room || text.height() > highest - air)
                text = broken(natural[columns[i]].words(), style,
                              Room{room, highest - air, 0, column.align});
            // Of a text that needs no room of its own the edge is where the column says.
            made.indents.push_back(column.align == Align::right ? room - 0.1 - text.extents().right
                                                                : 0);
            made.height = std::max(made.height, text.height() + air);
            made.cells.push_back(std::move(text));
        }
        return made;
    }

    const Table& table_;
    const StripRoom& room_;
    const TableStyle& style_;
    std::vector<Text> titles_;              ///< At text scale 1, like the cells.
    std::vector<std::vector<Text>> cells_;  ///< By row.
    Widths natural_;                        ///< Of the columns, air included.
};

/// What the cells of a row are to who hears them.
struct CellRole {
    Role role;
    int table, row;
};

void put_cells(const MeasuredTable& table, const MeasuredRow& row, const CellRole& as,
               const Color& color, PageLayout& page, double left, double top) {
    const bool at_bottom = as.role == Role::column_title;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const Text& text = row.cells[c];
        const double air = (row.height - text.height()) / (at_bottom ? 1 : 2);
        const double x = left + table.columns[c].left + cell_side * table.unit + row.indents[c];
        const double y = at_bottom ? top + air - roomy.row_air * table.unit
                                   : top + std::min(air, roomy.row_air * table.unit);
        page.texts.push_back({{text, x, y, color}, as.role, as.table, as.row});
    }
}

}  // namespace

void MeasuredTable::put_header(PageLayout& page, double left, double top, int number) const {
    const CellRole as{Role::column_title, number, 0};
    put_cells(*this, header, as, header_color, page, left, top);
    page.rules.push_back({left, left + width, top + header.height, 0.9 * unit, black});
}

void MeasuredTable::put_row(PageLayout& page, std::size_t row, double left, double top,
                            int number) const {
    const MeasuredRow& placed = rows[row];
    const double bottom = top + placed.height;
    if (placed.is_strong) page.fills.push_back({{left, top, left + width, bottom}, strong_fill});
    const CellRole as{Role::cell, number, static_cast<int>(row) + 1};
    put_cells(*this, placed, as, black, page, left, top);
    const bool is_last = row + 1 == rows.size();
    page.rules.push_back(
        {left, left + width, bottom, (is_last ? 0.9 : 0.4) * unit, is_last ? black : hairline});
}

void MeasuredTable::put_again(PageLayout& page, std::size_t row, double left, double top) const {
    if (!rows[row].again) return;
    const double x = left + columns.front().left + cell_side * unit;
    page.texts.push_back({{*rows[row].again, x, top + roomy.row_air * unit, black}, Role::none});
}

std::vector<MeasuredTable> measure(const Table& table, const StripRoom& room) {
    if (table.columns.empty()) return {};
    const TableStyle& style = room.large_print                ? large_print
                              : table.weight == Weight::small ? small
                                                              : roomy;
    return Measuring{table, room, style}.made();
}

}  // namespace pension::drawing
