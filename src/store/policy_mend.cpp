// SPDX-License-Identifier: Apache-2.0
#include "store/policy_mend.hpp"

#include "platform/files.hpp"
#include "store/columns.hpp"
#include "store/database.hpp"
#include "store/figure_changes.hpp"
#include "store/policy_backup.hpp"
#include "store/policy_database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_reader.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_shape.hpp"
#include "store/policy_triggers.hpp"
#include "store/policy_upgrade.hpp"
#include "store/row_sql.hpp"
#include "store/schema_check.hpp"
#include "store/sha256.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

std::string damaged_table(const std::string& table) {
    return quoted_name("damaged_" + table);
}

/// A text of an old Chinese program; none where it is none of those either.
std::optional<std::string> from_gb18030(const std::string& text) {
    const std::unique_ptr<char, decltype(&g_free)> converted{
        g_convert(text.data(), static_cast<gssize>(text.size()), "UTF-8", "GB18030", nullptr,
                  nullptr, nullptr),
        g_free};
    if (!converted) return std::nullopt;
    return std::string{converted.get()};
}

/// What stands there, whatever it is: the row is shown to somebody.
FileCell shown(const SQLite::Column& value) {
    if (value.isNull()) return {};
    if (value.isInteger()) return value.getInt64();
    if (value.isText()) return made_utf8(value.getString());
    if (value.isFloat()) return fmt::format("{}", value.getDouble());
    return std::string{"?"};
}

/// Takes the rows of one table over into the new one.
class TableMending {
public:
    TableMending(SQLite::Database& db, TableShape shape, MendProposal& report)
        : db_{db}, shape_{std::move(shape)}, report_{report} {}

    void take(bool is_record) {
        MendedTable counted{shape_.name, 0, 0};
        const TableShape old = shape_of(db_, "damaged_" + shape_.name);
        SQLite::Statement row{db_, "SELECT * FROM temp." + damaged_table(shape_.name)};
        while (row.executeStep()) {
            ++counted.there;
            if (take_row(row, is_record)) ++counted.taken;
        }
        report_.tables.push_back(counted);
        for (const std::string& column : old.columns)
            if (!shape_.has(column)) report_.columns.push_back(left(column));
    }

private:
    bool take_row(const SQLite::Statement& row, bool is_record) {
        const FileRow read = as_it_stands(row);
        FileRow meant = as_it_was_meant(row);
        std::string said;
        if (!inserted(meant, said)) {
            if (!is_record) report_.refused.push_back(refusal_of(read, said));
            return false;
        }
        if (!is_record && meant != read) report_.adjusted.push_back({read, std::move(meant)});
        return true;
    }

    FileRow as_it_stands(const SQLite::Statement& row) const {
        FileRow read{shape_.name, {}};
        for (int at = 0; at < row.getColumnCount(); ++at)
            if (const char* name = row.getColumnName(at); shape_.has(name))
                read.cells.emplace_back(name, shown(row.getColumn(at)));
        return read;
    }

    /// The row as our own program would have written it, where there is no doubt.
    FileRow as_it_was_meant(const SQLite::Statement& row) const {
        FileRow meant{shape_.name, {}};
        for (int at = 0; at < row.getColumnCount(); ++at) {
            const std::string name = row.getColumnName(at);
            if (!shape_.has(name)) continue;
            const SQLite::Column value = row.getColumn(at);
            meant.cells.emplace_back(
                name, value.isText() ? text_meant(name, value.getString()) : plain(value));
        }
        // Nothing stands where something must: the schema says what a row has that does not say.
        std::erase_if(meant.cells, [&](const auto& each) {
            return each.second == FileCell{} && default_of(shape_, each.first) != FileCell{};
        });
        return meant;
    }

    static FileCell plain(const SQLite::Column& value) {
        if (value.isInteger()) return value.getInt64();
        // A spreadsheet knows no whole numbers.
        if (value.isFloat()) {
            const double number = value.getDouble();
            const auto whole = static_cast<std::int64_t>(std::clamp(number, -9e15, 9e15));
            if (static_cast<double>(whole) == number) return whole;
        }
        return shown(value);
    }

    FileCell text_meant(const std::string& column, const std::string& text) const {
        if (text.empty() && !std::holds_alternative<std::string>(default_of(shape_, column)))
            return {};
        if (made_utf8(text) == text) return text;
        return from_gb18030(text).value_or(made_utf8(text));
    }

    /// @param said why not.
    bool inserted(const FileRow& row, std::string& said) {
        try {
            insert_row(db_, row);
            return true;
        } catch (const SQLite::Exception& failure) {
            if (!is_of_contents(failure)) throw;
            said = failure.what();
            return false;
        }
    }

