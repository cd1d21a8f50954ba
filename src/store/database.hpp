// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>

namespace pension {

/// What an exception of the database library means to a user; nothing thrown leaves this folder.
Error error_of(const std::filesystem::path& file, const SQLite::Exception& failure);

/// A file whose bytes or tables are not what they should be.
Error damaged(const std::filesystem::path& file, std::string reason);

/// Takes away what a file could do to the program that opens it: no extensions, no functions
/// with side effects out of its schema, no writing into SQLite's own tables; foreign keys are on.
void make_strict(SQLite::Database& db);

/// Lets the triggers of a schema that was compared with our own do their work: SQLite 3.40 takes
/// its JSON functions for unsafe in a schema that is not trusted. @pre check_schema() passed, in
/// the same transaction.
void trust_checked_schema(SQLite::Database& db);

/// All of the file as it was at one moment, in memory, strict; the file itself is closed again.
/// Only read from, whether or not it or its folder may be written, whatever its journal mode.
///
/// A connection that may only read knows no CHECKs (SQLite leaves them out of such a schema), and
/// its quick_check passes over rows that break them; on the copy it does not.
///
/// Throws SQLite::Exception.
SQLite::Database copy_into_memory(const std::filesystem::path& file);

/// The same of a file from a stranger: nothing beside it is looked at, no journal rolled back into
/// it, and nothing in it may be longer than any figure or document is.
SQLite::Database copy_of_strangers_file(const std::filesystem::path& file);

/// The file itself, strict, to be written into; waits a little for another program that writes.
/// What may stop it is asked by check_schema() before anything is written, in one transaction.
///
/// Throws SQLite::Exception.
SQLite::Database open_for_writing(const std::filesystem::path& file);

/// All bytes of a database, as a file would have them.
/// Throws SQLite::Exception.
std::string bytes_of_database(SQLite::Database& db);

}  // namespace pension
