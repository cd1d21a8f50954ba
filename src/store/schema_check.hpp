// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// An SQL text without its comments and with single blanks, so that a comment reworded in a
/// later version does not make older files different.
std::string bare_sql(std::string_view sql);

/// Whose file it is, and of which version, as its header says: this program's, or one that it can
/// upgrade.
/// Errors: policy_file_of_another; policy_file_too_new, policy_file_too_old.
/// Throws SQLite::Exception, as all below.
Result<std::int64_t> check_identity(SQLite::Database& db, const std::filesystem::path& file);

/// What was done to our tables, as programs do that "repair" or rebuild one: of each table that is
/// not as the schema of that version makes it its name and what it has lost, such as
/// "base_pension:checks,key,triggers;place:columns_added=remark+colour". What may stand behind the
/// name: missing; columns_gone=, columns_added=, types= with the columns, a "+" between them; key,
/// checks, references, defaults, triggers, index; text where none of these is it. Empty where
/// nothing was done.
std::string altered_tables(SQLite::Database& db, std::int64_t version);

/// The triggers that are none of ours, by their names.
std::vector<std::string> foreign_triggers(SQLite::Database& db, std::int64_t version);

/// Our tables and triggers are there, as the schema of that version makes them, and no trigger
/// beside them. Tables and views that the user added, and our own view, which only people read,
/// are nobody's business here.
/// Errors: policy_tables_altered; policy_file_damaged, whose reason names a trigger that was added.
Status check_schema(SQLite::Database& db, const std::filesystem::path& file, std::int64_t version);

/// There is nothing else in the file than what the schema makes: no table, view, index or trigger
/// beside it, and our own view as it was. What comes from a stranger has nothing of its own.
/// Errors: policy_file_damaged, whose reason names what was added.
Status check_nothing_added(SQLite::Database& db, const std::filesystem::path& file);

/// What stands in our tables is whole: pages, types, CHECKs, references.
/// Errors: policy_file_damaged with SQLite's own words.
Status check_contents(SQLite::Database& db, const std::filesystem::path& file,
                      std::int64_t version);

/// The tables of that version as SQL, of version 1 and 2 with their triggers.
const char* schema_text(std::int64_t version);

/// The names of the tables that the schema of that version makes.
std::vector<std::string> our_tables(std::int64_t version);

}  // namespace pension
