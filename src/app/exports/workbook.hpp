// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/answer.hpp"
#include "app/words/translate.hpp"
#include "exchange/workbook.hpp"

#include <cstdint>

namespace pension {

/// Where the first sheet of the workbook has what may be changed and what follows; a column for
/// each plan from `first_plan` on, from 0. What holds for all plans stands in the first of them.
namespace overview {
inline constexpr std::uint16_t first_plan = 1;
enum Row : std::uint32_t {
    age_at_death = 4,  ///< For all.
    interest,          ///< For all; empty: as the law says, else as in the year before.
    heads = 7,
    as_asked,
    amount,  ///< A year.
    years,
    base,  ///< Of the first pension month.
    own_paid = 13,
    subsidies,
    others,
    interest_in_all,
    account,
    years_paid,
    base_part,
    account_part,
    long_payer,
    average_tier,
    old_age,
    monthly,
    annual,
    payback,
    payback_age,
    received,
    left_to_heirs,
    funeral_grant,
    net,
    ratio,
    own_return,
    family_return,
    extra_paid,
    extra_monthly,
    extra_payback,
    after_results
};
}  // namespace overview

/// The comparison as a workbook that reckons by itself: who changes a tier, years, interest, base
/// or the age at death in the first sheet sees pension, totals and payback follow, to the fen as
/// the program has them. Then a sheet for each plan with its ledger, its payments and its return,
/// the sums by age at death, tiers and subsidies, assumptions, sources.
///
/// Lists to choose from show what the place offers in the month asked; the formulas do not check
/// the rules of the law, only the program does. What does not follow is named among the
/// assumptions.
Workbook comparison_workbook(const Answer& answer, const Translate& tr);

}  // namespace pension
