// SPDX-License-Identifier: Apache-2.0
#include "store/change_record.hpp"

#include "platform/files.hpp"
#include "policy/mass_edit.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_edit.hpp"
#include "store/policy_reader.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"
#include "store/schema_check.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// Whether the row says all that the other one says; one recorded before a column was added says
/// less.
bool covers(const FileRow& row, const FileRow& recorded) {
    return std::ranges::all_of(
        recorded.cells, [&](const auto& each) { return cell(row, each.first) == each.second; });
}

Error in_the_way(std::int64_t act, const FileRow& row, const RowsByKey& rows) {
    Error error{ErrorCode::policy_change_in_the_way, {{"act", fmt::format("{}", act)}}};
    std::ranges::move(facts_of(row, rows), std::back_inserter(error.facts));
    return error;
}

/// Takes one change back among the rows in memory.
Status take_back(RowsByKey& rows, const RowChange& change, std::int64_t act) {
    if (change.after) {
        const auto found = rows.find(key_of(*change.after));
        if (found == rows.end() || !covers(found->second, *change.after))
            return in_the_way(act, *change.after, rows);
        rows.erase(found);
    }
    if (change.before && !rows.emplace(key_of(*change.before), *change.before).second)
        return in_the_way(act, *change.before, rows);
    return done();
}

/// The row that names a place or a document which would go with the act.
Status nothing_hangs_on_it(const RowsByKey& rows, std::int64_t act) {
    const auto has = [&](const FileRow& wanted) { return rows.contains(key_of(wanted)); };
    for (const auto& [key, row] : rows) {
        for (const char* column : {"area_code", "parent_code"})
            if (std::holds_alternative<std::int64_t>(cell(row, column)) &&
                !has({"place", {{"area_code", cell(row, column)}}}))
                return in_the_way(act, row, rows);
        if (std::holds_alternative<std::string>(cell(row, "source_id")) &&
            !has({"source", {{"source_id", cell(row, "source_id")}}}))
            return in_the_way(act, row, rows);
    }
    return done();
}

/// The same of what lies outside the excerpt: only documents are named from there.
Status nothing_hangs_elsewhere(PolicyExcerpt& excerpt, const std::vector<RowChange>& changes,
                               const RowsByKey& rows, std::int64_t act) {
    std::map<std::string, FileRow> elsewhere;
    for (const RowChange& change : changes) {
        if (change.after || change.row().table != "source") continue;
        if (elsewhere.empty()) elsewhere = excerpt.rests_elsewhere();
        const auto found = elsewhere.find(text_of(change.row(), "source_id"));
        if (found != elsewhere.end()) return in_the_way(act, found->second, rows);
    }
    return done();
}

Error unknown_act(std::int64_t number) {
    return {ErrorCode::policy_act_unknown, {{"act", fmt::format("{}", number)}}};
}

Result<std::vector<RowChange>> changes_back(PolicyExcerpt& excerpt, const RowsByKey& rows,
                                            std::int64_t number) {
    const auto act = act_in(excerpt.rows(), number);
    if (!act) return unknown_act(number);
    RowsByKey then = rows;
    for (auto change = act->changes.rbegin(); change != act->changes.rend(); ++change)
        if (const Status back = take_back(then, *change, number); !back) return back.error();
    if (const Status fine = nothing_hangs_on_it(then, number); !fine) return fine.error();
    const auto changes = changes_between(rows, then);
    if (const Status fine = nothing_hangs_elsewhere(excerpt, changes, rows, number); !fine)
        return fine.error();
    return changes;
}

/// The places whose rows the act changed.
Result<Areas> areas_of_act(const fs::path& file, std::int64_t number) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = open_for_reading(file);
    if (const auto version = check_identity(db, file); !version) return version.error();
    if (shape_of(db, change_record_table).columns.empty()) return unknown_act(number);
    const auto act = act_in(db, number);
    if (!act) return unknown_act(number);
    std::set<AreaCode> areas;
    for (const RowChange& change : act->changes)
        if (change.row().table != "source") areas.insert(number_of(change.row(), "area_code"));
    return Areas{areas};
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

/// The last act that goes; 0 where none does.
std::int64_t last_to_go(SQLite::Database& db, const RecordKept& kept) {
    SQLite::Statement act{db,
                          "SELECT coalesce(max(act), 0) FROM change_record WHERE number > 0"
                          " AND act < (SELECT max(act) FROM change_record)"
                          " AND (?1 IS NULL OR date(changed_at, 'localtime') < ?1)"
                          " AND (?2 IS NULL OR act <= (SELECT act FROM change_record"
                          " WHERE number > 0 GROUP BY act ORDER BY act DESC LIMIT 1 OFFSET ?2))"};
    if (kept.since) act.bind(1, *kept.since);
    if (kept.newest) act.bind(2, *kept.newest);
    act.executeStep();
    return act.getColumn(0).getInt64();
}

std::int64_t acts_up_to(SQLite::Database& db, std::int64_t last) {
    SQLite::Statement acts{db,
                           "SELECT count(DISTINCT act) FROM change_record "
                           "WHERE number > 0 AND act <= ?"};
    acts.bind(1, last);
    acts.executeStep();
    return acts.getColumn(0).getInt64();
}

Status is_one_of_ours(SQLite::Database& db, const fs::path& file) {
    const auto version = check_identity(db, file);
    if (!version) return version.error();
    return check_schema(db, file, version.value());
}

