// SPDX-License-Identifier: Apache-2.0
#include "store/schema_check.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_triggers.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <map>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// What a file is made of: type and name, and the SQL that made it.
using Objects = std::map<std::pair<std::string, std::string>, std::string>;

Objects objects(SQLite::Database& db) {
    Objects found;
    SQLite::Statement row{db,
                          "SELECT type, name, sql FROM sqlite_schema "
                          "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"};
    while (row.executeStep())
        found[{row.getColumn(0).getString(), row.getColumn(1).getString()}] =
            bare_sql(row.getColumn(2).getString());
    return found;
}

Objects made_by(const std::string& schema) {
    SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    db.exec(schema);
    return objects(db);
}

/// What the schema of a version makes, built once in memory and read back: SQLite itself keeps
/// the texts.
const Objects& shipped_objects(std::int64_t version) {
    if (version == 1) {
        static const Objects first = made_by(policy_schema_v1);
        return first;
    }
    if (version == 2) {
        static const Objects second = made_by(policy_schema_v2);
        return second;
    }
    if (version == 3) {
        static const Objects third =
            made_by(policy_schema_v3 + policy_triggers(recorded_tables_of(policy_schema_v3)));
        return third;
    }
    static const Objects ours = made_by(policy_schema + policy_triggers());
    return ours;
}

bool is_view(const Objects::key_type& what) {
    return what.first == "view";
}

/// Where a comment or a quoted text that starts at `at` ends; `at` where neither does.
std::size_t end_of_comment(std::string_view sql, std::size_t at) {
    const auto end = [&](std::string_view mark) {
        const auto found = sql.find(mark, at + 2);
        return found == std::string_view::npos ? sql.size() : found + mark.size();
    };
    if (sql.substr(at, 2) == "--") return end("\n");
    if (sql.substr(at, 2) == "/*") return end("*/");
    return at;
}

std::size_t end_of_quoted(std::string_view sql, std::size_t at) {
    if (sql[at] != '\'' && sql[at] != '"' && sql[at] != '`') return at;
    const auto found = sql.find(sql[at], at + 1);
    return found == std::string_view::npos ? sql.size() : found + 1;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

std::string bare_sql(std::string_view sql) {
    std::string bare;
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t comment = end_of_comment(sql, at);
        if (comment > at || is_blank(sql[at])) {
            if (!bare.empty() && bare.back() != ' ') bare += ' ';
            at = comment > at ? comment : at + 1;
            continue;
        }
        const std::size_t quoted = end_of_quoted(sql, at);
        const std::size_t next = quoted > at ? quoted : at + 1;
        bare += sql.substr(at, next - at);
        at = next;
    }
    while (!bare.empty() && bare.back() == ' ') bare.pop_back();
    return bare;
}

Result<std::int64_t> check_identity(SQLite::Database& db, const fs::path& file) {
    if (db.execAndGet("PRAGMA application_id").getInt64() != policy_application_id)
        return Error{ErrorCode::policy_file_of_another, {{"file", utf8(file)}}};
    const std::int64_t version = db.execAndGet("PRAGMA user_version").getInt64();
    if (version >= oldest_policy_version && version <= policy_version) return version;
    return Error{
        version > policy_version ? ErrorCode::policy_file_too_new : ErrorCode::policy_file_too_old,
        {{"file", utf8(file)},
         {"theirs", fmt::format("{}", version)},
         {"ours", fmt::format("{}", policy_version)}}};
}

Status check_schema(SQLite::Database& db, const fs::path& file, std::int64_t version) {
    const Objects found = objects(db);
    const Objects& shipped = shipped_objects(version);
    for (const auto& [what, sql] : shipped) {
        if (is_view(what)) continue;
        const auto theirs = found.find(what);
        if (theirs == found.end())
            return damaged(file, fmt::format("{} {} is missing", what.first, what.second));
        if (theirs->second != sql)
            return damaged(file, fmt::format("{} {} was altered", what.first, what.second));
    }
    for (const auto& [what, sql] : found)
        if (what.first == "trigger" && !shipped.contains(what))
            return damaged(file, fmt::format("trigger {} was added", what.second));
    return done();
}

Status check_nothing_added(SQLite::Database& db, const fs::path& file) {
    const Objects& shipped = shipped_objects(policy_version);
    for (const auto& [what, sql] : objects(db)) {
        const auto ours = shipped.find(what);
        if (ours == shipped.end())
            return damaged(file, fmt::format("{} {} was added", what.first, what.second));
        if (ours->second != sql)
            return damaged(file, fmt::format("{} {} was altered", what.first, what.second));
    }
    return done();
}

Status check_contents(SQLite::Database& db, const fs::path& file, std::int64_t version) {
    const auto whole = [&](const std::string& table) {
        return db.execAndGet(fmt::format("PRAGMA quick_check({})", table)).getString();
    };
    // Named, SQLite also looks at the file's free pages.
    if (const std::string found = whole("sqlite_schema"); found != "ok")
        return damaged(file, found);
    for (const std::string& table : our_tables(version)) {
        if (const std::string found = whole(table); found != "ok")
            return damaged(file, fmt::format("{}: {}", table, found));
        SQLite::Statement orphan{db, fmt::format("PRAGMA foreign_key_check({})", table)};
        if (orphan.executeStep())
            return damaged(file, fmt::format("{}: a row names a {} that is not there", table,
                                             orphan.getColumn(2).getString()));
    }
    return done();
}

std::vector<std::string> our_tables(std::int64_t version) {
    std::vector<std::string> names;
    for (const auto& [what, sql] : shipped_objects(version))
        if (what.first == "table") names.push_back(what.second);
    return names;
}

}  // namespace pension
