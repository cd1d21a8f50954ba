// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// The first of the made-up counties.
inline constexpr AreaCode first_of_many = 435101;

/// Made-up figures of so many counties, each year's tiers, subsidies and base pension of their own:
/// what a file of a whole region holds after years of editing.
inline std::string made_up_figures(int places, int years) {
    constexpr std::array tiers{100, 200, 300, 400, 500, 700, 1000, 1500, 2000, 3000};
    constexpr std::array provinces{43, 42, 37, 32, 33, 13, 14, 15};
    const int in_each = (places + 7) / 8;
    std::string text =
        "INSERT INTO source (source_id, document, evidence, read_on) VALUES "
        "('made-up', '示例通知', 'A', '2026-11-30');";
    std::string figures;
    std::string counties;
    for (int i = 0; i < places; ++i) {
        const int province = provinces.at(static_cast<std::size_t>(i / in_each));
        const AreaCode code = province * 10'000 + 5'101 + i % in_each;
        counties += fmt::format("{}({}, {}, '示例县{}')", counties.empty() ? "" : ", ", code,
                                province * 10'000, i);
        for (int year = 2027 - years; year < 2027; ++year) {
            const int older = year - 2007;
            figures += fmt::format(
                "INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id, "
                "origin) VALUES ({}, '{}-01', {}, 'made-up', 'shipped');",
                code, year, 16'000 + 1'000 * older + i);
            std::string offered;
            std::string subsidies;
            for (std::size_t tier = 0; tier < tiers.size(); ++tier) {
                const char* comma = tier == 0 ? "" : ", ";
                offered += fmt::format("{}({}, '{}-01', {}, {}, 'made-up', 'shipped')", comma, code,
                                       year, tiers.at(tier) * 100, tiers.at(tier) * 100);
                subsidies +=
                    fmt::format("{}({}, '{}-01', {}, {}, 'made-up', 'shipped')", comma, code, year,
                                tiers.at(tier) * 100, 3'000 + 1'000 * static_cast<int>(tier));
            }
            figures +=
                "INSERT INTO contribution_tier (area_code, from_month, from_fen_per_year, "
                "to_fen_per_year, source_id, origin) VALUES " +
                offered +
                ";INSERT INTO contribution_subsidy (area_code, from_month, from_fen_per_year, "
                "subsidy_fen_per_year, source_id, origin) VALUES " +
                subsidies + ";";
        }
    }
    return text + "INSERT INTO place (area_code, parent_code, name_zh) VALUES " + counties + ";" +
           figures;
}

/// Makes a copy of the shipped file with these figures in it.
inline void make_policy_of_many_places(const std::filesystem::path& shipped,
                                       const std::filesystem::path& file, int places, int years) {
    std::filesystem::copy_file(shipped, file);
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    // What a file is made with is no change of it: the record is off meanwhile.
    std::vector<std::pair<std::string, std::string>> triggers;
    {
        SQLite::Statement row{db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"};
        while (row.executeStep())
            triggers.emplace_back(row.getColumn(0).getString(), row.getColumn(1).getString());
    }
    db.exec("PRAGMA synchronous = OFF; BEGIN");
    for (const auto& [name, sql] : triggers) db.exec("DROP TRIGGER " + name);
    db.exec(made_up_figures(places, years));
    for (const auto& [name, sql] : triggers) db.exec(sql);
    db.exec("COMMIT");
}

}  // namespace pension
