// SPDX-License-Identifier: Apache-2.0
#include "store/national_expectancy.hpp"

#include "base/decimal.hpp"
#include "exchange/csv_rows.hpp"
#include "platform/files.hpp"
#include "store/life_tables.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes_of_expectancies = 100'000;

}  // namespace

Result<std::vector<NationalExpectancy>> national_expectancies(const fs::path& shipped_share) {
    const fs::path file = shipped_share / life_tables_folder / "national" / "life_expectancy.csv";
    const Error missing{ErrorCode::shipped_figures_missing, {{"file", utf8(file)}}};
    const auto bytes = read_file(file, most_bytes_of_expectancies);
    if (!bytes) return missing;
    const auto rows = csv_rows(bytes.value());
    if (!rows || rows.value().size() < 2) return missing;
    std::vector<NationalExpectancy> known;
    // The first row names the columns: year, both sexes, publication.
    for (std::size_t i = 1; i < rows.value().size(); ++i) {
        const auto& cells = rows.value()[i].cells;
        if (cells.size() != 3) return missing;
        const auto year = parse_decimal(cells[0], 0);
        const auto age = parse_decimal(cells[1], 4);
        if (!year || !age || (!known.empty() && *year <= known.back().year)) return missing;
        known.push_back({static_cast<int>(*year), Age::from_ten_thousandths(*age)});
    }
    return known;
}

Result<RegionalExpectancy> regional_expectancy(Age region, int year, std::optional<Age> national,
                                               const fs::path& shipped_share) {
    const auto known = national_expectancies(shipped_share);
    if (!known) return known.error();
    const auto& all = known.value();
    const auto then = std::ranges::find(all, year, &NationalExpectancy::year);
    if (!national && then == all.end()) {
        std::string years;
        for (const NationalExpectancy& each : all)
            years += fmt::format("{}{}", years.empty() ? "" : ", ", each.year);
        return Error{ErrorCode::life_expectancy_year_unknown,
                     {{"year", fmt::format("{}", year)}, {"known", years}}};
    }
    return RegionalExpectancy{region, national ? *national : then->at_birth, all.back().at_birth,
                              year, all.back().year};
}

}  // namespace pension
