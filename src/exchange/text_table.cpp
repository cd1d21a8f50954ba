// SPDX-License-Identifier: Apache-2.0
#include "exchange/text_table.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace pension {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Unicode TR11: wide and fullwidth, as far as Chinese text uses them.
constexpr std::array wide{Range{0x1100, 0x115F},  Range{0x2E80, 0x303E}, Range{0x3041, 0x33FF},
                          Range{0x3400, 0x4DBF},  Range{0x4E00, 0x9FFF}, Range{0xA000, 0xA4CF},
                          Range{0xAC00, 0xD7A3},  Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE4F},
                          Range{0xFF00, 0xFF60},  Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1FAFF},
                          Range{0x20000, 0x3FFFD}};
constexpr std::array no_width{Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0xFE00, 0xFE0F}};

template <std::size_t N>
bool lies_in(const std::array<Range, N>& ranges, char32_t letter) {
    return std::ranges::any_of(
        ranges, [&](const Range& range) { return range.first <= letter && letter <= range.last; });
}

/// The code point that starts at `at`, which moves behind it. Broken bytes count as one each.
char32_t next_letter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at++);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t letter = more == 0 ? lead : lead & (0x3FU >> more);
    for (int i = 0; i < more && at < text.size() && (byte(at) & 0xC0) == 0x80; ++i)
        letter = (letter << 6) | (byte(at++) & 0x3FU);
    return letter;
}

std::string padded(const std::string& text, int width, Align align) {
    const auto missing = static_cast<std::size_t>(std::max(0, width - display_width(text)));
    const std::string blanks(missing, ' ');
    return align == Align::right ? blanks + text : text + blanks;
}

std::vector<int> column_widths(const Table& table) {
    std::vector<int> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        int width = display_width(table.columns[i].title);
        for (const TableRow& row : table.rows)
            width = std::max(width, display_width(row.cells.at(i)));
        widths.push_back(width);
    }
    return widths;
}

std::string line(const Table& table, const std::vector<int>& widths,
                 const std::vector<std::string>& cells, const char* mark) {
    std::string text = mark;
    for (std::size_t i = 0; i < cells.size(); ++i)
        text += (i > 0 ? "  " : "") + padded(cells[i], widths[i], table.columns[i].align);
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "\n";
}

}  // namespace

int display_width(std::string_view utf8) {
    int width = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t letter = next_letter(utf8, at);
        width += lies_in(wide, letter) ? 2 : lies_in(no_width, letter) ? 0 : 1;
    }
    return width;
}

std::string text_table(const Table& table) {
    const auto widths = column_widths(table);
    std::vector<std::string> titles;
    std::vector<std::string> rules;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        titles.push_back(table.columns[i].title);
        rules.emplace_back(static_cast<std::size_t>(widths[i]), '-');
    }
    std::string text = line(table, widths, titles, "  ") + line(table, widths, rules, "  ");
    for (const TableRow& row : table.rows)
        text += line(table, widths, row.cells, row.strong ? "* " : "  ");
    return text;
}

}  // namespace pension
