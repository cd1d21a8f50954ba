// SPDX-License-Identifier: Apache-2.0
#include "store/policy_file.hpp"

#include "platform/files.hpp"
#include "policy/checks.hpp"
#include "store/database.hpp"
#include "store/policy_id.hpp"
#include "store/policy_reader.hpp"
#include "store/schema_check.hpp"

#include <SQLiteCpp/Transaction.h>

#include <fstream>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view sqlite_mark{"SQLite format 3\0", 16};

/// SQLite takes an empty file for an empty database and does not say why a folder cannot be
/// opened; the first bytes are looked at before it gets to see the file.
Status looks_like_sqlite(const fs::path& file) {
    std::error_code failed;
    const fs::file_status found = fs::status(file, failed);
    if (found.type() == fs::file_type::not_found)
        return Error{ErrorCode::file_missing, {{"file", utf8(file)}}};
    std::ifstream in{file, std::ios::binary};
    if (!in || fs::is_directory(found)) {
        const auto read = read_file(file);  // For the reason.
        return read ? damaged(file, "it cannot be read") : read.error();
    }
    std::string head(sqlite_mark.size(), '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (head != sqlite_mark)
        return Error{ErrorCode::policy_file_not_sqlite, {{"file", utf8(file)}}};
    return done();
}

Status check_file(SQLite::Database& db, const fs::path& file) {
    for (const auto check : {check_identity, check_schema, check_contents})
        if (const Status passed = check(db, file); !passed) return passed;
    return done();
}

Result<std::shared_ptr<const PolicyBook>> book_of(SQLite::Database& db, const fs::path& file) {
    // One transaction: what was checked is what is read.
    const SQLite::Transaction one_state{db};
    if (const Status passed = check_file(db, file); !passed) return passed.error();
    PolicyContents contents = read_policy(db);
    std::vector<Finding> findings = std::move(contents.findings);
    for (Finding& found : check_rows(contents.places, contents.rows))
        findings.push_back(std::move(found));
    if (const Finding* wrong = first_error(findings))
        return Error{ErrorCode::policy_figure_wrong,
                     {{"file", utf8(file)}, {"finding", one_line(*wrong)}}};
    auto ids = policy_ids(db, contents.places);
    return std::make_shared<const PolicyBook>(std::move(contents.places), std::move(contents.rows),
                                              std::move(ids));
}

}  // namespace

Result<std::shared_ptr<const PolicyBook>> load_policy(const fs::path& file) try {
    if (const Status looks = looks_like_sqlite(file); !looks) return looks.error();
    SQLite::Database db = open_for_reading(file);
    return book_of(db, file);
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