    LeftColumn left(const std::string& column) {
        const auto filled =
            db_.execAndGet(fmt::format("SELECT count({}) FROM temp.{}", quoted_name(column),
                                       damaged_table(shape_.name)))
                .getInt64();
        return {shape_.name, column, filled};
    }

    SQLite::Database& db_;
    TableShape shape_;
    MendProposal& report_;
};

/// The version whose tables these are. A file that went through a text of SQL ("dump") has lost
/// its header, and is taken for one of today's.
Result<std::int64_t> version_of(SQLite::Database& db, const fs::path& file) {
    const bool unmarked = db.execAndGet("PRAGMA application_id").getInt64() == 0 &&
                          db.execAndGet("PRAGMA user_version").getInt64() == 0;
    if (unmarked && !shape_of(db, "place").columns.empty() &&
        !shape_of(db, "source").columns.empty() &&
        !shape_of(db, "contribution_tier").columns.empty())
        return policy_version;
    return check_identity(db, file);
}

/// Rows that name a place or a document that did not come along; each may be what another names.
void drop_orphans(SQLite::Database& db, const std::vector<TableShape>& recorded,
                  MendProposal& report) {
    for (bool any = true; any;) {
        any = false;
        for (const TableShape& table : recorded) {
            std::vector<std::pair<std::int64_t, std::string>> orphans;
            SQLite::Statement orphan{db, fmt::format("PRAGMA foreign_key_check({})", table.name)};
            while (orphan.executeStep())
                orphans.emplace_back(orphan.getColumn(1).getInt64(),
                                     orphan.getColumn(2).getString());
            for (const auto& [rowid, parent] : orphans) {
                SQLite::Statement row{db, fmt::format("SELECT {} FROM {} WHERE rowid = ?",
                                                      listed(table.columns), table.name)};
                row.bind(1, rowid);
                if (!row.executeStep()) continue;  // It names two things that are not there.
                RefusedRow refused{{table.name, {}},
                                   parent == "place" ? Refusal::no_place : Refusal::no_document,
                                   {}};
                for (int at = 0; at < row.getColumnCount(); ++at)
                    refused.row.cells.emplace_back(row.getColumnName(at), shown(row.getColumn(at)));
                row.reset();
                db.exec(fmt::format("DELETE FROM {} WHERE rowid = {}", table.name, rowid));
                report.refused.push_back(std::move(refused));
                for (MendedTable& counted : report.tables)
                    if (counted.table == table.name) --counted.taken;
                any = true;
            }
        }
    }
}

/// Triggers that stand on other tables than ours, which go with them.
void drop_foreign_triggers(SQLite::Database& db, std::int64_t version, MendProposal& report) {
    report.triggers = foreign_triggers(db, version);
    for (const std::string& name : report.triggers) db.exec("DROP TRIGGER " + quoted_name(name));
}

/// What the schemas of older versions make with their tables, and would note what we put in.
void drop_triggers(SQLite::Database& db) {
    std::vector<std::string> names;
    SQLite::Statement row{db, "SELECT name FROM sqlite_schema WHERE type = 'trigger'"};
    while (row.executeStep()) names.push_back(row.getColumn(0).getString());
    row.reset();
    for (const std::string& name : names) db.exec("DROP TRIGGER " + quoted_name(name));
}

/// Makes our tables anew out of what stands in them. The database may be a copy or the file itself,
/// in a transaction, with foreign keys off.
MendProposal mend_tables(SQLite::Database& db, std::int64_t version) {
    MendProposal report;
    report.altered = altered_tables(db, version);
    drop_foreign_triggers(db, version, report);
    const auto recorded = recorded_tables_of(schema_text(version));
    std::vector<std::string> tables;
    for (const TableShape& table : recorded) tables.push_back(table.name);
    if (version > 1) tables.emplace_back(change_record_table);
    std::erase_if(tables,
                  [&](const std::string& table) { return shape_of(db, table).columns.empty(); });
    for (const std::string& table : tables) {
        db.exec(fmt::format("CREATE TEMP TABLE {} AS SELECT * FROM main.{}", damaged_table(table),
                            quoted_name(table)));
        db.exec("DROP TABLE main." + quoted_name(table));
    }
    db.exec("DROP VIEW IF EXISTS main.current_figures");
    db.exec(schema_text(version));
    drop_triggers(db);
    for (const std::string& table : tables) {
        TableMending{db, shape_of(db, table), report}.take(table == change_record_table);
        db.exec("DROP TABLE temp." + damaged_table(table));
    }
    // Before there are triggers: what never came along is no change.
    drop_orphans(db, recorded, report);
    if (version == policy_version)
        db.exec(policy_triggers());
    else
        upgrade_tables(db);
    return report;
}

