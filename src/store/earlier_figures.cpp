// SPDX-License-Identifier: Apache-2.0
#include "store/earlier_figures.hpp"

#include "platform/files.hpp"
#include "policy/place_list.hpp"
#include "store/change_record.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_id.hpp"
#include "store/policy_reader.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// The places that the file knows and those above them, each once.
std::vector<Place> with_those_above(SQLite::Database& db, const std::vector<AreaCode>& places) {
    const PlaceList all{read_places(db)};
    std::set<AreaCode> codes;
    for (const AreaCode place : places)
        if (all.find(place)) std::ranges::copy(all.chain(place), std::inserter(codes, codes.end()));
    std::vector<Place> found;
    for (const AreaCode code : codes) found.push_back(*all.find(code));
    return found;
}

/// Whether the figures of one of them, or of one above it, have that id: a place may have had none
/// of its own then. Only their rows are looked at; whoever reckons with the file reads all of it.
bool has_id(SQLite::Database& db, const std::vector<AreaCode>& places,
            const std::string& policy_id) {
    const auto ids = policy_ids(db, with_those_above(db, places));
    return std::ranges::any_of(ids, [&](const auto& each) { return each.second == policy_id; });
}

/// What was done to the figures of these places; documents tell nothing by themselves.
bool is_of(const RowChange& change, const std::vector<Place>& chain) {
    const FileRow& row = change.row();
    return row.table != "source" && row.table != "place" &&
           std::ranges::find(chain, number_of(row, "area_code"), &Place::code) != chain.end();
}

bool is_taken_back(SQLite::Database& then, const RecordedAct& act) try {
    return take_back_in_copy(then, act);
} catch (const SQLite::Exception& failure) {
    if (is_of_contents(failure)) return false;
    throw;
}

}  // namespace

Result<std::optional<EarlierFigures>> earlier_figures(const fs::path& file,
                                                      const std::vector<AreaCode>& places,
                                                      const std::string& policy_id) try {
    auto made = ScratchFolder::make();
    if (!made) return made.error();
    auto folder = std::make_shared<const ScratchFolder>(std::move(made).value());
    const fs::path copy = folder->path() / "policy.db";
    const auto acts = read_change_record(file);
    if (!acts) return acts.error();
    SQLite::Database then = copy_into_memory(file);
    if (const Status fine = prepare_copy(then, file); !fine) return fine.error();
    trust_checked_schema(then);
    for (const RecordedAct& act : acts.value()) {
        // What cannot be taken back by itself is the end of what is known.
        if (!is_taken_back(then, act)) break;
        if (!has_id(then, places, policy_id)) continue;
        if (const Status kept = replace_file(copy, as_bytes(then)); !kept) return kept.error();
        const std::vector<Place> chain = with_those_above(then, places);
        auto difference = policy_difference(copy, file);
        if (!difference) return difference.error();
        PolicyDifference between = std::move(difference).value();
        std::erase_if(between.changes,
                      [&](const RowChange& change) { return !is_of(change, chain); });
        return std::optional{EarlierFigures{std::move(folder), copy, std::move(between.changes),
                                            std::move(between.places)}};
    }
    return std::optional<EarlierFigures>{};
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
