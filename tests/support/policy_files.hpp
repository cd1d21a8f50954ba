// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "base/result.hpp"

#include <SQLiteCpp/Database.h>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace pension {

/// The policy file that ships with the program, as the build packed it.
inline std::filesystem::path shipped_policy() {
    return std::filesystem::path{BUILD_ROOT} / "share" / "yibizhang" / "policy.db";
}

inline std::filesystem::path copy_of_shipped(const std::filesystem::path& folder) {
    std::filesystem::copy_file(shipped_policy(), folder / "policy.db");
    return folder / "policy.db";
}

/// Does to the file what somebody with an SQLite tool might.
inline void run_sql(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    db.exec(sql);
}

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline void write_bytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream{file, std::ios::binary} << bytes;
}

inline Month month(const char* text) {
    return parse_month(text).value();
}

}  // namespace pension
