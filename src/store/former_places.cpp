// SPDX-License-Identifier: Apache-2.0
#include "store/former_places.hpp"

#include "base/decimal.hpp"
#include "exchange/csv_rows.hpp"
#include "platform/files.hpp"

namespace pension {

namespace {

constexpr std::uintmax_t most_bytes_of_former_places = 1'000'000;

}  // namespace

Result<std::vector<FormerPlace>> former_places(const std::filesystem::path& shipped_share) {
    const auto file = shipped_share / "places" / "former_places.csv";
    const Error missing{ErrorCode::shipped_figures_missing, {{"file", utf8(file)}}};
    const auto bytes = read_file(file, most_bytes_of_former_places);
    if (!bytes) return missing;
    const auto rows = csv_rows(bytes.value());
    if (!rows || rows.value().size() < 2) return missing;
    std::vector<FormerPlace> places;
    // The first row names the columns: code, name, listed_until, today, today_name, also_today.
    for (std::size_t i = 1; i < rows.value().size(); ++i) {
        const auto& cells = rows.value()[i].cells;
        if (cells.size() != 6) return missing;
        const auto code = parse_decimal(cells[0], 0);
        const auto today = parse_decimal(cells[3], 0);
        if (!code || !today || (!places.empty() && *code <= places.back().code)) return missing;
        places.push_back({*code, cells[1], cells[2], *today, cells[4], cells[5]});
    }
    return places;
}

}  // namespace pension
