// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/policy_schema.hpp"
#include "store/policy_triggers.hpp"
#include "support/policy_files.hpp"

#include <filesystem>
#include <string>

namespace pension {

/// A policy file of an older schema with these rows.
/// @param more what is done to it after that.
inline std::filesystem::path policy_of(const std::filesystem::path& folder,
                                       const std::string& schema, const std::string& rows,
                                       const std::string& more) {
    const auto file = folder / "policy.db";
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    db.exec("BEGIN");
    db.exec(schema);
    db.exec(rows);
    db.exec("COMMIT");
    db.exec(more);
    return file;
}

/// A policy file as version 1 of the schema had it: the nation and Changsha, one row of the
/// user's, payout months of both schemes.
inline std::filesystem::path old_policy(const std::filesystem::path& folder,
                                        const std::string& more = "") {
    return policy_of(folder, policy_schema_v1, R"(
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
    return policy_of(folder, policy_schema_v2, R"(
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

/// The same of version 3, whose triggers note what was changed by hand beside the row.
inline std::filesystem::path policy_of_version_3(const std::filesystem::path& folder,
                                                 const std::string& more = "") {
    const std::string triggers = policy_triggers(recorded_tables_of(policy_schema_v3));
    return policy_of(folder, policy_schema_v3 + triggers, R"(
        INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES
            (0, 0, '全国', 'China'), (430100, 0, '长沙市', 'Changsha');
        INSERT INTO source (source_id, document, evidence, read_on) VALUES
            ('doc', '文件', 'A', '2026-11-21');
        INSERT INTO contribution_subsidy (area_code, from_month, from_fen_per_year,
            subsidy_fen_per_year, source_id, origin) VALUES
            (430100, '2017-01', 10000, 3000, 'doc', 'shipped'),
            (430100, '2017-01', 20000, 4000, 'doc', 'shipped');
        INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id, origin) VALUES
            (430100, '2017-01', 15500, 'doc', 'shipped');
        INSERT INTO pension_age (area_code, from_month, age_months, source_id, origin) VALUES
            (0, '2009-09', 720, 'doc', 'shipped');
        DELETE FROM change_record;
    )",
                     more);
}

/// The same of version 4, with what version 5 says more of.
inline std::filesystem::path policy_of_version_4(const std::filesystem::path& folder,
                                                 const std::string& more = "") {
    const std::string triggers = policy_triggers(recorded_tables_of(policy_schema_v4));
    return policy_of(folder, policy_schema_v4 + triggers, R"(
        INSERT INTO place (area_code, parent_code, name_zh, name_en) VALUES
            (0, 0, '全国', 'China'), (430100, 0, '长沙市', 'Changsha');
        INSERT INTO source (source_id, document, evidence, read_on) VALUES
            ('doc', '文件', 'A', '2026-11-21');
        INSERT INTO contribution_tier (area_code, from_month, from_fen_per_year, to_fen_per_year,
            source_id, origin) VALUES
            (430100, '2017-01', 10000, 10000, 'doc', 'shipped'),
            (430100, '2017-01', 20000, 20000, 'doc', 'shipped');
        INSERT INTO back_payment_rule (area_code, from_month, allowed, subsidised,
            counts_for_long_payer, once_per_year, raises_paid_year, source_id, origin) VALUES
            (430100, '2017-01', 1, 0, 1, 0, 1, 'doc', 'shipped');
        INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id, origin) VALUES
            (430100, '2017-01', 15500, 'doc', 'shipped');
        INSERT INTO pension_age (area_code, from_month, age_months, source_id, origin) VALUES
            (0, '2009-09', 720, 'doc', 'shipped');
        DELETE FROM change_record;
    )",
                     more);
}

}  // namespace pension
