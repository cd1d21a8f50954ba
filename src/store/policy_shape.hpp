// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"
#include "policy/file_row.hpp"

#include <SQLiteCpp/Database.h>

#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A table as SQLite itself describes it.
struct TableShape {
    std::string name;
    std::vector<std::string> columns;  ///< In their order, without generated ones.
    std::vector<std::string> key;      ///< The primary key's columns, in its order.
    /// Of each column what a row has that says nothing of it, as SQL; "" where it has to say.
    std::vector<std::string> defaults{};

    bool has(std::string_view column) const;
    /// Its rows know who put them in.
    bool has_origin() const { return has("origin"); }
    /// A table of figures: places and documents are none.
    bool is_topic() const { return has("area_code") && has("from_month"); }
};

/// The name of the change record's table, whose own changes are nobody's business.
inline constexpr const char* change_record_table = "change_record";

/// The table of that name; without columns where there is none.
/// Throws SQLite::Exception.
TableShape shape_of(SQLite::Database& db, const std::string& table);

/// The tables of the schema whose changes are recorded, in the schema's order: places, documents,
/// a table for each topic. Asked of the schema, so that a new table cannot be forgotten.
const std::vector<TableShape>& recorded_tables();

/// The same of the schema of another version, see policy_schema.hpp.
std::vector<TableShape> recorded_tables_of(const char* schema);

/// The one of that name, or none.
const TableShape* find_recorded(std::string_view table);

/// The columns that are the figure itself: not how and by whom it is known, nor what is noted
/// beside it.
std::vector<std::string> columns_of_the_figure(const TableShape& table);

/// "a", with what is inside doubled.
std::string quoted_name(std::string_view name);

/// The names, each quoted, after `before` and with `between` in between: OLD."a", OLD."b".
std::string listed(const std::vector<std::string>& names, std::string_view before = "",
                   std::string_view between = ", ");

/// A row of that table by its key alone: what others name.
FileRow place_row(AreaCode code);
FileRow source_row(const std::string& id);

/// Whether a row holds a figure of that place itself.
/// @pre the row is of a recorded table.
bool is_figure_of(const FileRow& row, AreaCode place);

}  // namespace pension
