// SPDX-License-Identifier: Apache-2.0
#include "store/all_places.hpp"

#include "base/decimal.hpp"
#include "exchange/csv_rows.hpp"
#include "platform/files.hpp"
#include "policy/former_place.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace pension {

namespace {

constexpr std::uintmax_t most_bytes_of_places = 1'000'000;

}  // namespace

Result<PlaceList> all_places(const std::filesystem::path& shipped_share) {
    const auto file = shipped_share / "places" / "places.csv";
    const Error missing{ErrorCode::shipped_figures_missing, {{"file", utf8(file)}}};
    const auto bytes = read_file(file, most_bytes_of_places);
    if (!bytes) return missing;
    const auto rows = csv_rows(bytes.value());
    if (!rows || rows.value().size() < 2) return missing;
    std::vector<Place> places;
    places.reserve(rows.value().size());
    places.push_back({nation, nation, "\u5168\u56fd", "China", "qg"});
    // The first row names the columns: code, name, name_en, pinyin_initials.
    for (std::size_t i = 1; i < rows.value().size(); ++i) {
        const auto& cells = rows.value()[i].cells;
        if (cells.size() != 4) return missing;
        const auto code = parse_decimal(cells[0], 0);
        if (!code || *code <= places.back().code) return missing;
        // In order of code whatever stands above comes before.
        AreaCode above = next_above(*code);
        while (!std::ranges::binary_search(places, above, {}, &Place::code))
            above = next_above(above);
        places.push_back({*code, above, cells[1], cells[2], cells[3]});
    }
    return PlaceList{std::move(places)};
}

}  // namespace pension
