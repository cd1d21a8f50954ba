// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/told/warning.hpp"
#include "plan/case.hpp"
#include "policy/resident_rules.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace pension {

/// The months in which a result looks figures up, beside `as_of`; each once, in order.
struct MonthsUsed {
    std::vector<Month> payments;                 ///< Of money paid in.
    std::vector<Month> back_payments;            ///< Those of them for a year that was over.
    std::optional<Month> first_pension_month{};  ///< The earliest.
    /// From the first calendar year that an account begins with money in it to the last.
    std::optional<std::pair<int, int>> account_years{};
};

/// What is to be said of the figures used: planned steps, figures inherited from above where
/// places usually have their own, and figures for which in the 12 months up to `as_of` neither
/// a new one came into force nor anyone confirmed the old one.
/// On the dated basis: of the figures in force in `as_of` and in the months used, and of planned
/// steps at any time; of each rule that is taken to have held before its first figure in a month
/// used, whose figure that is.
/// Of a person who moves: of each place the figures in force in `as_of`, else in the month of its
/// last stay that lies nearest; whether a figure is old only where that is not over, base pensions
/// only where the pension is drawn.
std::vector<Warning> figure_warnings(const ResidentRules& rules, const Case& asked,
                                     const MonthsUsed& used);

/// What is known without confirmation, is newer than the facts in force in that month, and is not
/// used: a warning each.
/// @param with the rules with the unconfirmed figures, see PolicyBook::rules().
std::vector<Warning> unconfirmed_offers(const ResidentRules& with, Month month);

}  // namespace pension
