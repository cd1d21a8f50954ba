// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace pension {

/// What an exception of the database library means to a user; nothing thrown leaves this folder.
Error error_of(const std::filesystem::path& file, const SQLite::Exception& failure);

/// A file whose bytes or tables are not what they should be.
Error damaged(const std::filesystem::path& file, std::string reason);

/// Takes away what a file could do to the program that opens it: no extensions, no functions
/// with side effects out of its schema, no writing into SQLite's own tables; foreign keys are on.
void make_strict(SQLite::Database& db);

/// All of the file as it was at one moment, in memory, strict; the file itself is closed again.
/// Only read from, whether or not it or its folder may be written, whatever its journal mode.
///
/// A connection that may only read knows no CHECKs (SQLite leaves them out of such a schema), and
/// its quick_check passes over rows that break them; on the copy it does not.
///
/// Throws SQLite::Exception.
SQLite::Database copy_into_memory(const std::filesystem::path& file);

}  // namespace pension
