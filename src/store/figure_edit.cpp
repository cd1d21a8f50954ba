// SPDX-License-Identifier: Apache-2.0
#include "store/figure_edit.hpp"

#include "base/contract.hpp"
#include "policy/checks.hpp"
#include "store/columns.hpp"
#include "store/database.hpp"
#include "store/figure_changes.hpp"
#include "store/policy_database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_edit.hpp"
#include "store/policy_excerpt.hpp"
#include "store/policy_proposing.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// The place, and what stands above those that are new: their figures are looked at as well.
Areas areas_of(AreaCode place, const std::vector<Place>& places) {
    std::set<AreaCode> areas{place};
    for (const Place& each : places) {
        areas.insert(each.code);
        areas.insert(each.parent);
    }
    return areas;
}

bool is_of(const FigureEdit& edit, const Finding& finding) {
    return finding.area == edit.place ||
           std::ranges::find(edit.places, finding.area, &Place::code) != edit.places.end();
}

/// What is wrong then, as far as it is about the edit.
std::vector<Finding> findings_about(const FigureEdit& edit, std::vector<Finding> then,
                                    const std::vector<Finding>& now) {
    std::erase_if(then, [&](const Finding& finding) {
        return !is_of(edit, finding) && std::ranges::find(now, finding) != now.end();
    });
    return then;
}

std::vector<Finding> warnings_in(std::vector<Finding> findings) {
    std::erase_if(findings, [](const Finding& each) { return each.severity == Severity::error; });
    return findings;
}

Result<PolicyProposal> edited(const FigureEdit& edit, PolicyExcerpt& excerpt,
                              const RowsByKey& rows) {
    SQLite::Database& db = excerpt.rows();
    const FigureChanges changes = changes_of(db, rows, edit);
    const auto before = contents_of(db).findings;
    const Tried tried = try_changes(db, changes.changes);
    for (const auto* refusals : {&changes.refused, &tried.refused})
        if (!refusals->empty()) return refused(refusals->front(), rows);
    PolicyProposal proposal;
    proposal.place = edit.place;
    proposal.changes = changes.changes;
    proposal.warnings = warnings_in(findings_about(edit, tried.findings, before));
    return proposal;
}

/// The row as confirmed on that day.
FileRow confirmed(FileRow row, const std::string& day) {
    set_cell(row, "confirmed_on", day);
    return row;
}

/// The place's own figures in force: of each topic and group those of the latest month of effect.
std::vector<FileRow> in_force(const RowsByKey& rows, const Confirmation& wanted) {
    const std::string month = iso(wanted.in_force);
    std::map<std::string, std::string> latest;
    const auto is_asked = [&](const FileRow& row) {
        return find_recorded(row.table)->is_topic() &&
               number_of(row, "area_code") == wanted.place && text_of(row, "from_month") <= month &&
               (wanted.topics.empty() || std::ranges::any_of(wanted.topics, [&](Topic topic) {
                    return row.table == code(topic);
                }));
    };
    const auto timeline = [](const FileRow& row) {
        return row.table + '\x1f' + text_of(row, "for_group");
    };
    for (const auto& [key, row] : rows)
        if (is_asked(row)) {
            std::string& from = latest[timeline(row)];
            from = std::max(from, text_of(row, "from_month"));
        }
    std::vector<FileRow> found;
    for (const auto& [key, row] : rows) {
        if (!is_asked(row) || text_of(row, "from_month") != latest[timeline(row)]) continue;
        const std::string until = text_of(row, "until_month");
        if (until.empty() || month <= until) found.push_back(row);
    }
    return found;
}

/// As the file itself would have it: an ISO day.
bool is_day(SQLite::Database& db, const std::string& day) {
    SQLite::Statement same{db, "SELECT ?1 IS date(?1, '+0 days')"};
    same.bind(1, day);
    return same.executeStep() && same.getColumn(0).getInt64() == 1;
}

