// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "policy/file_row.hpp"
#include "policy/policy_book.hpp"
#include "sheet/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// The monthly pension of who pays a tier for so many years, on the leaflet basis.
struct TierPension {
    Group group{};
    Money tier;
    std::optional<Money> now;   ///< None: the tier is not offered, or no pension comes of it.
    std::optional<Money> then;  ///< Likewise.

    friend bool operator==(const TierPension&, const TierPension&) = default;
};

/// What a change of figures does to typical people: every tier offered now or then, paid for
/// fifteen years, by the figures of one month.
struct Effect {
    /// As the leaflets of the scheme do.
    static constexpr int years = 15;

    Month month{};
    std::vector<TierPension> tiers;      ///< Everybody's first, then group by group; rising.
    std::optional<Error> now_unknown{};  ///< Why nothing can be reckoned by today's figures.
    std::optional<Error> then_unknown{};

    bool is_none() const;
    /// Nothing could be reckoned by the new figures; then_unknown says why.
    bool is_unknown() const;
};

/// Whom changes of rows concern: everybody, and each group that has a figure of its own among them.
std::vector<Group> groups_concerned(const std::vector<RowChange>& changes);

/// @param then none: the figures would be wrong, and only those of today are reckoned.
/// @param groups of typical people; what cannot be reckoned of one is left out beside what can be
/// of another.
/// @pre both books have figures of the place, where they are given.
Effect effect_of(const PolicyBook* now, const PolicyBook* then, AreaCode place, Month month,
                 const std::vector<Group>& groups = {Group::ordinary});

/// Tier, now, then, difference: yuan a month to the fen; of several groups also whose.
Table effect_table(const Effect& effect, const Translate& tr);

/// In a sentence: for whom it changes how much, or that it changes nothing.
std::string effect_sentence(const Effect& effect, const Translate& tr);

}  // namespace pension
