// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sheets/policy_table.hpp"
#include "app/words/translate.hpp"
#include "base/group.hpp"
#include "base/money.hpp"
#include "base/result.hpp"
#include "calc/employee/by_base.hpp"
#include "calc/told/warning.hpp"
#include "plan/record.hpp"
#include "policy/policy_book.hpp"
#include "sheet/sheet.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// What each tier gives a month, by what is paid a year: nothing where it leads to no pension.
using TierPensions = std::map<Money, std::optional<Money>>;

/// The pension of somebody who pays so many years of each tier that the place offers in that month,
/// by the policy of the month for all time (leaflet basis, no interest), as `ladder` reckons it.
/// @pre the book has the figures of the place.
/// Errors: those of ladder().
Result<TierPensions> tier_pensions(const PolicyBook& book, PlaceInMonth at, int years,
                                   Group group = Group::ordinary);

/// What bases of the employee scheme cost and give by the figures of a month, after so many years.
using EmployeePensions = std::vector<EmployeePensionOfBase>;

/// Likewise of the employee scheme, in which nobody has to have a figure.
/// @pre the book has the figures of the place.
/// Errors: those of employee_pensions_by_base().
Result<EmployeePensions> employee_pensions(const PolicyBook& book, PlaceInMonth at, int years);

/// Two places, or two months of one, side by side.
struct PlaceComparison {
    PlaceInMonth one;
    PlaceInMonth other;
    int years = 15;
    std::vector<RuleDifference> rules;  ///< As difference_table() shows them.
    TierPensions pensions_one;
    TierPensions pensions_other;
    /// What keeps a side's pensions from being those of the place: only the nation's minimum is
    /// known, say.
    std::vector<Warning> warnings_one{};
    std::vector<Warning> warnings_other{};
    /// Why a side has no pensions: a figure that it lacks, say.
    std::optional<Error> missing_one{};
    std::optional<Error> missing_other{};
    /// Both empty where neither side has figures of the employee scheme.
    EmployeePensions employees_one{};
    EmployeePensions employees_other{};
    /// What one side lacks that the other one has.
    std::optional<Error> employees_missing{};
    /// What plans that somebody typed give here and there; beside it why not, of either side.
    struct OfPlan {
        Record plan;
        std::optional<Money> one{};
        std::optional<Money> other{};
        std::optional<Error> missing_one{};
        std::optional<Error> missing_other{};
    };
    std::vector<OfPlan> plans{};
};

struct WhatToCompare {
    PlaceInMonth one;
    PlaceInMonth other;
    int years = 15;
    Group group = Group::ordinary;
    std::vector<Record> plans{};
};

/// @pre the book has the figures of both places.
PlaceComparison compare_places(const PolicyBook& book, const WhatToCompare& asked,
                               const Translate& tr);

/// Each amount paid a year with the pension a month here, there, and how much more it is there; a
/// dash where a side does not offer it, or gives none for it. Then the plans, where there are any.
Table pensions_table(const PlaceComparison& comparison, const PolicyBook& book,
                     const Translate& tr);

/// Base by base what is paid a month and what the pension is a month, in yuan, on one side, on the
/// other, and how much more it is there. Without rows where neither has any.
/// @param sides their two names.
Table employees_table(const EmployeePensions& one, const EmployeePensions& other,
                      const std::pair<std::string, std::string>& sides, const Translate& tr);

/// The same of a comparison, and what is said above it: "In the employee scheme, after 15 years:",
/// and what one side lacks.
Table employees_table(const PlaceComparison& comparison, const PolicyBook& book,
                      const Translate& tr);
std::vector<std::string> employees_told(const PlaceComparison& comparison, const PolicyBook& book,
                                        const Translate& tr);

/// "Pension a month after 15 years, in yuan:", why a side has none, and its warnings.
std::vector<std::string> pensions_told(const PlaceComparison& comparison, const PolicyBook& book,
                                       const Translate& tr);

}  // namespace pension
