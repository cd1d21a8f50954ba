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

#include <algorithm>

namespace pension {

namespace {

namespace fs = std::filesystem;

ActKind kind_of(const std::string& word) {
    for (const ActKind kind : all_act_kinds)
        if (word == code(kind)) return kind;
    return ActKind::outside;
}

/// Columns: number, act, changed_at, local time, act_kind, table_name, row_before, row_after, why,
/// undoes; the newest act first, within it the oldest change.
constexpr const char* all_changes =
    "SELECT act, changed_at, coalesce(datetime(changed_at, 'localtime'), changed_at), act_kind, "
    "why, undoes, table_name, row_before, row_after "
    "FROM change_record WHERE number > 0 ORDER BY act DESC, number";

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

std::optional<FileRow> row_at(SQLite::Database& db, SQLite::Statement& row,
                              const std::string& table, int at) {
    if (row.isColumnNull(at)) return std::nullopt;
    return row_from_json(db, table, row.getColumn(at).getString());
}

/// The record as our own changes should stand there: one row for each, before and after together,
/// in place of what the triggers wrote.
void record(SQLite::Database& db, std::int64_t last, const std::vector<RowChange>& changes,
            const ActName& name) {
    db.exec("DELETE FROM change_record WHERE number > " + std::to_string(last) + " OR number = 0");
    SQLite::Statement insert{
        db,
        "INSERT INTO change_record (number, act, changed_at, act_kind, table_name, row_before, "
        "row_after, why, undoes) SELECT coalesce(max(number), 0) + 1, ?1, "
        "strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?2, ?3, ?4, ?5, ?6, ?7 FROM change_record"};
    const auto act =
        db.execAndGet("SELECT coalesce(max(act), 0) + 1 FROM change_record").getInt64();
    for (const RowChange& change : changes) {
        insert.reset();
        insert.clearBindings();
        insert.bind(1, act);
        insert.bind(2, code(name.kind));
        insert.bind(3, change.row().table);
        if (change.before) insert.bind(4, json_of(db, *change.before));
        if (change.after) insert.bind(5, json_of(db, *change.after));
        insert.bind(6, name.why);
        if (name.undoes) insert.bind(7, *name.undoes);
        insert.exec();
    }
}

/// Removes the backup again unless the change was made.
class BackupGuard {
public:
    explicit BackupGuard(fs::path file) : file_{std::move(file)} {}
    ~BackupGuard() {
        if (!file_.empty()) remove_backup(file_);
    }
    BackupGuard(const BackupGuard&) = delete;
    BackupGuard& operator=(const BackupGuard&) = delete;

    void keep() { file_.clear(); }

private:
    fs::path file_;
};

bool has_errors(SQLite::Database& db) {
    return first_error(contents_of(db).findings) != nullptr;
}

/// As change_policy_file(), within the transaction.
Result<RecordedAct> change_within(SQLite::Database& db, const fs::path& file, const ActName& name,
                                  const Decide& decide) {
    if (const Status fine = check_file(db, file); !fine) return fine.error();
    const bool wrong_before = has_errors(db);
    const auto changes = decide(db, read_rows(db));
    if (!changes) return changes.error();
    if (changes.value().empty()) return RecordedAct{};
    const auto last =
        db.execAndGet("SELECT coalesce(max(number), 0) FROM change_record").getInt64();
    trust_checked_schema(db);
    make_changes(db, changes.value());
    record(db, last, changes.value(), name);
    if (const Status fine = check_contents(db, file, policy_version); !fine) return fine.error();
    if (!wrong_before)
        if (const auto book = book_of(db, file); !book) return book.error();
    return acts_in(db).front();
}

/// A file of an older version is brought up to ours first: whoever changes it has asked for it.
Status upgraded(const fs::path& file) {
    const auto old = [&] {
        SQLite::Database db = copy_into_memory(file);
        return check_identity(db, file);
    }();
    if (!old) return old.error();
    return old.value() == policy_version ? done() : upgrade_policy_file(file);
}

}  // namespace

void make_changes(SQLite::Database& db, const std::vector<RowChange>& changes) {
    for (const RowChange& change : changes)
        if (change.before) remove_row(db, *change.before);
    for (const RowChange& change : changes)
        if (change.after) insert_row(db, *change.after);
}

std::vector<RecordedAct> acts_in(SQLite::Database& db) {
    std::vector<RecordedAct> acts;
    SQLite::Statement row{db, all_changes};
    while (row.executeStep()) {
        const RecordedAct act = act_of(row);
        if (acts.empty() || acts.back().number != act.number) acts.push_back(act);
        const std::string table = row.getColumn(6).getString();
        acts.back().changes.push_back({row_at(db, row, table, 7), row_at(db, row, table, 8)});
        if (!acts.back().changes.back().before && !acts.back().changes.back().after)
            acts.back().changes.pop_back();
    }
    return acts;
}

Result<RecordedAct> change_policy_file(const fs::path& file, const ActName& name, Backup backup,
                                       const Decide& decide) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    if (!is_writable(file)) return Error{ErrorCode::policy_file_read_only, {{"file", utf8(file)}}};
    if (const Status fine = upgraded(file); !fine) return fine.error();
    SQLite::Database db = open_for_writing(file);
    SQLite::Transaction all{db, SQLite::TransactionBehavior::IMMEDIATE};
    db.exec("PRAGMA defer_foreign_keys = ON");
    auto changed = change_within(db, file, name, decide);
    if (!changed || changed.value().number == 0) return changed;
    // Others still read the state before: a backup that is taken now is exactly that.
    fs::path copy;
    if (backup == Backup::made) {
        const auto made = make_backup(file);
        if (!made) return made.error();
        copy = made.value();
    }
    BackupGuard guard{copy};
    all.commit();
    guard.keep();
    return changed;
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
