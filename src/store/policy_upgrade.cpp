// SPDX-License-Identifier: Apache-2.0
#include "store/policy_upgrade.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"
#include "store/policy_backup.hpp"
#include "store/policy_database.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_shape.hpp"
#include "store/policy_triggers.hpp"
#include "store/row_sql.hpp"
#include "store/schema_check.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace pension {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> texts(SQLite::Database& db, const std::string& query) {
    std::vector<std::string> found;
    SQLite::Statement row{db, query};
    while (row.executeStep()) found.push_back(row.getColumn(0).getString());
    return found;
}

/// Indexes that the user made on our tables; they would go with the tables.
std::vector<std::string> indexes(SQLite::Database& db) {
    return texts(db,
                 "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
                 "ORDER BY rowid");
}

std::string old_table(const std::string& table) {
    return "temp." + quoted_name("old_" + table);
}

/// Copies what both tables know. @param where which of the old rows.
/// @param more columns of the new table that are worked out, with the expression of each.
void copy_rows(SQLite::Database& db, const std::string& from, const std::string& to,
               const std::string& where = "",
               const std::vector<std::pair<std::string, std::string>>& more = {}) {
    const TableShape old = shape_of(db, "old_" + from);
    std::vector<std::string> both;
    std::ranges::copy_if(shape_of(db, to).columns, std::back_inserter(both),
                         [&](const std::string& column) { return old.has(column); });
    std::string into = listed(both);
    std::string values = listed(both);
    for (const auto& [column, expression] : more) {
        into += ", " + quoted_name(column);
        values += ", " + expression;
    }
    db.exec(fmt::format("INSERT INTO {} ({}) SELECT {} FROM {} {}", to, into, values,
                        old_table(from), where));
}

/// Since version 2 the employee scheme's payout months have a table of their own, in tenths of a
/// month.
void copy_payout_months(SQLite::Database& db) {
    if (!shape_of(db, "old_payout_months").has("scheme"))
        return copy_rows(db, "payout_months", "payout_months");
    copy_rows(db, "payout_months", "payout_months", "WHERE scheme = 'resident'");
    copy_rows(db, "payout_months", "employee_payout_months", "WHERE scheme = 'employee'",
              {{"payout_tenths", "payout_months * 10"}});
}

FileRow part_of(const FileRow& row, const std::vector<std::string>& columns) {
    FileRow part{row.table, {}};
    for (const std::string& column : columns) part.cells.emplace_back(column, cell(row, column));
    return part;
}

/// What was changed by hand, as the triggers note it beside the row since version 3.
struct Noted {
    FileRow row;
    std::string from;
    std::string on;
};

/// The rows that the record knows to have been shipped and changed, whether they still are so.
std::map<std::string, Noted> noted_changes(SQLite::Database& db) {
    std::map<std::string, Noted> noted;  // By table and row, as the record writes them.
    SQLite::Statement change{db,
                             "SELECT table_name, row_before, row_after, "
                             "date(changed_at, 'localtime') FROM change_record WHERE act_kind = '' "
                             "AND row_before IS NOT NULL AND row_after IS NOT NULL AND number > 0 "
                             "ORDER BY number"};
    while (change.executeStep()) {
        const std::string table = change.getColumn(0).getString();
        const TableShape* shape = find_recorded(table);
        if (shape == nullptr || !shape->has_origin()) continue;
        const FileRow before = row_from_json(db, table, change.getColumn(1).getString());
        const FileRow after = row_from_json(db, table, change.getColumn(2).getString());
        const auto earlier = noted.find(table + change.getColumn(1).getString());
        const auto columns = columns_of_the_figure(*shape);
        const std::string was = json_of(db, part_of(before, columns));
        const std::string is = json_of(db, part_of(after, columns));
        std::optional<Noted> now;
        if (earlier != noted.end())
            now = Noted{after, earlier->second.from, was == is ? earlier->second.on : ""};
        else if (was != is && text_of(before, "origin") == "shipped")
            now = Noted{after, was, ""};
        if (!now || now->from == is || cell(before, "source_id") != cell(after, "source_id"))
            continue;
        if (now->on.empty()) now->on = change.getColumn(3).getString();
        noted.insert_or_assign(table + change.getColumn(2).getString(), std::move(*now));
    }
    return noted;
}

