// SPDX-License-Identifier: Apache-2.0
#include "app/home/number_of.hpp"

#include "app/results/fields.hpp"
#include "base/decimal.hpp"

#include <algorithm>

namespace pension {

namespace {

constexpr std::string_view at = "_at_";

}  // namespace

std::optional<NumberOf> number_in(const Table& table, std::size_t row, std::size_t column,
                                  std::size_t plan) {
    if (row >= table.rows.size() || column >= table.columns.size()) return std::nullopt;
    const std::string& of_row = table.rows[row].key;
    const std::string& of_column = table.columns[column].key;
    if (of_column.empty()) {
        const bool is_year = parse_decimal(of_row, 0).has_value();
        if (of_row.empty() || of_row.starts_with(at) || is_year) return std::nullopt;
        // A column for each plan; its title is of the row's number too.
        return NumberOf{column > 0 ? column - 1 : plan, of_row, {}};
    }
    if (of_row.starts_with(at)) {
        // The same columns for each plan.
        const auto before = table.columns.begin() + static_cast<std::ptrdiff_t>(column);
        const auto earlier = std::count_if(table.columns.begin(), before, [&](const Column& each) {
            return each.key == of_column;
        });
        return NumberOf{static_cast<std::size_t>(earlier), of_column + of_row, {}};
    }
    NumberOf number{plan, of_column, {}};
    if (const auto year = parse_decimal(of_row, 0)) number.year = static_cast<int>(*year);
    return number;
}

NumberOf number_at_death(std::size_t plan, SeriesPart part, Age age) {
    const bool is_left = part == SeriesPart::left_to_heirs;
    return {plan, (is_left ? "left_to_heirs" : "received") + name_at(age), {}};
}

std::optional<Age> age_at_death_of(const NumberOf& number) {
    const auto found = number.name.find(at);
    if (found == std::string::npos) return std::nullopt;
    const auto age = parse_decimal(std::string_view{number.name}.substr(found + at.size()), 4);
    return age ? std::optional{Age::from_ten_thousandths(*age)} : std::nullopt;
}

}  // namespace pension
