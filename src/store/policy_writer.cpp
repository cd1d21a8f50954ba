// SPDX-License-Identifier: Apache-2.0
#include "store/policy_writer.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"
#include "store/policy_file.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_shape.hpp"
#include "store/policy_triggers.hpp"
#include "store/row_sql.hpp"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <functional>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr int fresh = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE;

Status write_text(SQLite::Database& db, const SqlText& rows) try {
    db.exec(rows.text);
    return done();
} catch (const SQLite::Exception& failure) {
    return Error{ErrorCode::policy_figure_wrong,
                 {{"file", rows.name}, {"finding", failure.what()}}};
}

/// Puts the rows into the tables of a new file.
using Fill = std::function<Status(SQLite::Database&)>;

/// A reference to a row that comes later is fine; what is still open at the end is named by
/// load_policy(), which a bare failure of COMMIT would not do. So they are not enforced here.
Status write_all(SQLite::Database& db, const Fill& fill_tables) {
    db.exec("PRAGMA foreign_keys = OFF");
    SQLite::Transaction all{db};
    db.exec(policy_schema);
    if (Status written = fill_tables(db); !written) return written;
    // After the rows: what a file is made with is no change of it.
    db.exec(policy_triggers());
    all.commit();
    return done();
}

/// Removes the unfinished file, whatever happens.
class Draft {
public:
    explicit Draft(fs::path file) : file_{std::move(file)} { remove(); }
    ~Draft() { remove(); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    const fs::path& file() const { return file_; }

private:
    void remove() {
        std::error_code ignored;
        fs::remove(file_, ignored);
    }

    fs::path file_;
};

Status fill(const fs::path& file, const fs::path& draft, const Fill& fill_tables) try {
    SQLite::Database db{bytes_of_name(draft), fresh};
    make_strict(db);
    return write_all(db, fill_tables);
} catch (const SQLite::Exception& failure) {
    return Error{ErrorCode::file_not_written, {{"file", utf8(file)}, {"reason", failure.what()}}};
}

/// The draft is nobody's business: errors speak of the file that was asked for.
Error about(const fs::path& file, Error error) {
    for (auto& [name, value] : error.facts)
        if (name == "file") value = utf8(file);
    return error;
}

Status create(const fs::path& file, const Fill& fill_tables) {
    fs::path beside = file;
    beside += ".draft";
    const Draft draft{beside};
    if (Status filled = fill(file, draft.file(), fill_tables); !filled) return filled;
    if (const auto loaded = load_policy(draft.file()); !loaded) return about(file, loaded.error());
    const auto bytes = read_file(draft.file());
    if (!bytes) return bytes.error();
    return replace_file(file, bytes.value());
}

}  // namespace

Status create_policy_file(const fs::path& file, std::span<const SqlText> rows) {
    return create(file, [&](SQLite::Database& db) {
        for (const SqlText& each : rows)
            if (Status written = write_text(db, each); !written) return written;
        return done();
    });
}

Status create_policy_file(const fs::path& file, const RowsByKey& rows) {
    return create(file, [&](SQLite::Database& db) {
        for (const auto& [key, row] : rows) insert_row(db, row);
        return done();
    });
}

}  // namespace pension
