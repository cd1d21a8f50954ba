// SPDX-License-Identifier: Apache-2.0
#include "store/schema_check.hpp"

#include "platform/files.hpp"
#include "store/columns.hpp"
#include "store/database.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_triggers.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

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
    if (version == 4) {
        static const Objects fourth =
            made_by(policy_schema_v4 + policy_triggers(recorded_tables_of(policy_schema_v4)));
        return fourth;
    }
    static const Objects ours = made_by(policy_schema + policy_triggers());
    return ours;
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

/// A column as SQLite describes it, whatever its text.
struct ColumnShape {
    std::string type;
    bool filled = false;  ///< NOT NULL.
    std::string default_sql{};
    std::int64_t key = 0;
};

/// What is known of a table beside its text.
struct TableFacts {
    std::map<std::string, ColumnShape> columns;
    std::set<std::string> references;
};

TableFacts facts_of(SQLite::Database& db, const std::string& table) {
    TableFacts facts;
    SQLite::Statement column{db,
                             "SELECT name, upper(type), \"notnull\", coalesce(dflt_value, ''), pk "
                             "FROM pragma_table_xinfo(?)"};
    column.bind(1, table);
    while (column.executeStep())
        facts.columns[column.getColumn(0).getString()] = {
            column.getColumn(1).getString(), column.getColumn(2).getInt64() != 0,
            column.getColumn(3).getString(), column.getColumn(4).getInt64()};
    SQLite::Statement reference{db,
                                "SELECT \"from\" || ' ' || lower(\"table\") FROM "
                                "pragma_foreign_key_list(?)"};
    reference.bind(1, table);
    while (reference.executeStep()) facts.references.insert(reference.getColumn(0).getString());
    return facts;
}

/// The conditions of a table's CHECKs, each between its parentheses.
std::multiset<std::string> checks_in(std::string_view bare) {
    std::multiset<std::string> found;
    for (auto at = bare.find("CHECK"); at != bare.npos; at = bare.find("CHECK", at + 1)) {
        const auto open = bare.find('(', at);
        if (open == bare.npos) break;
        int depth = 0;
        for (auto end = open; end < bare.size();) {
            const auto quoted = end_of_quoted(bare, end);
            if (quoted > end) {
                end = quoted;
                continue;
            }
            depth += bare[end] == '(' ? 1 : bare[end] == ')' ? -1 : 0;
            ++end;
            if (depth > 0) continue;
            found.insert(std::string{bare.substr(open, end - open)});
            break;
        }
    }
    return found;
}

/// A word for the table, and the columns that it is about.
std::string with_columns(const char* word, const std::vector<std::string>& columns) {
    std::string text = word;
    for (const std::string& column : columns) {
        text += text.find('=') == text.npos ? '=' : '+';
        // Anybody may have named it: what would be a mark of ours, or play with a terminal, goes.
        for (const char c : made_utf8(column))
            text += std::string_view{",;:=+"}.find(c) != std::string_view::npos ||
                            static_cast<unsigned char>(c) < 0x20 || c == 0x7F
                        ? '_'
                        : c;
    }
    return text;
}

/// What the table has lost, or has beyond what is ours.
std::vector<std::string> differences(const TableFacts& ours, const TableFacts& theirs,
                                     const std::string& our_sql, const std::string& their_sql) {
    std::vector<std::string> gone;
    std::vector<std::string> added;
    std::vector<std::string> types;
    bool key = false;
    bool filled = false;
    bool defaults = false;
    for (const auto& [name, column] : ours.columns) {
        const auto found = theirs.columns.find(name);
        if (found == theirs.columns.end()) {
            gone.push_back(name);
            continue;
        }
        if (found->second.type != column.type) types.push_back(name);
        key = key || found->second.key != column.key;
        filled = filled || found->second.filled != column.filled;
        defaults = defaults || found->second.default_sql != column.default_sql;
    }
    for (const auto& [name, column] : theirs.columns)
        if (!ours.columns.contains(name)) added.push_back(name);
    std::vector<std::string> words;
    if (!gone.empty()) words.push_back(with_columns("columns_gone", gone));
    if (!added.empty()) words.push_back(with_columns("columns_added", added));
    if (!types.empty()) words.push_back(with_columns("types", types));
    if (key) words.emplace_back("key");
    const auto our_checks = checks_in(our_sql);
    const auto their_checks = checks_in(their_sql);
    if (filled || !std::ranges::includes(their_checks, our_checks)) words.emplace_back("checks");
    if (!std::ranges::includes(theirs.references, ours.references))
        words.emplace_back("references");
    if (defaults) words.emplace_back("defaults");
    if (words.empty()) words.emplace_back("text");
    return words;
}

