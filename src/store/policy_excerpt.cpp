// SPDX-License-Identifier: Apache-2.0
#include "store/policy_excerpt.hpp"

#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"
#include "store/schema_check.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// The places, and all above them as the file has it.
std::set<AreaCode> with_those_above(SQLite::Database& db, const std::set<AreaCode>& places) {
    std::set<AreaCode> all = places;
    SQLite::Statement above{db, "SELECT parent_code FROM place WHERE area_code = ?"};
    for (const AreaCode place : places)
        for (AreaCode at = place;;) {
            above.reset();
            above.bind(1, at);
            if (!above.executeStep()) break;
            at = above.getColumn(0).getInt64();
            if (!all.insert(at).second) break;
        }
    all.insert(nation);
    return all;
}

std::string codes_of(const std::set<AreaCode>& areas) {
    std::string text;
    for (const AreaCode area : areas) text += fmt::format("{}{}", text.empty() ? "" : ", ", area);
    return text;
}

/// Which rows of the table belong to the excerpt; all where empty.
std::string condition(const TableShape& table, const Areas& wanted, const std::string& areas) {
    if (!table.is_topic() || !wanted) return "";
    if (wanted->contains(nation) && (table.name == "payout_months" || table.name == "pension_age"))
        return "";
    return " WHERE area_code IN (" + areas + ")";
}

void copy_record(SQLite::Database& from, SQLite::Database& to, const Areas& wanted,
                 const std::string& areas) {
    const TableShape record = shape_of(to, change_record_table);
    if (!wanted) return copy_table(from, to, record, "");
    copy_table(from, to, record, " WHERE area_code IN (" + areas + ")");
    copy_table(from, to, record, " WHERE area_code IS NULL");
}

/// Header and schema, and the file itself where it is of this version; else a copy in memory that
/// was brought up to it.
Result<SQLite::Database> whole_of(const fs::path& file) {
    SQLite::Database db = open_for_reading(file);
    db.exec("BEGIN");
    const auto version = check_identity(db, file);
    if (!version) return version.error();
    if (const Status fine = check_schema(db, file, version.value()); !fine) return fine.error();
    if (version.value() == policy_version) return db;
    SQLite::Database copy = copy_into_memory(file);
    if (const Status fine = prepare_copy(copy, file); !fine) return fine.error();
    return copy;
}

}  // namespace

Result<PolicyExcerpt> PolicyExcerpt::of(const fs::path& file, const Areas& areas) {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    auto opened = whole_of(file);
    if (!opened) return opened.error();
    SQLite::Database whole = std::move(opened).value();
    SQLite::Database rows = new_in_memory();
    rows.exec(policy_schema);
    const std::string all = areas ? codes_of(with_those_above(whole, *areas)) : "";
    try {
        rows.exec("PRAGMA foreign_keys = OFF");
        SQLite::Transaction one{rows};
        for (const TableShape& table : recorded_tables())
            copy_table(whole, rows, table, condition(table, areas, all));
        copy_record(whole, rows, areas, all);
        one.commit();
    } catch (const SQLite::Exception& failure) {
        // A row that our own tables do not take is a damaged one.
        if (is_of_contents(failure)) return damaged(file, failure.what());
        throw;
    }
    return PolicyExcerpt{std::move(whole), std::move(rows), areas, all};
}

std::map<std::string, FileRow> PolicyExcerpt::rests_elsewhere() {
    std::map<std::string, FileRow> found;
    if (!wanted_) return found;
    for (const TableShape& table : recorded_tables()) {
        if (!table.is_topic()) continue;
        SQLite::Statement row{whole_, fmt::format("SELECT source_id, area_code, min(from_month) "
                                                  "FROM {} WHERE area_code NOT IN ({}) "
                                                  "GROUP BY source_id",
                                                  table.name, areas_)};
        while (row.executeStep())
            found.try_emplace(row.getColumn(0).getString(),
                              FileRow{table.name,
                                      {{"area_code", row.getColumn(1).getInt64()},
                                       {"from_month", row.getColumn(2).getString()}}});
    }
    return found;
}

}  // namespace pension
