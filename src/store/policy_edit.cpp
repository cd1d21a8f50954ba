// SPDX-License-Identifier: Apache-2.0
#include "store/policy_edit.hpp"

#include "platform/files.hpp"
#include "store/columns.hpp"
#include "store/database.hpp"
#include "store/policy_backup.hpp"
#include "store/policy_database.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_shape.hpp"
#include "store/policy_upgrade.hpp"
#include "store/row_sql.hpp"
#include "store/schema_check.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

ActKind kind_of(const std::string& word) {
    for (const ActKind kind : all_act_kinds)
        if (word == code(kind)) return kind;
    return ActKind::outside;
}

/// The newest act first, within it the oldest change. @param which a condition.
std::string changes_where(const std::string& which) {
    return fmt::format(
        "SELECT act, changed_at, coalesce(datetime(changed_at, 'localtime'), changed_at), act_kind,"
        " why, undoes, table_name, row_before, row_after FROM change_record"
        " WHERE number > 0{} ORDER BY act DESC, number",
        which);
}

RecordedAct act_of(const SQLite::Statement& row) {
    Columns column{row};
    RecordedAct act;
    act.number = column.number();
    act.at = column.text();
    act.at_local = column.text();
    act.kind = kind_of(column.text());
    act.why = column.text();
    if (!row.isColumnNull(5)) act.undoes = row.getColumn(5).getInt64();
    return act;
}

/// The row with what its key has today and had not when it was recorded: rows of then are those
/// that have the default.
FileRow with_whole_key(FileRow row) {
    const TableShape* shape = find_recorded(row.table);
    if (shape == nullptr) return row;
    for (const std::string& column : shape->key) {
        const auto is_it = [&](const auto& each) { return each.first == column; };
        if (const FileCell value = default_of(*shape, column);
            value != FileCell{} && std::ranges::none_of(row.cells, is_it))
            row.cells.emplace_back(column, value);
    }
    return row;
}

std::optional<FileRow> row_at(SQLite::Database& db, SQLite::Statement& row,
                              const std::string& table, int at) {
    if (row.isColumnNull(at)) return std::nullopt;
    return with_whole_key(row_from_json(db, table, made_utf8(row.getColumn(at).getString())));
}

/// The record as our own changes should stand there: one row for each, before and after together,
/// in place of what the triggers wrote.
/// @returns the number of the act.
std::int64_t record(SQLite::Database& db, std::int64_t last, const std::vector<RowChange>& changes,
                    const ActName& name) {
    db.exec("DELETE FROM change_record WHERE number > " + std::to_string(last) + " OR number = 0");
    const auto act =
        db.execAndGet("SELECT coalesce(max(act), 0) + 1 FROM change_record").getInt64();
    SQLite::Statement insert{
        db,
        "INSERT INTO change_record (number, act, changed_at, act_kind, table_name, area_code,"
        " row_before, row_after, why, undoes)"
        " VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?, ?, ?, ?, ?, ?, ?)"};
    for (const RowChange& change : changes) {
        insert.reset();
        insert.clearBindings();
        insert.bind(1, ++last);
        insert.bind(2, act);
        insert.bind(3, code(name.kind));
        insert.bind(4, change.row().table);
        bind_cell(insert, 5, cell(change.row(), "area_code"));
        if (change.before) insert.bind(6, json_of(db, *change.before));
        if (change.after) insert.bind(7, json_of(db, *change.after));
        insert.bind(8, name.why);
        if (name.undoes) insert.bind(9, *name.undoes);
        insert.exec();
    }
    return act;
}

bool has_errors(SQLite::Database& db) {
    return first_error(contents_of(db).findings) != nullptr;
}

/// What the changes would make of the rows that they touch.
Status look_ahead(SQLite::Database& rows, const fs::path& file,
                  const std::vector<RowChange>& changes, bool wrong_before) {
    make_changes(rows, changes);
    if (const Status fine = check_contents(rows, file, policy_version); !fine) return fine;
    if (wrong_before) return done();
    const auto book = book_of(rows, file);
    return book ? done() : book.error();
}

