// SPDX-License-Identifier: Apache-2.0
#include "notice/blocks.hpp"

#include "notice/words.hpp"

#include <algorithm>
#include <utility>

namespace pension::notice {

namespace {

bool is_blank_in_line(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\r';
}

Letters trimmed(Letters line) {
    while (!line.empty() && is_blank_in_line(line.back().c)) line.pop_back();
    const auto first =
        std::ranges::find_if(line, [](const Letter& l) { return !is_blank_in_line(l.c); });
    line.erase(line.begin(), first);
    return line;
}

std::vector<Letters> lines_of(const Letters& text) {
    std::vector<Letters> lines(1);
    for (const Letter& letter : text) {
        if (letter.c == U'\n' || letter.c == U'\r') {
            lines.emplace_back();
        } else {
            lines.back().push_back(letter);
        }
    }
    return lines;
}

bool is_numeral(char32_t c) {
    return std::u32string_view{U"一二三四五六七八九十百"}.find(c) != std::u32string_view::npos;
}

/// Behind the numerals that begin there, or the same place.
template <class Is>
std::size_t skip(const Letters& line, std::size_t from, Is&& is) {
    while (from < line.size() && from < 8 && is(line[from].c)) ++from;
    return from;
}

/// The level of a paragraph by the number before it.
int level_of(const Letters& line) {
    if (line.empty()) return 0;
    const std::size_t numeral = skip(line, 0, is_numeral);
    if (numeral > 0 && numeral < line.size() &&
        (line[numeral].c == U'、' || line[numeral].c == U'.'))
        return 1;
    if (line[0].c == U'第') {
        const std::size_t end =
            skip(line, 1, [](char32_t c) { return is_numeral(c) || is_digit(c); });
        if (end > 1 && end < line.size() && (line[end].c == U'条' || line[end].c == U'章'))
            return 1;
    }
    if (line[0].c == U'(') {
        const std::size_t by_word = skip(line, 1, is_numeral);
        if (by_word > 1 && by_word < line.size() && line[by_word].c == U')') return 2;
        const std::size_t by_digit = skip(line, 1, is_digit);
        if (by_digit > 1 && by_digit < line.size() && line[by_digit].c == U')') return 4;
    }
    const std::size_t digits = skip(line, 0, is_digit);
    const bool one_or_two = digits > 0 && digits <= 2 && digits + 1 < line.size();
    if (one_or_two &&
        (line[digits].c == U'、' || (line[digits].c == U'.' && !is_digit(line[digits + 1].c))))
        return 3;
    return 0;
}

// --- Tables -------------------------------------------------------------------------------------

/// Between | and |, or what tabs and wide gaps part; one cell where there are none.
std::vector<Letters> cells_of(const Letters& line) {
    const Letters inside = trimmed(line);
    const bool by_bars = std::ranges::any_of(inside, [](const Letter& l) { return l.c == U'|'; });
    std::vector<Letters> cells(1);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const char32_t c = inside[i].c;
        const bool wide = !by_bars && c == U' ' && i + 1 < inside.size() && inside[i + 1].c == U' ';
        if ((by_bars && c == U'|') || (!by_bars && (c == U'\t' || wide))) {
            while (wide && i + 1 < inside.size() && is_blank_in_line(inside[i + 1].c)) ++i;
            cells.emplace_back();
        } else {
            cells.back().push_back(inside[i]);
        }
    }
    if (by_bars && !cells.empty() && trimmed(cells.front()).empty()) cells.erase(cells.begin());
    if (by_bars && !cells.empty() && trimmed(cells.back()).empty()) cells.pop_back();
    for (Letters& cell : cells) cell = compact(trimmed(std::move(cell)));
    return cells;
}

/// |---|:--:| of Markdown, +----+ of plain text.
bool is_ruler(const Letters& line) {
    bool has_dash = false;
    for (const Letter& l : line) {
        has_dash = has_dash || l.c == U'-' || l.c == U'=';
        if (l.c != U'-' && l.c != U'|' && l.c != U':' && l.c != U'+' && l.c != U'=' &&
            !is_blank_in_line(l.c))
            return false;
    }
    return has_dash;
}

bool is_row(const Letters& line) {
    if (line.size() > 600 || is_ruler(line)) return false;
    const auto cells = cells_of(line);
    if (cells.size() < 2) return false;
    // 第一条  为了...: a gap behind a number, in a sentence.
    const bool says =
        std::ranges::any_of(line, [](const Letter& l) { return l.c == U'。' || l.c == U';'; });
    if (says || (!cells[0].empty() && cells[0][0].c == U'第' && level_of(cells[0]) == 1))
        return false;
    const auto longest = std::ranges::max(cells, {}, [](const Letters& c) { return c.size(); });
    return longest.size() <= 40;
}

/// How many lines from `first` on are a table; 0 where they are none.
std::size_t table_lines(const std::vector<Letters>& lines, std::size_t first) {
    std::size_t rows = 0;
    std::size_t end = first;
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (is_ruler(lines[i]) && rows > 0) continue;
        // A blank line between rows is how browsers copy some tables.
        if (trimmed(lines[i]).empty() && rows > 0 && i + 1 < lines.size() && is_row(lines[i + 1]))
            continue;
        if (!is_row(lines[i])) break;
        ++rows;
        end = i + 1;
    }
    return rows >= 2 ? end - first : 0;
}

// --- A table with each cell in a line of its own, as browsers copy some
// ---------------------------

