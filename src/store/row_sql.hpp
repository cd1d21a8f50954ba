// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/file_rows.hpp"
#include "store/policy_shape.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace pension {

/// All rows of the recorded tables.
/// Throws SQLite::Exception, as all below; also for a text that is not UTF-8, and for what is
/// neither text nor a whole number.
RowsByKey read_rows(SQLite::Database& db);

/// Copies rows of a table from one file to another. @param where which; all where empty.
void copy_table(SQLite::Database& from, SQLite::Database& to, const TableShape& table,
                const std::string& where);

/// What stands in a column where nobody says anything: a number, a text or nothing.
FileCell default_of(const TableShape& table, std::string_view column);

/// Puts a row in; columns that the row does not name get their defaults.
void insert_row(SQLite::Database& db, const FileRow& row);

/// Binds what stands in a cell.
void bind_cell(SQLite::Statement& statement, int at, const FileCell& value);

/// Gives the row of that key the other values.
void update_row(SQLite::Database& db, const FileRow& row);

/// Takes a row out by its key.
void remove_row(SQLite::Database& db, const FileRow& row);

/// A row out of the JSON text of the change record; columns in the text's order.
/// Errors by exception: SQLite::Exception where it is no such text.
FileRow row_from_json(SQLite::Database& db, const std::string& table, const std::string& json);

/// As the change record writes it.
std::string json_of(SQLite::Database& db, const FileRow& row);

}  // namespace pension
