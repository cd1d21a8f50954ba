// SPDX-License-Identifier: Apache-2.0
#include "store/database.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

#include <ostream>

namespace pension {

namespace {

/// A result of SQLite (its own list of result codes says what each means) and what is told.
struct Told {
    int result;
    ErrorCode code;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
    return out << sqlite3_errstr(told.result) << " " << told.result;
}

const Told all_told[] = {
    {SQLITE_NOTADB, ErrorCode::policy_file_not_sqlite},
    {SQLITE_BUSY, ErrorCode::policy_file_busy},
    {SQLITE_BUSY_SNAPSHOT, ErrorCode::policy_file_busy},
    {SQLITE_LOCKED, ErrorCode::policy_file_busy},
    {SQLITE_PROTOCOL, ErrorCode::policy_file_busy},
    {SQLITE_FULL, ErrorCode::disk_full},
    {SQLITE_READONLY, ErrorCode::policy_file_read_only},
    {SQLITE_READONLY_DIRECTORY, ErrorCode::policy_file_read_only},
    {SQLITE_READONLY_ROLLBACK, ErrorCode::policy_file_unfinished},
    {SQLITE_READONLY_RECOVERY, ErrorCode::policy_file_unfinished},
    {SQLITE_IOERR_WRITE, ErrorCode::policy_file_not_changed},
    {SQLITE_IOERR_FSYNC, ErrorCode::policy_file_not_changed},
    {SQLITE_IOERR_DIR_FSYNC, ErrorCode::policy_file_not_changed},
    {SQLITE_IOERR_TRUNCATE, ErrorCode::policy_file_not_changed},
    {SQLITE_IOERR_DELETE, ErrorCode::policy_file_not_changed},
    {SQLITE_IOERR_READ, ErrorCode::file_not_readable},
    {SQLITE_CANTOPEN, ErrorCode::file_not_readable},
    {SQLITE_PERM, ErrorCode::file_not_readable},
    {SQLITE_NOMEM, ErrorCode::file_not_readable},
    {SQLITE_IOERR_SHORT_READ, ErrorCode::policy_file_damaged},
    {SQLITE_CORRUPT, ErrorCode::policy_file_damaged},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(database)

// Only what SQLite calls damaged is called so: whoever believes it moves the file away.
BOOST_DATA_TEST_CASE(each_result_is_told_as_what_it_is, boost::unit_test::data::make(all_told),
                     told) {
    const Error error = error_of("a.db", SQLite::Exception{"x", told.result});
    BOOST_TEST((error.code == told.code), static_cast<int>(error.code));
    BOOST_TEST(fact(error, "file") == "a.db");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