/// A database with nothing but the tables of that version, to ask SQLite about them.
SQLite::Database empty_tables(std::int64_t version) {
    SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    db.exec(schema_text(version));
    return db;
}

/// The table that a trigger or an index belongs to: its name begins with it.
std::string table_of_object(const Objects& shipped, const std::string& name) {
    std::string longest;
    for (const auto& [what, sql] : shipped)
        if (what.first == "table" && name.starts_with(what.second + "_") &&
            what.second.size() > longest.size())
            longest = what.second;
    return longest;
}

std::string altered_in(SQLite::Database& db, const Objects& shipped, std::int64_t version) {
    const Objects found = objects(db);
    std::optional<SQLite::Database> ours;
    std::map<std::string, std::vector<std::string>> altered;  // By table.
    for (const auto& [what, sql] : shipped) {
        const auto theirs = found.find(what);
        const bool there = theirs != found.end();
        if (what.first == "view" || (there && theirs->second == sql)) continue;
        if (what.first != "table") {
            auto& words = altered[table_of_object(shipped, what.second)];
            const char* word = what.first == "trigger" ? "triggers" : "index";
            if (std::ranges::find(words, word) == words.end()) words.emplace_back(word);
        } else if (!there) {
            altered[what.second].emplace_back("missing");
        } else {
            if (!ours) ours = empty_tables(version);
            for (std::string& word : differences(facts_of(*ours, what.second),
                                                 facts_of(db, what.second), sql, theirs->second))
                altered[what.second].push_back(std::move(word));
        }
    }
    std::string text;
    for (const auto& [table, words] : altered) {
        text += (text.empty() ? "" : ";") + table;
        // A table that is not there has no triggers either.
        const bool missing = std::ranges::find(words, "missing") != words.end();
        for (std::size_t i = 0; i < (missing ? 1 : words.size()); ++i)
            text += (i == 0 ? ":" : ",") + (missing ? std::string{"missing"} : words[i]);
    }
    return text;
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

const char* schema_text(std::int64_t version) {
    return version == 1   ? policy_schema_v1
           : version == 2 ? policy_schema_v2
           : version == 3 ? policy_schema_v3
           : version == 4 ? policy_schema_v4
                          : policy_schema;
}

std::string altered_tables(SQLite::Database& db, std::int64_t version) {
    return altered_in(db, shipped_objects(version), version);
}

std::vector<std::string> foreign_triggers(SQLite::Database& db, std::int64_t version) {
    const Objects& shipped = shipped_objects(version);
    std::vector<std::string> names;
    for (const auto& [what, sql] : objects(db))
        if (what.first == "trigger" && !shipped.contains(what)) names.push_back(what.second);
    return names;
}

Status check_schema(SQLite::Database& db, const fs::path& file, std::int64_t version) {
    if (std::string altered = altered_tables(db, version); !altered.empty())
        return Error{ErrorCode::policy_tables_altered,
                     {{"file", utf8(file)}, {"tables", std::move(altered)}}};
    if (const auto foreign = foreign_triggers(db, version); !foreign.empty())
        return damaged(file, fmt::format("trigger {} was added", foreign.front()));
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
