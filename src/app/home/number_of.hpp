// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "sheet/sheet.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace pension {

/// A number of the answer that somebody asks about: where does it come from?
struct NumberOf {
    std::size_t plan = 0;
    std::string name{};         ///< As in row_fields(): "monthly", "received_at_80".
    std::optional<int> year{};  ///< The calendar year of which it is, where it is of one.

    friend bool operator==(const NumberOf&, const NumberOf&) = default;
};

/// Which number stands in a cell of one of the tables of the answer (side by side, by age, year by
/// year, what it is made of), by the keys of its row and its column; none where it is a title.
/// @param plan of which a table that tells of one plan alone is, and the title of a row.
std::optional<NumberOf> number_in(const Table& table, std::size_t row, std::size_t column,
                                  std::size_t plan);

/// What the chart of the ages at death shows there.
NumberOf number_at_death(std::size_t plan, SeriesPart part, Age age);

/// The age at death in the number's name; none where it has none.
std::optional<Age> age_at_death_of(const NumberOf& number);

}  // namespace pension
