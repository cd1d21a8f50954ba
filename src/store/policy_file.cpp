// SPDX-License-Identifier: Apache-2.0
#include "store/policy_file.hpp"

#include "platform/files.hpp"
#include "policy/checks.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_id.hpp"
#include "store/policy_reader.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_upgrade.hpp"
#include "store/schema_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pension {

namespace fs = std::filesystem;

namespace {

/// What SQLite looks for beside a file. A pipe or a device there could keep it waiting for ever.
Status nothing_strange_beside(const fs::path& file) {
    for (const char* ending : {"-journal", "-wal", "-shm"}) {
        fs::path beside = file;
        beside += ending;
        std::error_code failed;
        const fs::file_status found = fs::status(beside, failed);
        if (fs::exists(found) && !fs::is_regular_file(found) && !fs::is_directory(found))
            return Error{ErrorCode::policy_file_beside,
                         {{"file", utf8(file)}, {"beside", utf8(beside)}}};
    }
    return done();
}

/// In whole megabytes, up.
std::string megabytes(std::uintmax_t bytes) {
    return fmt::format("{}", (bytes + (1U << 20U) - 1) >> 20U);
}

}  // namespace

Status is_a_filled_file(const fs::path& file) {
    std::error_code failed;
    const fs::file_status found = fs::status(file, failed);
    if (found.type() == fs::file_type::not_found)
        return Error{ErrorCode::file_missing, {{"file", utf8(file)}}};
    if (!failed && fs::is_directory(found))
        failed = std::make_error_code(std::errc::is_a_directory);
    const auto size = failed ? 0 : fs::file_size(file, failed);
    if (failed)
        return Error{ErrorCode::file_not_readable,
                     {{"file", utf8(file)}, {"reason", failed.message()}}};
    if (size == 0) return Error{ErrorCode::policy_file_not_sqlite, {{"file", utf8(file)}}};
    if (size > most_bytes_of_a_policy_file)
        return Error{ErrorCode::policy_file_too_big,
                     {{"file", utf8(file)},
                      {"size", megabytes(size)},
                      {"most", megabytes(most_bytes_of_a_policy_file)}}};
    return nothing_strange_beside(file);
}

namespace {

/// The finding with all that it is about, for whoever has the words for it or can lead there.
Error wrong_figure(const fs::path& file, const Finding& wrong) {
    Error error{ErrorCode::policy_figure_wrong,
                {{"file", utf8(file)}, {"finding", one_line(wrong)}}};
    std::ranges::move(as_facts(wrong), std::back_inserter(error.facts));
    return error;
}

/// Calls read(db, file) with a copy of the file in memory.
template <class Read>
auto with_copy(const fs::path& file, Read read)
    -> decltype(read(std::declval<SQLite::Database&>(), file)) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = copy_into_memory(file);
    return read(db, file);
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace

Status check_file(SQLite::Database& db, const fs::path& file) {
    const auto version = check_identity(db, file);
    if (!version) return version.error();
    for (const auto check : {check_schema, check_contents})
        if (Status passed = check(db, file, version.value()); !passed) return passed;
    return done();
}

Status prepare_copy(SQLite::Database& db, const fs::path& file) {
    if (Status passed = check_file(db, file); !passed) return passed;
    if (check_identity(db, file).value() == policy_version) return done();
    db.exec("PRAGMA foreign_keys = OFF");
    if (const Status upgraded = upgrade_tables_of(file, db); !upgraded) return upgraded;
    db.exec("PRAGMA foreign_keys = ON");
    return check_file(db, file);
}

PolicyContents contents_of(SQLite::Database& db) {
    PolicyContents contents = read_policy(db);
    std::ranges::move(check_rows(contents.places, contents.rows),
                      std::back_inserter(contents.findings));
    return contents;
}

Result<std::shared_ptr<const PolicyBook>> book_of(SQLite::Database& db, const fs::path& file) {
    PolicyContents contents = contents_of(db);
    if (const Finding* wrong = first_error(contents.findings)) return wrong_figure(file, *wrong);
    auto ids = policy_ids(db, contents.places);
    return std::make_shared<const PolicyBook>(std::move(contents.places), std::move(contents.rows),
                                              std::move(ids));
}

Result<std::shared_ptr<const PolicyBook>> load_policy(const fs::path& file) {
    return with_copy(file, [](SQLite::Database& db, const fs::path& of) {
        const Status fine = prepare_copy(db, of);
        return fine ? book_of(db, of) : fine.error();
    });
}

Result<std::vector<Place>> places_in(const fs::path& file) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = open_for_reading(file);
    if (const auto version = check_identity(db, file); !version) return version.error();
    return read_places(db);
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Result<PolicyContents> read_policy_file(const fs::path& file) {
    return with_copy(file, [](SQLite::Database& db, const fs::path& of) -> Result<PolicyContents> {
        if (const Status fine = prepare_copy(db, of); !fine) return fine.error();
        return contents_of(db);
    });
}

}  // namespace pension