/// What of the collection is taken over: the figure's rows, and the places down to its own.
struct Collected {
    std::vector<FileRow> figure;
    std::vector<Place> places;
};

Result<Collected> collected(const fs::path& unconfirmed, const Adoption& adoption) try {
    auto read = PolicyExcerpt::of(unconfirmed, std::set{adoption.place});
    if (!read) return read.error();
    PolicyExcerpt excerpt = std::move(read).value();
    const RowsByKey rows = read_rows(excerpt.rows());
    Collected found;
    const FileRow wanted =
        new_figure_row(adoption.topic, adoption.place, adoption.group, adoption.from);
    for (const auto& [key, row] : rows)
        if (figure_key_of(row) == figure_key_of(wanted)) found.figure.push_back(row);
    if (found.figure.empty()) {
        Error error{ErrorCode::unconfirmed_not_there, facts_of(wanted, rows)};
        return error;
    }
    for (AreaCode at = adoption.place; at != nation;) {
        const auto place = place_in(rows, at);
        if (!place) break;
        found.places.push_back(*place);
        at = place->parent;
    }
    return found;
} catch (const SQLite::Exception& failure) {
    return error_of(unconfirmed, failure);
}

/// As the figure stands once somebody has vouched for it.
FileRow vouched_for(FileRow row, const Adoption& adoption) {
    set_cell(row, "source_id", adoption.asked.id);
    set_cell(row, "clause", adoption.clause);
    set_cell(row, "confirmed_on",
             adoption.confirmed ? FileCell{adoption.asked.read_on} : FileCell{});
    set_cell(row, "origin", "user");
    set_cell(row, "others_say", "");  // Whoever vouches for it has settled that.
    set_cell(row, "changed_from", {});
    set_cell(row, "changed_on", {});
    return row;
}

}  // namespace

bool FigureCheck::can_be_saved() const {
    return refused.empty() && first_error(findings) == nullptr;
}

struct FigureDraftChecker::Held {
    SQLite::Database db;
    RowsByKey rows;
    std::vector<Finding> findings;  ///< Without the edit.
    std::map<std::string, FileRow> elsewhere;
    AreaCode place;
};

FigureDraftChecker::FigureDraftChecker(std::unique_ptr<Held> held) : held_{std::move(held)} {}
FigureDraftChecker::FigureDraftChecker(FigureDraftChecker&&) noexcept = default;
FigureDraftChecker& FigureDraftChecker::operator=(FigureDraftChecker&&) noexcept = default;
FigureDraftChecker::~FigureDraftChecker() = default;

