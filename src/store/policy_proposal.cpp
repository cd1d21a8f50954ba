// SPDX-License-Identifier: Apache-2.0
#include "store/policy_proposal.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_edit.hpp"
#include "store/policy_excerpt.hpp"
#include "store/policy_pack.hpp"
#include "store/policy_proposing.hpp"
#include "store/policy_schema.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"
#include "store/schema_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// How a row was last changed, as far as the record tells.
struct LastChange {
    ActKind kind = ActKind::outside;
    std::optional<FileRow> after;
};

using LastChanges = std::map<std::string, LastChange>;

LastChanges last_changes(SQLite::Database& db) {
    LastChanges last;
    for_each_act(db, "", [&](const RecordedAct& act) {
        for (auto change = act.changes.rbegin(); change != act.changes.rend(); ++change) {
            if (change->after)
                last.try_emplace(key_of(*change->after), LastChange{act.kind, change->after});
            if (change->before)
                last.try_emplace(key_of(*change->before), LastChange{act.kind, std::nullopt});
        }
    });
    return last;
}

bool by_hand(ActKind kind) {
    return kind == ActKind::outside || kind == ActKind::edit || kind == ActKind::undo;
}

/// A policy file as far as it concerns some places, with what is known of its rows.
struct Opened {
    PolicyExcerpt excerpt;
    RowsByKey rows;
    LastChanges last;

    /// Somebody typed it, or changed it, by hand.
    bool is_users(const FileRow& row) const {
        const auto found = last.find(key_of(row));
        if (!find_recorded(row.table)->has_origin())
            return found != last.end() && by_hand(found->second.kind);
        if (text_of(row, "origin") != "user") return false;
        return found == last.end() || by_hand(found->second.kind) || found->second.after != row;
    }
    /// It was there and somebody took it out.
    bool was_taken_out(const FileRow& row) const {
        const auto found = last.find(key_of(row));
        return found != last.end() && by_hand(found->second.kind) && !found->second.after;
    }
};

Result<Opened> open(const fs::path& file, const Areas& areas) {
    auto read = PolicyExcerpt::of(file, areas);
    if (!read) return read.error();
    PolicyExcerpt excerpt = std::move(read).value();
    RowsByKey rows = read_rows(excerpt.rows());
    LastChanges last = last_changes(excerpt.rows());
    return Opened{std::move(excerpt), std::move(rows), std::move(last)};
}

/// The rows that are one figure, on both sides.
struct Figure {
    RowsByKey mine;
    RowsByKey theirs;
};

std::map<std::string, Figure> figures(const RowsByKey& mine, const RowsByKey& theirs) {
    std::map<std::string, Figure> all;
    for (const auto& each : mine) all[figure_key_of(each.second)].mine.insert(each);
    for (const auto& each : theirs) all[figure_key_of(each.second)].theirs.insert(each);
    return all;
}

/// From mine to theirs, without what says the same.
std::vector<RowChange> real_changes(const RowsByKey& mine, const RowsByKey& theirs) {
    std::vector<RowChange> changes = changes_between(mine, theirs);
    std::erase_if(changes, [](const RowChange& change) {
        return change.before && change.after && say_the_same(*change.before, *change.after);
    });
    return changes;
}

void set_origin(FileRow& row, const std::string& origin) {
    for (auto& [name, value] : row.cells)
        if (name == "origin") value = origin;
}

