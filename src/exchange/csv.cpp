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

std::string defused(const std::string& cell) {
    constexpr std::string_view starts_a_formula = "=+-@\t\r";
    if (cell.empty() || is_number(cell)) return cell;
    return starts_a_formula.find(cell.front()) == std::string_view::npos ? cell : "'" + cell;
}

bool needs_quotes(std::string_view cell) {
    return cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

std::string written(const std::string& cell) {
    if (!needs_quotes(cell)) return cell;
    std::string quoted(cell.size() * 2 + 2, '\0');  // What csv_write() may need at most.
    quoted.resize(csv_write(quoted.data(), quoted.size(), cell.data(), cell.size()));
    return quoted;
}

}  // namespace

std::string csv(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? "," : "") + written(defused(row[i]));
        text += "\r\n";
    }
    return text;
}

}  // namespace pension
