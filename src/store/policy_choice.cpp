// SPDX-License-Identifier: Apache-2.0
#include "store/policy_choice.hpp"

#include "platform/files.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_proposing.hpp"
#include "store/policy_shape.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace pension {

namespace {

/// The places and the document that a row names.
std::vector<std::string> named_by(const FileRow& row) {
    std::vector<std::string> keys;
    for (const char* column : {"area_code", "parent_code"}) {
        const FileCell value = cell(row, column);
        if (const auto* code = std::get_if<std::int64_t>(&value))
            keys.push_back(key_of(place_row(*code)));
    }
    const FileCell value = cell(row, "source_id");
    if (const auto* id = std::get_if<std::string>(&value); id && row.table != "source")
        keys.push_back(key_of(source_row(*id)));
    return keys;
}

bool is_new(const ProposedItem& item) {
    return item.beside && !item.changes.front().before;
}

/// What was chosen, and what is new and named by it, and by that in turn.
std::set<std::string> with_what_it_names(const std::vector<ProposedItem>& items,
                                         std::set<std::string> chosen) {
    std::map<std::string, const ProposedItem*> fresh;
    for (const ProposedItem& item : items)
        if (is_new(item)) fresh[item.key] = &item;
    for (bool any = true; any;) {
        any = false;
        for (const ProposedItem& item : items) {
            if (!chosen.contains(item.key)) continue;
            for (const RowChange& change : item.changes)
                if (change.after)
                    for (const std::string& key : named_by(*change.after))
                        if (fresh.contains(key) && chosen.insert(key).second) any = true;
        }
    }
    return chosen;
}

Error incomplete(const FileRow& row, const RowsByKey& rows) {
    return {ErrorCode::policy_choice_incomplete, facts_of(row, rows)};
}

/// No row that stays names what goes.
Status nothing_is_left_alone(PolicyExcerpt& excerpt, const RowsByKey& rows,
                             const std::vector<RowChange>& changes) {
    std::set<std::string> gone;
    RowsByKey then = rows;
    for (const RowChange& change : changes) {
        if (change.before) then.erase(key_of(*change.before));
        if (change.after) then.insert_or_assign(key_of(*change.after), *change.after);
        if (!change.after && !find_recorded(change.row().table)->is_topic())
            gone.insert(key_of(*change.before));
    }
    if (gone.empty()) return done();
    for (const auto& [key, row] : then)
        for (const std::string& named : named_by(row))
            if (named != key && gone.contains(named)) return incomplete(row, rows);
    for (const auto& [id, row] : excerpt.rests_elsewhere())
        if (gone.contains(key_of(source_row(id)))) return incomplete(row, rows);
    return done();
}

/// The row that is to be changed is as it was when it was looked at.
bool stands(const RowsByKey& rows, const RowChange& change) {
    const auto found = rows.find(key_of(change.row()));
    if (!change.before) return found == rows.end();
    return found != rows.end() && found->second == *change.before;
}

PolicyProposal parted(const PolicyProposal& proposal, const std::set<std::string>& chosen) {
    PolicyProposal part;
    part.place = proposal.place;
    for (const auto* side : {&proposal.changes, &proposal.kept})
        for (const RowChange& change : *side)
            (chosen.contains(figure_key_of(change.row())) ? part.changes : part.kept)
                .push_back(change);
    return part;
}

}  // namespace

std::vector<ProposedItem> items_of(const PolicyProposal& proposal) {
    std::vector<ProposedItem> items;
    for (const auto* side : {&proposal.changes, &proposal.kept})
        for (const RowChange& change : *side) {
            const std::string key = figure_key_of(change.row());
            auto item = std::ranges::find(items, key, &ProposedItem::key);
            if (item == items.end())
                item = items.insert(items.end(), {key,
                                                  {},
                                                  side == &proposal.kept,
                                                  !find_recorded(change.row().table)->is_topic()});
            item->changes.push_back(change);
        }
    return items;
}

std::set<std::string> usual_choice(const std::vector<ProposedItem>& items) {
    std::set<std::string> keys;
    for (const ProposedItem& item : items)
        if (!item.kept) keys.insert(item.key);
    return keys;
}

Result<PolicyProposal> chosen_of(const std::filesystem::path& file, const PolicyProposal& proposal,
                                 const std::set<std::string>& chosen) {
    const auto all = with_what_it_names(items_of(proposal), chosen);
    return proposed_by(
        file, proposal.areas,
        [&](PolicyExcerpt& excerpt, const RowsByKey& rows) -> Result<PolicyProposal> {
            if (stamp_of_concerned(rows, proposal.areas, proposal.changes) != proposal.stamp)
                return Error{ErrorCode::policy_file_changed, {{"file", utf8(file)}}};
            PolicyProposal part = parted(proposal, all);
            if (!std::ranges::all_of(part.changes,
                                     [&](const RowChange& each) { return stands(rows, each); }))
                return Error{ErrorCode::policy_file_changed, {{"file", utf8(file)}}};
            if (const Status fine = nothing_is_left_alone(excerpt, rows, part.changes); !fine)
                return fine.error();
            return part;
        });
}

}  // namespace pension
