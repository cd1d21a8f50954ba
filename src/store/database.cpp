// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include "base/contract.hpp"
#include "platform/files.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <memory>
#include <string>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// How long another program may keep the file to itself before we give up.
constexpr int patience_in_milliseconds = 500;

/// Beyond it SQLite gives up on a row of a file from a stranger; our own schema is far below.
constexpr int longest_of_a_stranger = 1'000'000;

constexpr int exact_codes = SQLITE_OPEN_EXRESCODE;

/// The kind of failure without its details: the low byte of an extended code.
int kind(const SQLite::Exception& failure) {
    return failure.getErrorCode() & 0xff;
}

/// Half of a change is in the file, and the other half may not be taken back here.
bool is_unfinished(const SQLite::Exception& failure) {
    const int code = failure.getErrorCode();
    return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY ||
           code == SQLITE_READONLY_CANTINIT;
}

bool is_of_reading(const SQLite::Exception& failure) {
    const int code = failure.getErrorCode();
    return code == SQLITE_IOERR || code == SQLITE_IOERR_READ || code == SQLITE_IOERR_FSTAT ||
           code == SQLITE_IOERR_ACCESS || code == SQLITE_IOERR_NOMEM ||
           code == SQLITE_IOERR_CORRUPTFS || code == SQLITE_IOERR_AUTH;
}

void configure(SQLite::Database& db, int option, int value) {
    expects(sqlite3_db_config(db.getHandle(), option, value, nullptr) == SQLITE_OK,
            "database: SQLite refused an option");
}

SQLite::Database opened(const std::string& name, int flags) {
    SQLite::Database db{name, flags | exact_codes, patience_in_milliseconds};
    make_strict(db);
    // Opening reads nothing yet; what is in the way shows itself at the first look.
    db.execAndGet("SELECT count(*) FROM sqlite_schema");
    return db;
}

/// A name as SQLite's URI wants it: everything but the plainest characters escaped.
/// Throws SQLite::Exception where the system does not say in which folder we are.
std::string uri(const fs::path& file) {
    std::string text = "file:";
    std::error_code failed;
    const fs::path full = fs::absolute(file, failed);
    if (failed) throw SQLite::Exception{failed.message(), SQLITE_CANTOPEN};
    if (full.has_root_name()) text += '/';  // file:/C:/...
    for (const char unit : bytes_of_name(fs::path{full.generic_u8string()})) {
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

/// A program that wrote into the file was cut off: its journal is to be rolled back first, which
/// only a writer may do.
SQLite::Database rolled_back(const std::string& name) try {
    return opened(name, SQLITE_OPEN_READWRITE);
} catch (const SQLite::Exception& failure) {
    if (kind(failure) != SQLITE_READONLY && kind(failure) != SQLITE_CANTOPEN) throw;
    throw SQLite::Exception{failure.what(), SQLITE_READONLY_ROLLBACK};
}

SQLite::Database copied(SQLite::Database& from) {
    SQLite::Database copy = new_in_memory();
    SQLite::Backup pages{copy, from};
    // A lock in the way is the one failure that the library returns instead of throwing.
    if (const int state = pages.executeStep(); state != SQLITE_DONE)
        throw SQLite::Exception{"the file is locked", state};
    return copy;
}

}  // namespace

Error damaged(const fs::path& file, std::string reason) {
    return {ErrorCode::policy_file_damaged, {{"file", utf8(file)}, {"reason", std::move(reason)}}};
}

Error error_of(const fs::path& file, const SQLite::Exception& failure) {
    const Error not_readable{ErrorCode::file_not_readable,
                             {{"file", utf8(file)}, {"reason", failure.what()}}};
    switch (kind(failure)) {
        case SQLITE_NOTADB: return {ErrorCode::policy_file_not_sqlite, {{"file", utf8(file)}}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL: return {ErrorCode::policy_file_busy, {{"file", utf8(file)}}};
        case SQLITE_FULL: return {ErrorCode::disk_full, {{"file", utf8(file)}}};
        case SQLITE_READONLY:
            return {is_unfinished(failure) ? ErrorCode::policy_file_unfinished
                                           : ErrorCode::policy_file_read_only,
                    {{"file", utf8(file)}}};
        case SQLITE_IOERR:
            // A file shorter than its header says is a damaged one, not a disk that fails.
            if (failure.getErrorCode() == SQLITE_IOERR_SHORT_READ) break;
            if (is_of_reading(failure)) return not_readable;
            return {ErrorCode::policy_file_not_changed,
                    {{"file", utf8(file)}, {"reason", failure.what()}}};
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_NOMEM: return not_readable;
    }
    return damaged(file, failure.what());
}

bool is_of_contents(const SQLite::Exception& failure) {
    const int code = kind(failure);
    return code == SQLITE_ERROR || code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH ||
           code == SQLITE_TOOBIG;
}

void make_strict(SQLite::Database& db) {
    configure(db, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    configure(db, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(db, SQLITE_DBCONFIG_DQS_DML, 0);
}

void trust_checked_schema(SQLite::Database& db) {
    configure(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1);
}

SQLite::Database open_for_reading(const fs::path& file) {
    const std::string name = bytes_of_name(file);
    try {
        return opened(name, SQLITE_OPEN_READONLY);
    } catch (const SQLite::Exception& failure) {
        if (kind(failure) != SQLITE_READONLY && kind(failure) != SQLITE_CANTOPEN) throw;
        if (has_content(file, "-journal") || has_content(file, "-wal")) return rolled_back(name);
        // A file in WAL mode wants two more files beside it, which a read-only folder refuses.
        // Where there is nothing to recover, it can be read as it stands.
        return open_as_it_lies(file);
    }
}

SQLite::Database new_in_memory() {
    SQLite::Database db{":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | exact_codes};
    make_strict(db);
    // Nor is anything of it put on a disk, which may be full.
    db.exec("PRAGMA temp_store = MEMORY");
    return db;
}

SQLite::Database copy_into_memory(const fs::path& file) {
    SQLite::Database from = open_for_reading(file);
    return copied(from);
}

SQLite::Database open_as_it_lies(const fs::path& file) {
    return opened(uri(file) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

SQLite::Database copy_of_strangers_file(const fs::path& file) {
    SQLite::Database from = open_as_it_lies(file);
    SQLite::Database copy = copied(from);
    sqlite3_limit(copy.getHandle(), SQLITE_LIMIT_LENGTH, longest_of_a_stranger);
    return copy;
}

SQLite::Database open_for_writing(const fs::path& file) {
    SQLite::Database db = opened(bytes_of_name(file), SQLITE_OPEN_READWRITE);
    // Changed pages stay in memory until the commit: others read on, our own backup among them.
    db.exec("PRAGMA cache_spill = OFF");
    return db;
}

std::string as_bytes(SQLite::Database& in_memory) {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes{
        sqlite3_serialize(in_memory.getHandle(), "main", &size, 0), sqlite3_free};
    if (!bytes) throw SQLite::Exception{"out of memory", SQLITE_NOMEM};
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

void copy_to(const fs::path& file, const fs::path& copy) {
    SQLite::Database from = open_for_reading(file);
    SQLite::Database to{bytes_of_name(copy),
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | exact_codes};
    SQLite::Backup pages{to, from};
    if (const int state = pages.executeStep(); state != SQLITE_DONE)
        throw SQLite::Exception{"the file is locked", state};
}

}  // namespace pension
