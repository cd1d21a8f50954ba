// SPDX-License-Identifier: Apache-2.0
#include "store/earlier_figures.hpp"

#include "platform/files.hpp"
#include "store/change_record.hpp"
#include "store/database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_file.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// Whether the figures of the place, or of one above it, have that id; whose these are.
struct Looked {
    bool is_it = false;
    std::vector<AreaCode> chain;
};

Result<Looked> look(const fs::path& file, AreaCode place, const std::string& policy_id) {
    const auto book = load_policy(file);
    if (!book) return book.error();
    if (!book.value()->find(place)) return Looked{};
    std::vector<AreaCode> chain = book.value()->chain(place);
    // The place may have had no figures of its own then, and the question those of one above it.
    const bool is_it = std::ranges::any_of(chain, [&](AreaCode area) {
        return book.value()->has_figures_of(area) && book.value()->policy_id(area) == policy_id;
    });
    return Looked{is_it, std::move(chain)};
}

/// What was done to the figures of these places; documents tell nothing by themselves.
bool is_of(const RowChange& change, const std::vector<AreaCode>& chain) {
    const FileRow& row = change.row();
    return row.table != "source" && row.table != "place" &&
           std::ranges::find(chain, number_of(row, "area_code")) != chain.end();
}

}  // namespace

Result<std::optional<EarlierFigures>> earlier_figures(const fs::path& file, AreaCode place,
                                                      const std::string& policy_id) try {
    auto made = ScratchFolder::make();
    if (!made) return made.error();
    auto folder = std::make_shared<const ScratchFolder>(std::move(made).value());
    const fs::path copy = folder->path() / "policy.db";
    copy_to(file, copy);
    const auto acts = read_change_record(copy);
    if (!acts) return acts.error();
    for (const RecordedAct& act : acts.value()) {
        // What cannot be undone by itself, or was wrong in between, is the end of what is known.
        if (!undo_act(copy, act.number)) break;
        const auto looked = look(copy, place, policy_id);
        if (!looked || !looked.value().is_it) continue;
        auto difference = policy_difference(copy, file);
        if (!difference) return difference.error();
        PolicyDifference between = std::move(difference).value();
        std::erase_if(between.changes, [&](const RowChange& change) {
            return !is_of(change, looked.value().chain);
        });
        return std::optional{EarlierFigures{std::move(folder), copy, std::move(between.changes),
                                            std::move(between.places)}};
    }
    return std::optional<EarlierFigures>{};
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
