// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/probability.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"
#include "exchange/csv_rows.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A column of a life table file.
struct LifeTableColumn {
    std::size_t at = 0;
    std::string heading{};
    int parts = 1;  ///< Its heading says: 100 per cent, 1000 per thousand.
};

/// What the heading of a life table file says of its columns.
struct LifeTableHeading {
    std::size_t first_row = 0;  ///< Of the rows of the file: the one after the heading.
    int line = 0;
    std::size_t columns = 0;
    LifeTableColumn age;
    std::vector<LifeTableColumn> male;
    std::vector<LifeTableColumn> female;
    std::vector<LifeTableColumn> of_a_sex_told_elsewhere;
    std::optional<std::size_t> year{};
    std::optional<std::size_t> sex{};
    std::optional<std::size_t> place{};

    /// Whether there is a chance of dying in it at all.
    bool has_chances() const {
        return !male.empty() || !female.empty() || !of_a_sex_told_elsewhere.empty();
    }
};

/// The first row that names a column of ages, together with the row below it where the heading
/// takes two; none where no row does. Knows what the makers of life tables write: "age", "x",
/// "AgeGrp", 年龄; "male", "Female qx", "男（CL5）", "qx", 死亡率(‰).
std::optional<LifeTableHeading> life_table_heading(const std::vector<CsvRow>& rows);

/// "Males", "mltper_1x1.txt", 女: the one sex that a title or a file's name tells; none where it
/// tells none or both.
std::optional<Sex> sex_told_in(std::string_view text);

/// A cell of a column of sexes: "Male", "F", 男, "2". None where it is of both, or no sex.
std::optional<Sex> sex_in_cell(std::string_view cell);

/// An age as it stands in a table.
struct LifeTableAge {
    std::int64_t age = 0;
    bool is_open = false;  ///< "110+", 105岁及以上.
};

/// "60", "60岁", "60-61", "110+". None where it is no age of one year.
std::optional<LifeTableAge> life_table_age(std::string_view cell);

/// Whether the cell is a group of more years than one: "1-4", "60-64".
bool is_group_of_ages(std::string_view cell);

/// "0.0103", ".0103", "0,0103", "1.03%", "10.3‰", or "10.3" in a column per thousand.
std::optional<Probability> life_table_chance(std::string_view cell, int parts);

}  // namespace pension
