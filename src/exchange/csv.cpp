// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv.hpp"

#include <algorithm>
#include <csv.h>
#include <string_view>

namespace pension {

namespace {

bool is_number(std::string_view cell) {
    if (cell.starts_with('-') || cell.starts_with('+')) cell.remove_prefix(1);
    return !cell.empty() && std::ranges::all_of(cell, [](char letter) {
        return (letter >= '0' && letter <= '9') || letter == '.';
    });
}

/// Whether a spreadsheet would run it.
bool is_formula(std::string_view cell) {
    constexpr std::string_view starts_a_formula = "=+-@\t\r";
    return starts_a_formula.find(cell.front()) != std::string_view::npos && !is_number(cell);
}

bool needs_quotes(std::string_view cell) {
    return cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

void append_quoted(std::string& text, std::string_view cell) {
    const std::size_t before = text.size();
    text.resize(before + cell.size() * 2 + 2);  // What csv_write() may need at most.
    text.resize(before +
                csv_write(text.data() + before, text.size() - before, cell.data(), cell.size()));
}

}  // namespace

void append_csv_cell(std::string& text, std::string_view cell) {
    if (cell.empty()) return;
    if (is_formula(cell)) {
        const std::string defused = "'" + std::string{cell};
        if (needs_quotes(cell))
            append_quoted(text, defused);
        else
            text += defused;
    } else if (needs_quotes(cell)) {
        append_quoted(text, cell);
    } else {
        text += cell;
    }
}

std::string csv(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ',';
            append_csv_cell(text, row[i]);
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace pension
