// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/life_table.hpp"

#include <array>
#include <filesystem>
#include <string_view>

namespace pension {

/// The life tables that ship with the program; the first one is the default.
inline constexpr std::array<std::string_view, 4> shipped_life_tables{
    "un2026", "un-cohort-1966", "un-cohort-1981", "cl2010-2013-pension"};

/// Their folder beside the shipped policy file.
inline constexpr const char* life_tables_folder = "mortality";

/// Reads a life table from a CSV file (UTF-8, with or without a byte-order mark): a heading with
/// the columns age, male and female (or 年龄, 男, 女; any order, others are passed over), then a
/// row for each whole age with the chances to die before the next birthday. Rows above the heading
/// that name a field of LifeTableSource give it: "title_zh,...".
///
/// Errors: file_missing, file_not_readable, file_too_large, file_not_utf8, csv_quotes_wrong;
/// life_table_column_missing, life_table_row_uneven, life_table_age_wrong and
/// life_table_value_wrong for what is no number; those of LifeTable::make(). "table" is the file.
Result<LifeTables> load_life_tables(const std::filesystem::path& file);

/// The tables that a user named: a shipped one by its id, or a file that ends in .csv.
/// @param named UTF-8.
/// @param shipped_share where the program's own files are (shipped_share_folder()).
/// Errors: life_table_unknown with table, known; shipped_figures_missing with file; those of
/// load_life_tables().
Result<LifeTables> life_tables(std::string_view named, const std::filesystem::path& shipped_share);

}  // namespace pension
