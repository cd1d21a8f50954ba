// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/group.hpp"
#include "base/stay.hpp"
#include "policy/employee_rules.hpp"
#include "policy/look_up.hpp"
#include "policy/place_list.hpp"
#include "policy/resident_rules.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// All rows of a policy file, topic by topic, in order of area, group and month.
struct PolicyRows {
#define PENSION_TOPIC(name, type, table, chinese) std::vector<Row<type>> name;
    PENSION_ALL_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
};

/// Calls visit(topic, rows of it) for each topic, in the order of Topic.
template <class Rows, class Visit>
void for_each_topic(Rows& rows, Visit&& visit) {
#define PENSION_TOPIC(name, type, table, chinese) visit(Topic::name, rows.name);
    PENSION_ALL_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
}

/// What there is to say of a place without its figures.
struct PlaceSummary {
    Place place;
    std::optional<Month> first{};  ///< Of its own figures with which a resident pension can be
                                   ///< reckoned, the scheme's start aside; none where it has none.
    std::optional<Month> last{};
    std::string policy_id;
    std::optional<Month> tiers{};  ///< Since when its latest own tiers hold; none: it has none.
};

/// What a policy file says of all its places, or of some of them: immutable, shared, asked by place
/// and month.
class PolicyBook {
public:
    /// @pre the nation (0) is among the places, every parent is, and no chain of parents is a
    ///      circle; rows are what check_rows() accepts (the loader checks both).
    /// @param policy_ids see policy_id(), for each place whose rows, and those of all above it, are
    ///        among the rows; whoever reads the file makes them.
    PolicyBook(std::vector<Place> places, PolicyRows rows,
               std::map<AreaCode, std::string> policy_ids);

    /// All places of the file, with figures here or not.
    const PlaceList& place_list() const { return places_; }
    /// The same in order of area code; the nation first.
    const std::vector<Place>& places() const { return places_.all(); }
    const PolicyRows& rows() const { return rows_; }

    /// As PlaceList has them.
    const Place* find(AreaCode code) const { return places_.find(code); }
    Result<Place> search(std::string_view text) const { return places_.search(text); }
    std::vector<AreaCode> chain(AreaCode code) const { return places_.chain(code); }

    /// Whether the figures of the place and of all above it were read.
    bool has_figures_of(AreaCode code) const { return policy_ids_.contains(code); }

    /// What holds in that place for that group: of the rows whose month is not after the one
    /// asked, those of the most specific area, of these the latest; rule by rule.
    /// @pre has_figures_of(code).
    ResidentRules rules(AreaCode code, Group group) const;

    /// The same of who was elsewhere, or in another group, before; see joined(). Each stay comes
    /// with the policy id of its place.
    /// @param earlier in order of month; empty: as above.
    /// @pre the same of every place.
    ResidentRules rules(const std::vector<Stay>& earlier, AreaCode code, Group group) const;

    /// The same of the employee scheme, which knows no groups.
    /// @pre has_figures_of(code).
    EmployeeRules employee_rules(AreaCode code) const;

    /// The groups for which the place, or one above it, has a rule of their own; with the ordinary
    /// ones, in the order of Group.
    std::vector<Group> groups_with_rules(AreaCode code) const;

    /// Identifies the figures behind a result (政策编号): equal for equal rows of the place and
    /// all it inherits from, whatever file they stand in. "sha256:" and 64 hex digits.
    /// @pre has_figures_of(code).
    const std::string& policy_id(AreaCode code) const;

    /// Each place, in order of area code. @pre has_figures_of() each.
    std::vector<PlaceSummary> summaries() const;

private:
    const Place& place_with_figures(AreaCode code) const;

    PlaceList places_;
    PolicyRows rows_;
    std::map<AreaCode, std::string> policy_ids_;
};

}  // namespace pension
