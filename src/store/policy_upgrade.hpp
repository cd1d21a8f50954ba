// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace pension {

/// Brings a file of an older version up to this program's schema, in place, in one transaction:
/// its tables are made anew and their rows put back, by the columns that both versions know; new
/// columns get their defaults. Tables, views and indexes that the user added stay. The file as it
/// was stands beside it as a backup. A file that is up to date is left alone.
///
/// Errors: those of reading it, which leave it as it was: among them policy_file_damaged where
/// its tables are not those of its version; policy_file_read_only; policy_file_not_upgraded
/// where a row does not fit into the new tables; file_not_written for the backup.
Status upgrade_policy_file(const std::filesystem::path& file);

/// A policy file of ours of an older version; false for whatever cannot be read.
bool is_of_older_version(const std::filesystem::path& file);

/// As upgrade_policy_file() with an open database, such as a copy in memory, within a transaction
/// of the caller's (with foreign keys off) or none; without a backup. Header and schema have been
/// checked.
///
/// Throws SQLite::Exception.
void upgrade_tables(SQLite::Database& db);

/// The same. Errors: policy_file_not_upgraded where something in the file is in the way; what is
/// none of its contents is thrown.
Status upgrade_tables_of(const std::filesystem::path& file, SQLite::Database& db);

}  // namespace pension
