// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include "base/contract.hpp"
#include "platform/files.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <string>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// How long another program may keep the file to itself before we give up.
constexpr int patience_in_milliseconds = 500;

constexpr int exact_codes = SQLITE_OPEN_EXRESCODE;

/// The kind of failure without its details: the low byte of an extended code.
int kind(const SQLite::Exception& failure) {
    return failure.getErrorCode() & 0xff;
}

SQLite::Database opened(const std::string& name, int flags) {
    SQLite::Database db{name, flags | exact_codes, patience_in_milliseconds};
    make_strict(db);
    // Opening reads nothing yet; what is in the way shows itself at the first look.
    db.execAndGet("SELECT count(*) FROM sqlite_schema");
    return db;
}

/// A name as SQLite's URI wants it: everything but the plainest characters escaped.
std::string uri(const fs::path& file) {
    std::string text = "file:";
    const fs::path full = fs::absolute(file);
    if (full.has_root_name()) text += '/';  // file:/C:/...
    const std::u8string generic = full.generic_u8string();
    for (const char8_t unit : generic) {
        const auto byte = static_cast<unsigned char>(unit);
        const bool plain = byte == '/' || byte == '.' || byte == '-' || byte == '_' ||
                           (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= 'a' && byte <= 'z');
        text += plain ? std::string(1, static_cast<char>(byte)) : fmt::format("%{:02X}", byte);
    }
    return text;
}

bool has_content(fs::path file, const char* suffix) {
    file += suffix;
    std::error_code failed;
    return fs::is_regular_file(file, failed) && fs::file_size(file, failed) > 0;
}

SQLite::Database open_for_reading(const fs::path& file) {
    const std::string name = utf8(file);
    try {
        return opened(name, SQLITE_OPEN_READONLY);
    } catch (const SQLite::Exception& failure) {
        if (kind(failure) != SQLITE_READONLY && kind(failure) != SQLITE_CANTOPEN) throw;
        // A program that wrote into the file was cut off: its journal is to be rolled back first,
        // which only a writer may do.
        if (has_content(file, "-journal") || has_content(file, "-wal"))
            return opened(name, SQLITE_OPEN_READWRITE);
        // A file in WAL mode wants two more files beside it, which a read-only folder refuses.
        // Where there is nothing to recover, it can be read as it stands.
        return opened(uri(file) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    }
}

}  // namespace

Error damaged(const fs::path& file, std::string reason) {
    return {ErrorCode::policy_file_damaged, {{"file", utf8(file)}, {"reason", std::move(reason)}}};
}

Error error_of(const fs::path& file, const SQLite::Exception& failure) {
    switch (kind(failure)) {
        case SQLITE_NOTADB: return {ErrorCode::policy_file_not_sqlite, {{"file", utf8(file)}}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return {ErrorCode::policy_file_busy, {{"file", utf8(file)}}};
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_READONLY:
        case SQLITE_NOMEM:
            return {ErrorCode::file_not_readable,
                    {{"file", utf8(file)}, {"reason", failure.what()}}};
        case SQLITE_IOERR:
            // A file shorter than its header says is a damaged one, not a disk that fails.
            if (failure.getErrorCode() != SQLITE_IOERR_SHORT_READ)
                return {ErrorCode::file_not_readable,
                        {{"file", utf8(file)}, {"reason", failure.what()}}};
            return damaged(file, failure.what());
    }
    return damaged(file, failure.what());
}

void make_strict(SQLite::Database& db) {
    const auto set = [&](int option, int value) {
        expects(sqlite3_db_config(db.getHandle(), option, value, nullptr) == SQLITE_OK,
                "make_strict: SQLite refused an option");
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
}

SQLite::Database copy_into_memory(const fs::path& file) {
    SQLite::Database from = open_for_reading(file);
    SQLite::Database copy{":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | exact_codes};
    SQLite::Backup pages{copy, from};
    // A lock in the way is the one failure that the library returns instead of throwing.
    if (const int state = pages.executeStep(); state != SQLITE_DONE)
        throw SQLite::Exception{"the file is locked", state};
    make_strict(copy);
    return copy;
}

}  // namespace pension
