// SPDX-License-Identifier: Apache-2.0
#include "store/policy_difference.hpp"

#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_pack.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace pension {

namespace {

namespace fs = std::filesystem;

std::size_t table_number(const FileRow& row) {
    const auto& tables = recorded_tables();
    return static_cast<std::size_t>(find_recorded(row.table) - tables.data());
}

bool stands_before(const RowChange& one, const RowChange& other) {
    const auto order = [](const RowChange& change) {
        const FileRow& row = change.row();
        const bool topic = find_recorded(row.table)->is_topic();
        return std::tuple{topic, topic ? number_of(row, "area_code") : 0, table_number(row),
                          text_of(row, "for_group"), text_of(row, "from_month")};
    };
    return order(one) < order(other);
}

Place place_of(const FileRow& row) {
    return {number_of(row, "area_code"), number_of(row, "parent_code"), text_of(row, "name_zh"),
            text_of(row, "name_en"), text_of(row, "pinyin_initials")};
}

struct Read {
    RowsByKey rows;
    std::optional<AreaCode> pack;  ///< The place, where the file is a pack.
};

Result<Read> read(const fs::path& file) try {
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    SQLite::Database db = copy_into_memory(file);
    if (const Status fine = prepare_copy(db, file); !fine) return fine.error();
    RowsByKey rows = read_rows(db);
    const auto pack = pack_place(rows);
    return Read{std::move(rows), pack};
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

void add_places(std::vector<Place>& places, const RowsByKey& rows) {
    for (const auto& [key, row] : rows)
        if (row.table == "place") {
            const Place place = place_of(row);
            if (std::ranges::find(places, place.code, &Place::code) == places.end())
                places.push_back(place);
        }
}

}  // namespace

bool say_the_same(const FileRow& one, const FileRow& other) {
    const auto within = [](const FileRow& row, const FileRow& in) {
        return std::ranges::all_of(row.cells, [&](const auto& each) {
            return each.first == "origin" || cell(in, each.first) == each.second;
        });
    };
    return one.table == other.table && within(one, other) && within(other, one);
}

std::vector<RowChange> changes_between(const RowsByKey& before, const RowsByKey& after) {
    std::vector<RowChange> changes;
    for (const auto& [key, row] : before) {
        const auto found = after.find(key);
        if (found == after.end())
            changes.push_back({row, std::nullopt});
        else if (found->second != row)
            changes.push_back({row, found->second});
    }
    for (const auto& [key, row] : after)
        if (!before.contains(key)) changes.push_back({std::nullopt, row});
    std::ranges::stable_sort(changes, stands_before);
    return changes;
}

std::optional<Place> place_in(const RowsByKey& rows, AreaCode code) {
    const auto found = rows.find(key_of(FileRow{"place", {{"area_code", code}}}));
    if (found == rows.end()) return std::nullopt;
    return place_of(found->second);
}

std::vector<std::pair<std::string, std::string>> facts_of(const FileRow& row,
                                                          const RowsByKey& rows) {
    std::vector<std::pair<std::string, std::string>> facts{{"rule", row.table}};
    if (row.table == "source") {
        facts.emplace_back("source", text_of(row, "source_id"));
        return facts;
    }
    const AreaCode area = number_of(row, "area_code");
    const auto place = place_in(rows, area);
    facts.emplace_back("place", place ? place->name_zh : fmt::format("{:06}", area));
    if (place) facts.emplace_back("place_en", place->name_en);
    if (find_recorded(row.table)->is_topic())
        facts.emplace_back("month", text_of(row, "from_month"));
    return facts;
}

Result<PolicyDifference> policy_difference(const fs::path& one, const fs::path& other) {
    auto first = read(one);
    if (!first) return first.error();
    auto second = read(other);
    if (!second) return second.error();
    PolicyDifference difference;
    add_places(difference.places, second.value().rows);
    add_places(difference.places, first.value().rows);
    RowsByKey before = std::move(first).value().rows;
    RowsByKey after = std::move(second).value().rows;
    // A pack says nothing of other places: of the other file only that place is looked at.
    for (const auto& [pack, narrowed] :
         {std::pair{pack_place(after), &before}, std::pair{pack_place(before), &after}})
        if (pack) *narrowed = rows_of_pack(*narrowed, *pack);
    for (RowChange& change : changes_between(before, after))
        if (!change.before || !change.after || !say_the_same(*change.before, *change.after))
            difference.changes.push_back(std::move(change));
    return difference;
}

}  // namespace pension
