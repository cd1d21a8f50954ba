// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/policy_book.hpp"
#include "sheet/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// The places of a policy file: code, name, and the months of the first and the last figure of
/// their own.
Table place_table(const std::vector<PlaceSummary>& places, const Translate& tr);

/// A figure of a place, its own or one of a level above, as people read it.
struct FigureInWords {
    Topic topic{};
    std::optional<Group> group{};  ///< None: for everybody.
    Month from{};                  ///< From when it is used here.
    std::optional<Month> until{};  ///< The last month in which it is; none: not known to end.
    std::string text;
    std::shared_ptr<const Provenance> provenance;
};

/// All figures of the place through time, topic by topic in order of month: those for everybody,
/// then those of a group where they are the group's own. @pre book.has_figures_of(place).
std::vector<FigureInWords> figures_in_words(const PolicyBook& book, AreaCode place,
                                            const Translate& tr);

/// "2026-07 (announced)": since when a figure holds, and how that is known.
std::string since_text(const Provenance& provenance, const Translate& tr);

/// All that holds in one place through time.
struct PolicyText {
    /// A row a figure: rule, figure, since when, whose it is, and the number of its source.
    /// Planned steps and figures of the level above are marked.
    Table figures;
    std::vector<std::string> sources;  ///< "[1] document (evidence)", as the rows number them.
};

PolicyText policy_text(const PolicyBook& book, const ResidentRules& rules, const Translate& tr);

/// What holds in a month, rule by rule.
struct HeldAt {
    const ResidentRules& rules;  ///< All through time.
    Month month{};
};

/// A place in a month.
struct PlaceInMonth {
    AreaCode place = nation;
    Month month{};
};

/// A rule that differs, with what holds here and there in words.
struct RuleDifference {
    Topic topic;
    std::optional<Group> group;  ///< Of a group alone.
    std::string one;
    std::string other;

    friend bool operator==(const RuleDifference&, const RuleDifference&) = default;
};

/// The rules that differ: of residents, of a group where it is not what the row for all says, and
/// of employees.
/// @pre the book knows both places.
std::vector<RuleDifference> rule_differences(const PolicyBook& book, PlaceInMonth one,
                                             PlaceInMonth other, const Translate& tr);

/// The same as a table, the two sides beside each other.
Table difference_table(const std::vector<RuleDifference>& rules, const PolicyBook& book,
                       PlaceInMonth one, PlaceInMonth other, const Translate& tr);

/// Both at once; without rows where none differs.
Table rules_difference(const PolicyBook& book, PlaceInMonth one, PlaceInMonth other,
                       const Translate& tr);

/// What the place takes from those above it in that month: "Pension age (China)".
std::vector<std::string> inherited_rules(const PolicyBook& book, const HeldAt& held,
                                         const Translate& tr);

}  // namespace pension
