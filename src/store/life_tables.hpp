// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/life_table.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <string_view>

namespace pension {

/// The life tables that ship with the program; the first one is the default.
inline constexpr std::array<std::string_view, 4> shipped_life_tables{
    "un2026", "un-cohort-1966", "un-cohort-1981", "cl2010-2013-pension"};

/// Their folder beside the shipped policy file.
inline constexpr const char* life_tables_folder = "mortality";

/// What is asked of a file that holds more, or less, than one table of each sex.
struct LifeTableWish {
    std::optional<Sex> sex{};  ///< A file of the other sex alone is refused.
    bool both_sexes = false;   ///< So is one of either.
    /// Of a file with several years the last one not after this (or the first there is) is
    /// taken; none: the last.
    std::optional<int> year{};
};

/// Reads a life table as its makers publish it: cells parted by commas, semicolons, tabs or blanks
/// (UTF-8, with or without a byte-order mark); a heading, of one row or two, with a column of
/// single ages and one of chances to die before the next birthday for each sex, or one of them and
/// the sex in a column, a title or the file's name; decimal points or commas; parts of one, per
/// cent or per thousand where heading or cell say so; a last age that stands for all above
/// ("110+"). Other columns and lines of words are passed over. Rows above the heading that name a
/// field of LifeTableSource give it: "title_zh,...". How all that was understood is in `reading`.
///
/// Errors: file_missing, file_not_readable, file_too_large, file_not_utf8, csv_quotes_wrong;
/// life_table_column_missing (no ages), life_table_no_chances, life_table_columns_many,
/// life_table_of_men, life_table_of_women, life_table_places_many, life_table_ages_grouped,
/// life_table_row_uneven, life_table_age_wrong and life_table_value_wrong for what is no number;
/// those of LifeTable::make(). The line is that of the first row that is wrong. "table" is the
/// file.
Result<LifeTables> load_life_tables(const std::filesystem::path& file,
                                    const LifeTableWish& wish = {});

/// The tables that a user named: a shipped one by its id, or a file.
/// @param named UTF-8; a file has a point or a slash in its name.
/// @param shipped_share where the program's own files are (shipped_share_folder()).
/// Errors: life_table_unknown with table, known; shipped_figures_missing with file; those of
/// load_life_tables().
Result<LifeTables> life_tables(std::string_view named, const std::filesystem::path& shipped_share,
                               const LifeTableWish& wish = {});

}  // namespace pension