/// A line that holds one number and perhaps its unit.
bool is_number_line(const Letters& line) {
    const Letters inside = compact(trimmed(line));
    if (inside.empty() || inside.size() > 10) return false;
    std::size_t digits = 0;
    for (const Letter& l : inside) {
        if (is_digit(l.c))
            ++digits;
        else if (l.c != U'.' && l.c != U'元' && l.c != U'/' && l.c != U'年')
            return false;
    }
    return digits > 0;
}

bool is_title_line(const Letters& line) {
    const Letters inside = compact(trimmed(line));
    if (inside.empty() || inside.size() > 14 || is_digit(inside.front().c)) return false;
    for (const std::u32string_view what : {U"缴费", U"档次", U"补贴", U"合计", U"省", U"市", U"县"})
        if (contains(inside, what)) return true;
    return false;
}

/// The lines from `first` on that are not blank, as long as they are titles, then numbers; how
/// many lines it all takes, and how many titles there are.
struct Upended {
    std::vector<std::size_t> cells;
    std::size_t titles = 0;
    std::size_t lines = 0;
};

Upended upended_at(const std::vector<Letters>& lines, std::size_t first) {
    Upended found;
    for (std::size_t i = first; i < lines.size(); ++i) {
        if (trimmed(lines[i]).empty()) continue;
        const bool title =
            found.titles == found.cells.size() && found.titles < 5 && is_title_line(lines[i]);
        if (!title && !is_number_line(lines[i])) break;
        found.titles += title ? 1U : 0U;
        found.cells.push_back(i);
        found.lines = i + 1 - first;
    }
    const std::size_t numbers = found.cells.size() - found.titles;
    const bool is_table =
        found.titles >= 2 && numbers >= 2 * found.titles && numbers % found.titles == 0;
    return is_table ? found : Upended{};
}

Block table_of(const std::vector<Letters>& lines, const Upended& upended, std::string_view bytes) {
    Block block;
    for (std::size_t i = 0; i < upended.cells.size(); i += upended.titles) {
        std::vector<Letters> row;
        for (std::size_t k = i; k < i + upended.titles; ++k)
            row.push_back(compact(trimmed(lines[upended.cells[k]])));
        const Letters first = trimmed(lines[upended.cells[i]]);
        const Letters last = trimmed(lines[upended.cells[i + upended.titles - 1]]);
        block.table.spans.push_back(span_of(first.front(), last.back(), bytes));
        block.table.rows.push_back(std::move(row));
    }
    return block;
}

Block table_of(const std::vector<Letters>& lines, std::size_t first, std::size_t count,
               std::string_view bytes) {
    Block block;
    for (std::size_t i = first; i < first + count; ++i) {
        if (!is_row(lines[i])) continue;
        const Letters inside = trimmed(lines[i]);
        block.table.rows.push_back(cells_of(lines[i]));
        block.table.spans.push_back(span_of(inside.front(), inside.back(), bytes));
    }
    return block;
}

// --- Paragraphs ---------------------------------------------------------------------------------

bool ends_part(char32_t c) {
    return c == U'。' || c == U'!' || c == U'?' || c == U';' || c == U':';
}

bool goes_on(char32_t c) {
    return c == U',' || c == U'、' || c == U'(';
}

/// A sign that begins an item: neither a letter nor a digit nor a bracket.
bool is_bullet(char32_t c) {
    const bool letter = (c >= 0x3400 && c <= 0x9FFF) || is_digit(c) || (c >= U'A' && c <= U'z');
    return !letter &&
           std::u32string_view{U"()《》“”\"'[]、,。;:%"}.find(c) == std::u32string_view::npos;
}

/// Whether the line break behind a line was made by a page that was too narrow.
bool is_wrapped(const Letters& line, const Letters& next, std::size_t widest) {
    if (line.empty() || next.empty() || ends_part(line.back().c)) return false;
    if (level_of(compact(
            Letters(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(
                                                     std::min<std::size_t>(next.size(), 10))))) > 0)
        return false;
    if (is_bullet(next.front().c)) return false;
    if (goes_on(line.back().c)) return true;
    return widest <= 100 && widest >= 18 && line.size() * 10 >= widest * 8;
}

/// How wide full lines are: the longest one that is no paragraph in one piece.
std::size_t widest_of(const std::vector<Letters>& lines) {
    std::size_t widest = 0;
    for (const Letters& line : lines) widest = std::max(widest, trimmed(line).size());
    return widest;
}

}  // namespace

TextSpan span_of(const Letter& first, const Letter& last, std::string_view bytes) {
    std::size_t end = last.at + 1;
    while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xC0U) == 0x80U) ++end;
    return {first.at, end - first.at};
}

std::vector<Block> blocks_of(const Letters& text, std::string_view bytes) {
    const std::vector<Letters> lines = lines_of(text);
    const std::size_t widest = widest_of(lines);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < lines.size();) {
        if (const std::size_t count = table_lines(lines, i)) {
            blocks.push_back(table_of(lines, i, count, bytes));
            i += count;
            continue;
        }
        if (is_title_line(lines[i]))
            if (const Upended upended = upended_at(lines, i); upended.lines > 0) {
                blocks.push_back(table_of(lines, upended, bytes));
                i += upended.lines;
                continue;
            }
        Letters paragraph = trimmed(lines[i++]);
        if (paragraph.empty()) continue;
        Letters last_line = paragraph;
        while (i < lines.size() && !is_row(lines[i]) &&
               is_wrapped(last_line, trimmed(lines[i]), widest)) {
            last_line = trimmed(lines[i++]);
            paragraph.insert(paragraph.end(), last_line.begin(), last_line.end());
        }
        Block block;
        block.paragraph = compact(paragraph);
        block.level = level_of(block.paragraph);
        if (!block.paragraph.empty()) blocks.push_back(std::move(block));
    }
    return blocks;
}

}  // namespace pension::notice