void append(std::vector<RowChange>& all, const std::vector<RowChange>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

RowsByKey part(const RowsByKey& rows, const std::function<bool(const FileRow&)>& wanted) {
    RowsByKey found;
    for (const auto& each : rows)
        if (wanted(each.second)) found.insert(each);
    return found;
}

bool any_is_users(const Opened& file, const RowsByKey& rows) {
    return std::ranges::any_of(rows, [&](const auto& each) { return file.is_users(each.second); });
}

/// Whether figures of other places than this one rest on the document.
bool others_rest_on(const RowsByKey& rows, const FileRow& source, AreaCode place) {
    return std::ranges::any_of(rows, [&](const auto& each) {
        const FileRow& row = each.second;
        return find_recorded(row.table)->is_topic() && number_of(row, "area_code") != place &&
               text_of(row, "source_id") == text_of(source, "source_id");
    });
}

/// What is beside the figures: missing rows are added, others changed unless `stays`.
void propose_beside(const RowsByKey& mine, const RowsByKey& theirs,
                    const std::function<bool(const FileRow& mine)>& stays,
                    PolicyProposal& proposal) {
    for (const auto& [key, row] : theirs) {
        const auto found = mine.find(key);
        if (found == mine.end())
            proposal.changes.push_back({std::nullopt, row});
        else if (found->second != row)
            (stays(found->second) ? proposal.kept : proposal.changes)
                .push_back({found->second, row});
    }
}

/// What the file would say with the changes made.
Status look_ahead(Opened& opened, const fs::path& file, PolicyProposal& proposal) {
    proposal.stamp = stamp_of_concerned(opened.rows, proposal.areas, proposal.changes);
    SQLite::Database& rows = opened.excerpt.rows();
    if (auto now = book_of(rows, file)) proposal.now = std::move(now).value();
    make_changes(rows, proposal.changes);
    if (const Status fine = check_contents(rows, file, policy_version); !fine) return fine.error();
    auto then = book_of(rows, file);
    if (!then) return then.error();
    proposal.then = std::move(then).value();
    return done();
}

void sort(PolicyProposal& proposal) {
    for (auto* changes : {&proposal.changes, &proposal.kept}) {
        RowsByKey before;
        RowsByKey after;
        for (const RowChange& change : *changes) {
            if (change.before) before.emplace(key_of(*change.before), *change.before);
            if (change.after) after.emplace(key_of(*change.after), *change.after);
        }
        *changes = changes_between(before, after);
    }
}

/// Runs propose(opened), where whatever the database throws is about `file`.
template <class Propose>
Result<PolicyProposal> proposed(const fs::path& file, const Areas& areas, Propose propose) try {
    auto opened = open(file, areas);
    if (!opened) return opened.error();
    Opened mine = std::move(opened).value();
    Result<PolicyProposal> wanted = propose(mine);
    if (!wanted) return wanted.error();
    PolicyProposal proposal = std::move(wanted).value();
    proposal.areas = areas;
    sort(proposal);
    if (const Status fine = look_ahead(mine, file, proposal); !fine) return fine.error();
    return proposal;
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

PolicyProposal import_into(Opened& mine, const PolicyPack& pack, UsersRows users_rows) {
    PolicyProposal proposal;
    std::optional<std::map<std::string, FileRow>> elsewhere;
    const auto others_rest = [&](const FileRow& source) {
        if (others_rest_on(mine.rows, source, pack.place)) return true;
        if (!elsewhere) elsewhere = mine.excerpt.rests_elsewhere();
        return elsewhere->contains(text_of(source, "source_id"));
    };
    proposal.place = pack.place;
    const auto own = [&](const FileRow& row) { return is_figure_of(row, pack.place); };
    RowsByKey theirs = part(pack.rows, own);
    for (auto& [key, row] : theirs) set_origin(row, "user");
    for (const auto& [key, figure] : figures(part(mine.rows, own), theirs)) {
        const bool stays = users_rows == UsersRows::stay && any_is_users(mine, figure.mine);
        append(stays ? proposal.kept : proposal.changes, real_changes(figure.mine, figure.theirs));
    }
    const auto beside = [](const FileRow& row) { return !find_recorded(row.table)->is_topic(); };
    propose_beside(
        mine.rows, part(pack.rows, beside),
        [&](const FileRow& row) {
            if (row.table == "place" && number_of(row, "area_code") != pack.place) return true;
            if (row.table == "source" && others_rest(row)) return true;
            return users_rows == UsersRows::stay && mine.is_users(row);
        },
        proposal);
    return proposal;
}

/// All that the shipped file says of a place is to stand in the file as it does there.
PolicyProposal restore_in(const Opened& mine, const RowsByKey& shipped, AreaCode place) {
    PolicyProposal proposal;
    proposal.place = place;
    const auto own = [&](const FileRow& row) { return is_figure_of(row, place); };
    proposal.changes = changes_between(part(mine.rows, own), part(shipped, own));
    propose_beside(
        mine.rows,
        part(rows_of_pack(shipped, place),
             [](const FileRow& row) { return !find_recorded(row.table)->is_topic(); }),
        [&](const FileRow& row) {
            return row.table == "place" && number_of(row, "area_code") != place;
        },
        proposal);
    // The places above are none of its business.
    proposal.kept.clear();
    return proposal;
}

/// A figure that was confirmed later than the shipped one, and says the same, stays confirmed.
bool only_confirmed_later(const RowChange& change) {
    if (!change.before || !change.after) return false;
    FileRow theirs = *change.after;
    const std::string confirmed = text_of(*change.before, "confirmed_on");
    if (confirmed <= text_of(theirs, "confirmed_on")) return false;
    for (auto& [name, value] : theirs.cells)
        if (name == "confirmed_on") value = confirmed;
    return say_the_same(*change.before, theirs);
}

PolicyProposal update_of(const Opened& mine, const RowsByKey& shipped) {
    PolicyProposal proposal;
    for (const auto& [key, figure] : figures(mine.rows, shipped)) {
        const auto changes = real_changes(figure.mine, figure.theirs);
        if (std::ranges::all_of(changes, only_confirmed_later)) continue;
        const FileRow& row = changes.front().row();
        // By a name of its own: clang 14 lets no lambda see a structured binding.
        const auto& held = figure.mine;
        const bool users = any_is_users(mine, figure.mine) ||
                           std::ranges::any_of(figure.theirs, [&](const auto& each) {
                               return !held.contains(each.first) && mine.was_taken_out(each.second);
                           });
        // What the program never shipped, or ships no more without knowing whose it is, stays.
        const bool users_alone =
            figure.theirs.empty() && (!find_recorded(row.table)->has_origin() ||
                                      std::ranges::any_of(figure.mine, [](const auto& each) {
                                          return text_of(each.second, "origin") == "user";
                                      }));
        if (users_alone) continue;
        const bool imported = std::ranges::any_of(
            figure.mine, [](const auto& each) { return text_of(each.second, "origin") == "user"; });
        append(users || imported ? proposal.kept : proposal.changes, changes);
    }
    return proposal;
}

Result<RowsByKey> rows_in(const fs::path& file, const Areas& areas) try {
    auto opened = open(file, areas);
    if (!opened) return opened.error();
    Opened shipped = std::move(opened).value();
    if (const auto fit = book_of(shipped.excerpt.rows(), file); !fit) return fit.error();
    return std::move(shipped.rows);
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

/// The places of a pack: its own, and those above it as the pack has them.
Areas areas_of(const RowsByKey& rows) {
    std::set<AreaCode> areas;
    for (const auto& [key, row] : rows)
        if (row.table == "place") areas.insert(number_of(row, "area_code"));
    return areas;
}

/// The places, and those above them as the rows have them.
std::set<AreaCode> with_those_above(const RowsByKey& rows, const std::set<AreaCode>& areas) {
    std::set<AreaCode> all = areas;
    for (const AreaCode area : areas)
        for (AreaCode at = area;;) {
            const auto found = rows.find(key_of(FileRow{"place", {{"area_code", at}}}));
            if (found == rows.end()) break;
            at = number_of(found->second, "parent_code");
            if (!all.insert(at).second) break;
        }
    return all;
}

}  // namespace

std::string stamp_of_concerned(const RowsByKey& rows, const Areas& areas,
                               const std::vector<RowChange>& changes) {
    if (!areas) return stamp_of(rows);
    const std::set<AreaCode> places = with_those_above(rows, *areas);
    std::set<std::string> documents;
    std::set<std::string> changed;
    for (const auto& [key, row] : rows) {
        if (find_recorded(row.table)->is_topic()) documents.insert(text_of(row, "source_id"));
    }
    for (const RowChange& change : changes)
        for (const auto* side : {&change.before, &change.after})
            if (*side) changed.insert(key_of(**side));
    return stamp_of(part(rows, [&](const FileRow& row) {
        if (find_recorded(row.table)->is_topic() || changed.contains(key_of(row))) return true;
        return row.table == "place" ? places.contains(number_of(row, "area_code"))
                                    : documents.contains(text_of(row, "source_id"));
    }));
}

Result<PolicyProposal> proposed_by(const fs::path& file, const Areas& areas,
                                   const DecideAhead& decide) {
    return proposed(file, areas, [&](Opened& mine) { return decide(mine.excerpt, mine.rows); });
}

Result<PolicyProposal> propose_import(const fs::path& file, const fs::path& pack,
                                      UsersRows users_rows) {
    const auto read = read_pack(pack);
    if (!read) return read.error();
    Areas areas = areas_of(read.value().rows);
    // It is there as the place above; of its figures nothing is changed.
    if (read.value().place != nation) areas->erase(nation);
    return proposed(file, areas,
                    [&](Opened& mine) { return import_into(mine, read.value(), users_rows); });
}

Result<PolicyProposal> propose_restore(const fs::path& file, const fs::path& shipped,
                                       AreaCode place) {
    const Areas areas{{place}};
    const auto rows = rows_in(shipped, areas);
    if (!rows) return rows.error();
    if (!place_in(rows.value(), place))
        return Error{ErrorCode::policy_place_not_shipped, {{"place", fmt::format("{:06}", place)}}};
    return proposed(file, areas,
                    [&](const Opened& mine) { return restore_in(mine, rows.value(), place); });
}

Result<PolicyProposal> propose_update(const fs::path& file, const fs::path& shipped) {
    const auto rows = rows_in(shipped, {});
    if (!rows) return rows.error();
    return proposed(file, {}, [&](const Opened& mine) { return update_of(mine, rows.value()); });
}

Result<RecordedAct> carry_out(const fs::path& file, const PolicyProposal& proposal, ActKind kind,
                              const std::string& why) {
    return change_policy_file(
        file, {proposal.areas,
               {kind, why, {}},
               Backup::made,
               [&](PolicyExcerpt&, const RowsByKey& rows) -> Result<std::vector<RowChange>> {
                   if (stamp_of_concerned(rows, proposal.areas, proposal.changes) != proposal.stamp)
                       return Error{ErrorCode::policy_file_changed, {{"file", utf8(file)}}};
                   return proposal.changes;
               }});
}

}  // namespace pension
