// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/file_rows.hpp"

#include <SQLiteCpp/Database.h>

namespace pension {

/// All rows of the recorded tables.
/// Throws SQLite::Exception, as all below; also for a text that is not UTF-8.
RowsByKey read_rows(SQLite::Database& db);

/// Puts a row in; columns that the row does not name get their defaults.
void insert_row(SQLite::Database& db, const FileRow& row);

/// Takes a row out by its key.
void remove_row(SQLite::Database& db, const FileRow& row);

/// A row out of the JSON text of the change record; columns in the text's order.
/// Errors by exception: SQLite::Exception where it is no such text.
FileRow row_from_json(SQLite::Database& db, const std::string& table, const std::string& json);

/// As the change record writes it.
std::string json_of(SQLite::Database& db, const FileRow& row);

}  // namespace pension
