// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>

namespace pension {

/// What an exception of the database library means to a user; nothing thrown leaves this folder.
/// Only what SQLite itself calls damaged is called so: file_not_readable, policy_file_not_sqlite,
/// policy_file_busy, disk_full, policy_file_read_only, policy_file_unfinished,
/// policy_file_not_changed; else policy_file_damaged.
Error error_of(const std::filesystem::path& file, const SQLite::Exception& failure);

/// What was to be written met something in the file: a row, a table, a limit; not the disk, nor
/// another program.
bool is_of_contents(const SQLite::Exception& failure);

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

/// The file itself, to be read where it lies, strict, in whatever journal mode and folder.
/// Throws SQLite::Exception.
SQLite::Database open_for_reading(const std::filesystem::path& file);

/// A new database in memory, strict.
SQLite::Database new_in_memory();

/// The same of a file from a stranger: nothing beside it is looked at, no journal rolled back into
/// it, and nothing in it may be longer than any figure or document is.
SQLite::Database copy_of_strangers_file(const std::filesystem::path& file);

/// The file itself, strict, to be written into; waits a little for another program that writes.
/// What may stop it is asked by check_schema() before anything is written, in one transaction.
///
/// Throws SQLite::Exception.
SQLite::Database open_for_writing(const std::filesystem::path& file);

/// A file that nobody changes while it lies there: no locks, nothing beside it.
/// Throws SQLite::Exception.
SQLite::Database open_as_it_lies(const std::filesystem::path& file);

/// The bytes of which a database in memory would make a file. Throws SQLite::Exception.
std::string as_bytes(SQLite::Database& in_memory);

/// Copies a file page by page, as it is at one moment. Throws SQLite::Exception.
void copy_to(const std::filesystem::path& file, const std::filesystem::path& copy);

}  // namespace pension