std::string stamp_of_copy(SQLite::Database& copy) {
    Sha256 hash;
    hash.add('f', as_bytes(copy));
    return hash.hex();
}

Status has_something_to_mend(SQLite::Database& db, const fs::path& file) {
    const Status fine = check_file(db, file);
    if (!fine) return done();
    // A text that is no UTF-8 is found where it is read.
    try {
        read_rows(db);
    } catch (const SQLite::Exception&) {
        return done();
    }
    return Error{ErrorCode::policy_file_whole, {{"file", utf8(file)}}};
}

/// The act under which the record has it: one row that is about no row.
std::int64_t note_the_act(SQLite::Database& db, const std::string& why) {
    const auto act =
        db.execAndGet("SELECT coalesce(max(act), 0) + 1 FROM change_record").getInt64();
    SQLite::Statement insert{
        db,
        "INSERT INTO change_record (number, act, changed_at, act_kind, table_name, why)"
        " SELECT coalesce(max(number), 0) + 1, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?, '', ?"
        " FROM change_record"};
    insert.bind(1, act);
    insert.bind(2, code(ActKind::edit));
    insert.bind(3, why);
    insert.exec();
    return act;
}

/// A name for the damaged file, which nothing has yet.
fs::path name_beside(const fs::path& file) {
    const std::string second =
        new_in_memory()
            .execAndGet("SELECT strftime('%Y%m%d-%H%M%S', 'now', 'localtime')")
            .getString();
    std::error_code failed;
    for (int number = 0;; ++number) {
        fs::path name = file;
        name += ".damaged-" + second + (number == 0 ? "" : fmt::format("-{:02}", number));
        if (!fs::exists(fs::symlink_status(name, failed))) return name;
    }
}

/// The copy of the damaged file goes again where the file was not mended.
class DamagedCopy {
public:
    explicit DamagedCopy(fs::path name) : name_{std::move(name)} {}
    ~DamagedCopy() {
        std::error_code ignored;
        if (!kept_) fs::remove(name_, ignored);
    }
    DamagedCopy(const DamagedCopy&) = delete;
    DamagedCopy& operator=(const DamagedCopy&) = delete;

    void keep() { kept_ = true; }

private:
    fs::path name_;
    bool kept_ = false;
};

/// As carry_out(), within the transaction.
Result<std::int64_t> mend_within(SQLite::Database& db, const fs::path& file, const fs::path& beside,
                                 const MendProposal& proposal) {
    SQLite::Database copy = copy_into_memory(file);
    if (stamp_of_copy(copy) != proposal.stamp)
        return Error{ErrorCode::policy_file_changed, {{"file", utf8(file)}}};
    const auto version = version_of(db, file);
    if (!version) return version.error();
    copy_to(file, beside);
    mend_tables(db, version.value());
    const std::int64_t act = note_the_act(db, utf8(beside.filename()));
    for (const auto check : {check_schema, check_contents})
        if (Status passed = check(db, file, policy_version); !passed) return passed.error();
    return act;
}

}  // namespace

Result<MendProposal> propose_mend(const fs::path& file) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = copy_into_memory(file);
    const auto version = version_of(db, file);
    if (!version) return version.error();
    if (const Status needed = has_something_to_mend(db, file); !needed) return needed.error();
    std::string stamp = stamp_of_copy(db);
    db.exec("PRAGMA foreign_keys = OFF");
    MendProposal proposal = mend_tables(db, version.value());
    for (const auto check : {check_schema, check_contents})
        if (Status passed = check(db, file, policy_version); !passed) return passed.error();
    PolicyContents contents = contents_of(db);
    proposal.places = std::move(contents.places);
    proposal.findings = std::move(contents.findings);
    proposal.stamp = std::move(stamp);
    return proposal;
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Result<Mended> carry_out(const fs::path& file, const MendProposal& proposal) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    if (!is_writable(file)) return Error{ErrorCode::policy_file_read_only, {{"file", utf8(file)}}};
    const fs::path beside = name_beside(file);
    DamagedCopy copy{beside};
    SQLite::Database db = open_for_writing(file);
    db.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction all{db, SQLite::TransactionBehavior::IMMEDIATE};
    const auto act = mend_within(db, file, beside, proposal);
    if (!act) return act.error();
    all.commit();
    copy.keep();
    return Mended{beside, act.value()};
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
