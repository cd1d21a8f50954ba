// SPDX-License-Identifier: Apache-2.0
#include "store/change_record.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_edit.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>

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

Result<std::vector<RowChange>> changes_back(SQLite::Database& db, const RowsByKey& rows,
                                            std::int64_t number) {
    const auto acts = acts_in(db);
    const auto act = std::ranges::find(acts, number, &RecordedAct::number);
    if (act == acts.end())
        return Error{ErrorCode::policy_act_unknown, {{"act", fmt::format("{}", number)}}};
    RowsByKey then = rows;
    for (auto change = act->changes.rbegin(); change != act->changes.rend(); ++change)
        if (const Status back = take_back(then, *change, number); !back) return back.error();
    if (const Status fine = nothing_hangs_on_it(then, number); !fine) return fine.error();
    return changes_between(rows, then);
}

}  // namespace

Result<std::vector<RecordedAct>> read_change_record(const fs::path& file) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = copy_into_memory(file);
    if (const Status fine = prepare_copy(db, file); !fine) return fine.error();
    return acts_in(db);
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Result<RecordedAct> undo_act(const fs::path& file, std::int64_t act) {
    return change_policy_file(
        file, {ActKind::undo, "", act}, Backup::none,
        [&](SQLite::Database& db, const RowsByKey& rows) { return changes_back(db, rows, act); });
}

}  // namespace pension
