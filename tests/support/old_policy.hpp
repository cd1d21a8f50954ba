// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/policy_files.hpp"

#include <filesystem>
#include <string>

namespace pension {

/// A policy file of an older schema ("schema_v1.sql") with these rows.
/// @param more what is done to it after that.
inline std::filesystem::path policy_of(const std::filesystem::path& folder,
                                       const std::string& schema, const std::string& rows,
                                       const std::string& more) {
    const auto file = folder / "policy.db";
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    db.exec("BEGIN");
    db.exec(bytes_of(std::filesystem::path{SOURCE_ROOT} / "data" / "policy" / schema));
    db.exec(rows);
    db.exec("COMMIT");
    db.exec(more);
    return file;
}

/// A policy file as version 1 of the schema had it: the nation and Changsha, one row of the
/// user's, payout months of both schemes.
inline std::filesystem::path old_policy(const std::filesystem::path& folder,
                                        const std::string& more = "") {
    return policy_of(folder, "schema_v1.sql", R"(
        INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES
            (0, 0, '全国', 'China'), (430100, 0, '长沙市', 'Changsha');
        INSERT INTO source (source_id, document, evidence, read_on) VALUES
            ('doc', '文件', 'A', '2026-11-21');
        INSERT INTO payout_months (area_code, from_month, scheme, from_age_months, payout_months,
            source_id, origin) VALUES
            (0, '2009-09', 'resident', 0, 139, 'doc', 'shipped'),
            (0, '2006-01', 'employee', 600, 195, 'doc', 'shipped'),
            (0, '2006-01', 'employee', 720, 139, 'doc', 'shipped');
        INSERT INTO pension_age (area_code, from_month, age_months, source_id, origin) VALUES
            (0, '2009-09', 720, 'doc', 'shipped');
        INSERT INTO minimum_years (area_code, from_month, years, source_id, origin) VALUES
            (0, '2009-09', 15, 'doc', 'shipped');
        INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id, note) VALUES
            (430100, '2017-01', 15500, 'doc', '自己录入');
    )",
                     more);
}

/// A policy file as version 2 had it, shipped rows and an empty record.
/// @param more what is done to it after that.
inline std::filesystem::path policy_of_version_2(const std::filesystem::path& folder,
                                                 const std::string& more = "") {
    return policy_of(folder, "schema_v2.sql", R"(
        INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES
            (0, 0, '全国', 'China'), (430100, 0, '长沙市', 'Changsha');
        INSERT INTO source (source_id, document, evidence, read_on) VALUES
            ('doc', '文件', 'A', '2026-11-21');
        INSERT INTO payout_months (area_code, from_month, payout_months, source_id, origin,
            from_age_months) VALUES (0, '2009-09', 139, 'doc', 'shipped', 0);
        INSERT INTO pension_age (area_code, from_month, age_months, source_id, origin) VALUES
            (0, '2009-09', 720, 'doc', 'shipped');
        INSERT INTO minimum_years (area_code, from_month, years, source_id, origin) VALUES
            (0, '2009-09', 15, 'doc', 'shipped');
        INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id, origin) VALUES
            (430100, '2017-01', 15500, 'doc', 'shipped');
        DELETE FROM change_record;
    )",
                     more);
}

}  // namespace pension