Result<FigureDraftChecker> FigureDraftChecker::of(const fs::path& file, AreaCode place,
                                                  const std::vector<Place>& places) try {
    auto read = PolicyExcerpt::of(file, areas_of(place, places));
    if (!read) return read.error();
    PolicyExcerpt excerpt = std::move(read).value();
    RowsByKey rows = read_rows(excerpt.rows());
    auto findings = contents_of(excerpt.rows()).findings;
    auto elsewhere = excerpt.rests_elsewhere();
    return FigureDraftChecker{
        std::make_unique<Held>(Held{std::move(excerpt).let_go(), std::move(rows),
                                    std::move(findings), std::move(elsewhere), place})};
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

FigureCheck FigureDraftChecker::check(const FigureEdit& edit) {
    expects(edit.place == held_->place, "FigureDraftChecker: another place");
    SQLite::Database& db = held_->db;
    FigureChanges changes = changes_of(db, held_->rows, edit);
    Tried tried = try_changes(db, changes.changes);
    FigureCheck check{std::move(changes.refused), {}};
    std::ranges::move(tried.refused, std::back_inserter(check.refused));
    if (check.refused.empty())
        check.findings = findings_about(edit, std::move(tried.findings), held_->findings);
    return check;
}

const RowsByKey& FigureDraftChecker::rows() const {
    return held_->rows;
}

const FileRow* FigureDraftChecker::rests_elsewhere(const std::string& source_id) const {
    const auto found = held_->elsewhere.find(source_id);
    return found == held_->elsewhere.end() ? nullptr : &found->second;
}

std::vector<FileRow> FigureDraftChecker::figure(Topic topic, std::optional<Group> group,
                                                Month from) const {
    return figure_rows(held_->rows, new_figure_row(topic, held_->place, group, from));
}

FileRow new_figure_row(Topic topic, AreaCode place, std::optional<Group> group, Month from) {
    const TableShape* shape = find_recorded(code(topic));
    expects(shape != nullptr, "new_figure_row: a topic without a table");
    FileRow row{shape->name, {}};
    for (const std::string& column : shape->columns)
        row.cells.emplace_back(column, default_of(*shape, column));
    set_cell(row, "area_code", place);
    set_cell(row, "for_group", group ? std::string{code(*group)} : std::string{});
    set_cell(row, "from_month", iso(from));
    return row;
}

void set_cell(FileRow& row, std::string_view column, FileCell value) {
    const auto found = std::ranges::find(
        row.cells, column, [](const auto& each) { return std::string_view{each.first}; });
    expects(found != row.cells.end(), "set_cell: the row has no such column");
    found->second = std::move(value);
}

std::string free_source_id(const RowsByKey& rows, AreaCode place, const std::string& day) {
    const std::string name = fmt::format("{:06}-{}", place, day);
    const auto is_taken = [&](const std::string& id) {
        return rows.contains(key_of(FileRow{"source", {{"source_id", id}}}));
    };
    if (!is_taken(name)) return name;
    for (int number = 2;; ++number)
        if (const std::string id = fmt::format("{}-{}", name, number); !is_taken(id)) return id;
}

Result<PolicyProposal> propose_figures(const fs::path& file, const FigureEdit& edit) {
    return proposed_by(
        file, areas_of(edit.place, edit.places),
        [&](PolicyExcerpt& excerpt, const RowsByKey& rows) { return edited(edit, excerpt, rows); });
}

Result<PolicyProposal> propose_confirmation(const fs::path& file, const Confirmation& wanted) {
    const Areas areas{{wanted.place}};
    return proposed_by(
        file, areas, [&](PolicyExcerpt& excerpt, const RowsByKey& rows) -> Result<PolicyProposal> {
            PolicyProposal proposal;
            proposal.place = wanted.place;
            for (const FileRow& row : in_force(rows, wanted)) {
                if (!is_day(excerpt.rows(), wanted.day))
                    return refused({row, Refusal::value, {"confirmed_on"}}, rows);
                if (text_of(row, "confirmed_on") < wanted.day)
                    proposal.changes.push_back({row, confirmed(row, wanted.day)});
            }
            return proposal;
        });
}

Result<RecordedAct> confirm_figures(const fs::path& file, const Confirmation& wanted,
                                    const std::string& why) {
    const auto proposal = propose_confirmation(file, wanted);
    if (!proposal) return proposal.error();
    return carry_out(file, proposal.value(), ActKind::edit, why);
}

Result<PolicyProposal> propose_adoption(const fs::path& file, const fs::path& unconfirmed,
                                        const Adoption& adoption) {
    const auto found = collected(unconfirmed, adoption);
    if (!found) return found.error();
    const Collected& theirs = found.value();
    FigureEdit edit;
    edit.place = adoption.place;
    edit.sources = {adoption.asked};
    for (const FileRow& row : adoption.instead.empty() ? theirs.figure : adoption.instead)
        edit.put_in.push_back(vouched_for(whole_row(row), adoption));
    return proposed_by(file, areas_of(edit.place, theirs.places),
                       [&](PolicyExcerpt& excerpt, const RowsByKey& rows) {
                           for (const Place& place : theirs.places)
                               if (!place_in(rows, place.code)) edit.places.push_back(place);
                           return edited(edit, excerpt, rows);
                       });
}

}  // namespace pension
