// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sheets/place_comparison.hpp"
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
    std::vector<TierPension> tiers;  ///< Everybody's first, then group by group; rising.
    /// Of the employee scheme, where figures of it are among what changes.
    EmployeePensions employees_now{};
    EmployeePensions employees_then{};
    std::optional<Error> employees_unknown{};  ///< Why nothing can be reckoned there by the new.
    std::optional<Error> now_unknown{};        ///< Why nothing can be reckoned by today's figures.
    std::optional<Error> then_unknown{};

    bool is_none() const;
    /// Nothing could be reckoned by the new figures; then_unknown says why.
    bool is_unknown() const;
};

/// Whom changes of rows concern.
struct Concerned {
    /// Of the resident scheme: everybody, and each group that has a figure of its own among them.
    /// None where all changes are of the employee scheme.
    std::vector<Group> groups{Group::ordinary};
    bool employees = false;
};
Concerned concerned_by(const std::vector<RowChange>& changes);

/// @param then none: the figures would be wrong, and only those of today are reckoned.
/// @param whom typical people; what cannot be reckoned of some is left out beside what can be of
/// others.
/// @pre both books have figures of the place, where they are given.
Effect effect_of(const PolicyBook* now, const PolicyBook* then, AreaCode place, Month month,
                 const Concerned& whom = {});

/// Of the employee scheme: base by base what is paid and what is got a month, now, then, and the
/// difference; without rows where it is not concerned.
Table employee_effect_table(const Effect& effect, const Translate& tr);

/// Tier, now, then, difference: yuan a month to the fen; of several groups also whose.
Table effect_table(const Effect& effect, const Translate& tr);

/// For each scheme concerned: for whom it changes how much, or that it changes nothing.
std::vector<std::string> effect_sentences(const Effect& effect, const Translate& tr);

}  // namespace pension
