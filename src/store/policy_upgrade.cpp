// SPDX-License-Identifier: Apache-2.0
#include "store/policy_upgrade.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"
#include "store/policy_backup.hpp"
#include "store/policy_database.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_shape.hpp"
#include "store/policy_triggers.hpp"
#include "store/schema_check.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace pension {

namespace {

namespace fs = std::filesystem;

bool has_table(SQLite::Database& db, const std::string& table) {
    return !shape_of(db, table).columns.empty();
}

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

std::string set_aside(const std::string& table) {
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
                        set_aside(from), where));
}

/// The employee scheme's payout months got a table of their own, in tenths of a month.
void copy_payout_months(SQLite::Database& db) {
    const bool one_table = shape_of(db, "payout_months").has("scheme");
    copy_rows(db, "payout_months", "payout_months", one_table ? "" : "WHERE scheme = 'resident'");
    if (!one_table && has_table(db, "employee_payout_months"))
        copy_rows(db, "payout_months", "employee_payout_months", "WHERE scheme = 'employee'",
                  {{"payout_tenths", "payout_months * 10"}});
}

/// As upgrade_policy_file(), in the transaction of that connection.
Status upgrade_within(SQLite::Database& db, const fs::path& file) {
    const auto version = check_identity(db, file);
    if (!version) return version.error();
    if (version.value() == policy_version) return done();  // Another program was faster.
    for (const auto check : {check_schema, check_contents})
        if (Status passed = check(db, file, version.value()); !passed) return passed;
    const auto backup = make_backup(file);
    if (!backup) return backup.error();
    try {
        upgrade_tables(db);
        for (const auto check : {check_schema, check_contents})
            if (Status passed = check(db, file, policy_version); !passed) {
                remove_backup(backup.value());
                return passed;
            }
        return done();
    } catch (const SQLite::Exception& failure) {
        remove_backup(backup.value());
        return Error{ErrorCode::policy_file_not_upgraded,
                     {{"file", utf8(file)}, {"reason", failure.what()}}};
    }
}

}  // namespace

void upgrade_tables(SQLite::Database& db) {
    const auto user_indexes = indexes(db);
    const auto tables = our_tables(oldest_policy_version);
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
        else
            copy_rows(db, table, table);
        db.exec("DROP TABLE " + set_aside(table));
    }
    for (const std::string& index : user_indexes) try {
            db.exec(index);
        } catch (const SQLite::Exception&) {
            // On a column that is no more: an index holds nothing that is lost with it.
            continue;
        }
    db.exec(policy_triggers());
}

bool is_of_older_version(const fs::path& file) try {
    if (const Status filled = is_a_filled_file(file); !filled) return false;
    SQLite::Database db = copy_into_memory(file);
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
    if (Status upgraded = upgrade_within(db, file); !upgraded) return upgraded;
    all.commit();
    return done();
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