/// Gives the room back to the disk, where there is enough to do that.
void shrink(SQLite::Database& db) try { db.exec("VACUUM"); } catch (const SQLite::Exception&) {
    return;  // The file is as sound, only larger.
}

/// The row is as the act left it.
bool stands(SQLite::Database& db, const RowChange& change) {
    const FileRow& row = *change.after;
    const TableShape* shape = find_recorded(row.table);
    if (shape == nullptr) return false;
    std::string where;
    for (const auto& [name, value] : row.cells) {
        if (!shape->has(name)) return false;
        where += fmt::format("{}{} IS ?", where.empty() ? "" : " AND ", quoted_name(name));
    }
    SQLite::Statement found{db, fmt::format("SELECT 1 FROM {} WHERE {}", row.table, where)};
    int at = 0;
    for (const auto& each : row.cells) bind_cell(found, ++at, each.second);
    return found.executeStep();
}

/// The outside acts that changed rows of several places, the newest first.
std::vector<std::int64_t> wide_acts(SQLite::Database& db) {
    std::vector<std::int64_t> acts;
    SQLite::Statement act{db,
                          "SELECT act FROM change_record WHERE number > 0 AND act_kind = ''"
                          " AND row_before IS NOT NULL AND row_after IS NOT NULL"
                          " GROUP BY act HAVING count(DISTINCT area_code) >= ? ORDER BY act DESC"};
    act.bind(1, static_cast<std::int64_t>(places_of_a_mass_edit));
    while (act.executeStep()) acts.push_back(act.getColumn(0).getInt64());
    return acts;
}

}  // namespace

bool take_back_in_copy(SQLite::Database& db, const RecordedAct& act) {
    SQLite::Transaction all{db};
    db.exec("PRAGMA defer_foreign_keys = ON");
    for (auto change = act.changes.rbegin(); change != act.changes.rend(); ++change) {
        if (change->after && !stands(db, *change)) return false;
        const bool stays =
            change->before && change->after && key_of(*change->before) == key_of(*change->after);
        if (stays) {
            update_row(db, *change->before);
            continue;
        }
        if (change->after) remove_row(db, *change->after);
        if (change->before) insert_row(db, *change->before);
    }
    all.commit();
    return true;
}

std::vector<Finding> mass_edits_in(SQLite::Database& db) {
    std::vector<Finding> findings;
    // Files of older versions do not know of what place a change is.
    if (!shape_of(db, change_record_table).has("area_code")) return findings;
    for (const std::int64_t number : wide_acts(db)) {
        RecordedAct act = act_in(db, number).value();
        std::erase_if(act.changes, [&](const RowChange& change) {
            return !change.after || !stands(db, change);
        });
        if (const auto found = check_mass_edit(act)) findings.push_back(*found);
    }
    return findings;
}

Result<std::vector<Finding>> mass_edits(const fs::path& file) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = open_for_reading(file);
    if (const Status fine = is_one_of_ours(db, file); !fine) return fine.error();
    return mass_edits_in(db);
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Result<std::int64_t> acts_to_prune(const fs::path& file, const RecordKept& kept) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = open_for_reading(file);
    if (const Status fine = is_one_of_ours(db, file); !fine) return fine.error();
    if (shape_of(db, change_record_table).columns.empty()) return std::int64_t{0};
    return acts_up_to(db, last_to_go(db, kept));
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Result<std::int64_t> prune_change_record(const fs::path& file, const RecordKept& kept) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    if (!is_writable(file)) return Error{ErrorCode::policy_file_read_only, {{"file", utf8(file)}}};
    SQLite::Database db = open_for_writing(file);
    SQLite::Transaction all{db, SQLite::TransactionBehavior::IMMEDIATE};
    if (const Status fine = is_one_of_ours(db, file); !fine) return fine.error();
    if (shape_of(db, change_record_table).columns.empty()) return std::int64_t{0};
    const std::int64_t last = last_to_go(db, kept);
    const std::int64_t acts = acts_up_to(db, last);
    db.exec(fmt::format("DELETE FROM change_record WHERE number > 0 AND act <= {}", last));
    all.commit();
    if (acts > 0) shrink(db);
    return acts;
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Status for_each_recorded_act(
    const fs::path& file,
    const std::function<void(const RecordedAct&, const std::vector<Place>&)>& each) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = open_for_reading(file);
    db.exec("BEGIN");
    if (const Status fine = is_one_of_ours(db, file); !fine) return fine;
    if (shape_of(db, change_record_table).columns.empty()) return done();
    const auto places = read_places(db);
    for_each_act(db, "", [&](const RecordedAct& act) { each(act, places); });
    return done();
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Result<std::vector<RecordedAct>> read_change_record(const fs::path& file) {
    std::vector<RecordedAct> acts;
    const Status read = for_each_recorded_act(
        file, [&](const RecordedAct& act, const auto&) { acts.push_back(act); });
    if (!read) return read.error();
    return acts;
}

Result<RecordedAct> undo_act(const fs::path& file, std::int64_t act) {
    const auto areas = areas_of_act(file, act);
    if (!areas) return areas.error();
    return change_policy_file(file, {areas.value(),
                                     {ActKind::undo, "", act},
                                     Backup::none,
                                     [&](PolicyExcerpt& excerpt, const RowsByKey& rows) {
                                         return changes_back(excerpt, rows, act);
                                     }});
}

}  // namespace pension