/// Notes beside the figures what their documents say, from what the record of version 2 tells.
void note_changes(SQLite::Database& db) {
    for (const auto& [key, noted] : noted_changes(db)) {
        std::string where;
        for (const auto& [name, value] : noted.row.cells)
            where += fmt::format("{}{} IS ?", where.empty() ? "" : " AND ", quoted_name(name));
        SQLite::Statement note{db, fmt::format("UPDATE {} SET changed_from = ?, changed_on = ? "
                                               "WHERE {}",
                                               noted.row.table, where)};
        note.bind(1, noted.from);
        note.bind(2, noted.on);
        int at = 2;
        for (const auto& each : noted.row.cells) bind_cell(note, ++at, each.second);
        note.exec();
    }
}

/// As upgrade_policy_file(), in the transaction of that connection.
Status upgrade_within(SQLite::Database& db, const fs::path& file, BackupGuard& backup) {
    const auto version = check_identity(db, file);
    if (!version) return version.error();
    if (version.value() == policy_version) return done();  // Another program was faster.
    for (const auto check : {check_schema, check_contents})
        if (Status passed = check(db, file, version.value()); !passed) return passed;
    if (const Status made = backup.make(); !made) return made;
    if (const Status upgraded = upgrade_tables_of(file, db); !upgraded) return upgraded;
    for (const auto check : {check_schema, check_contents})
        if (Status passed = check(db, file, policy_version); !passed) return passed;
    return done();
}

}  // namespace

void upgrade_tables(SQLite::Database& db) {
    const auto user_indexes = indexes(db);
    const std::int64_t version = db.execAndGet("PRAGMA user_version").getInt64();
    const auto tables = our_tables(version);
    for (const std::string& table : tables) {
        db.exec(fmt::format("CREATE TEMP TABLE {} AS SELECT * FROM main.{}",
                            quoted_name("old_" + table), table));
        db.exec("DROP TABLE main." + table);
    }
    db.exec("DROP VIEW IF EXISTS main.current_figures");
    db.exec(policy_schema);
    for (const std::string& table : tables) {
        if (table == "payout_months")
            copy_payout_months(db);
        else if (table == change_record_table && version < 3)
            copy_rows(db, table, table, "",
                      {{"area_code",
                        "iif(json_valid(coalesce(row_after, row_before)), "
                        "json_extract(coalesce(row_after, row_before), '$.area_code'), NULL)"}});
        else
            copy_rows(db, table, table);
        db.exec("DROP TABLE " + old_table(table));
    }
    for (const std::string& index : user_indexes) try {
            db.exec(index);
        } catch (const SQLite::Exception&) {
            // On a column that is no more: an index holds nothing that is lost with it.
            continue;
        }
    // Since version 3 the triggers note them beside the rows.
    if (version == 2) note_changes(db);
    db.exec(policy_triggers());
}

Status upgrade_tables_of(const fs::path& file, SQLite::Database& db) try {
    upgrade_tables(db);
    return done();
} catch (const SQLite::Exception& failure) {
    if (!is_of_contents(failure)) throw;
    return Error{ErrorCode::policy_file_not_upgraded,
                 {{"file", utf8(file)}, {"reason", failure.what()}}};
}

bool is_of_older_version(const fs::path& file) try {
    if (const Status filled = is_a_filled_file(file); !filled) return false;
    SQLite::Database db = open_for_reading(file);
    const auto version = check_identity(db, file);
    return version && version.value() < policy_version;
} catch (const SQLite::Exception&) {
    return false;
}

Status upgrade_policy_file(const fs::path& file) try {
    if (!is_writable(file)) return Error{ErrorCode::policy_file_read_only, {{"file", utf8(file)}}};
    SQLite::Database db = open_for_writing(file);
    db.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction all{db, SQLite::TransactionBehavior::IMMEDIATE};
    BackupGuard backup{file};
    if (Status upgraded = upgrade_within(db, file, backup); !upgraded) return upgraded;
    all.commit();
    backup.keep();
    return done();
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