/// As change_policy_file(), within the transaction.
Result<RecordedAct> change_within(SQLite::Database& db, const fs::path& file,
                                  const Change& change) {
    const auto version = check_identity(db, file);
    if (!version) return version.error();
    if (const Status fine = check_schema(db, file, version.value()); !fine) return fine.error();
    auto read = PolicyExcerpt::of(file, change.areas);
    if (!read) return read.error();
    PolicyExcerpt excerpt = std::move(read).value();
    const bool wrong_before = has_errors(excerpt.rows());
    const auto changes = change.decide(excerpt, read_rows(excerpt.rows()));
    if (!changes) return changes.error();
    if (changes.value().empty()) return RecordedAct{};
    if (const Status fine = look_ahead(excerpt.rows(), file, changes.value(), wrong_before); !fine)
        return fine.error();
    const auto last =
        db.execAndGet("SELECT coalesce(max(number), 0) FROM change_record").getInt64();
    trust_checked_schema(db);
    make_changes(db, changes.value());
    const std::int64_t act = record(db, last, changes.value(), change.name);
    return act_in(db, act).value();
}

/// A file of an older version is brought up to ours first: whoever changes it has asked for it.
Status upgraded(const fs::path& file) {
    const auto old = [&] {
        SQLite::Database db = open_for_reading(file);
        return check_identity(db, file);
    }();
    if (!old) return old.error();
    return old.value() == policy_version ? done() : upgrade_policy_file(file);
}

}  // namespace

void make_changes(SQLite::Database& db, const std::vector<RowChange>& changes) {
    // Where rows have no origin, a row is changed as it stands: figures rest on it.
    const auto in_place = [](const RowChange& change) {
        return change.before && change.after && !find_recorded(change.row().table)->has_origin() &&
               key_of(*change.before) == key_of(*change.after);
    };
    for (const RowChange& change : changes)
        if (change.before && !in_place(change)) remove_row(db, *change.before);
    for (const RowChange& change : changes)
        if (in_place(change))
            update_row(db, *change.after);
        else if (change.after)
            insert_row(db, *change.after);
}

void for_each_act(SQLite::Database& db, const std::string& which,
                  const std::function<void(RecordedAct)>& each) {
    SQLite::Statement row{db, changes_where(which)};
    std::optional<RecordedAct> act;
    while (row.executeStep()) {
        if (act && act->number != row.getColumn(0).getInt64()) each(*std::exchange(act, {}));
        if (!act) act = act_of(row);
        const std::string table = row.getColumn(6).getString();
        RowChange change{row_at(db, row, table, 7), row_at(db, row, table, 8)};
        if (change.before || change.after) act->changes.push_back(std::move(change));
    }
    if (act) each(*std::move(act));
}

std::optional<RecordedAct> act_in(SQLite::Database& db, std::int64_t number) {
    std::optional<RecordedAct> found;
    for_each_act(db, fmt::format(" AND act = {}", number),
                 [&](RecordedAct act) { found = std::move(act); });
    return found;
}

Result<RecordedAct> change_policy_file(const fs::path& file, const Change& change) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    if (!is_writable(file)) return Error{ErrorCode::policy_file_read_only, {{"file", utf8(file)}}};
    if (const Status fine = upgraded(file); !fine) return fine.error();
    SQLite::Database db = open_for_writing(file);
    SQLite::Transaction all{db, SQLite::TransactionBehavior::IMMEDIATE};
    db.exec("PRAGMA defer_foreign_keys = ON");
    auto changed = change_within(db, file, change);
    if (!changed || changed.value().number == 0) return changed;
    // Others still read the state before: a backup that is made now is exactly that.
    BackupGuard copy{file};
    if (change.backup == Backup::made)
        if (const Status made = copy.make(); !made) return made.error();
    all.commit();
    copy.keep();
    return changed;
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
