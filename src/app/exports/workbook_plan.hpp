// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/workbook_grid.hpp"
#include "app/exports/workbook_tiers.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension::grid {

/// The rows of a plan's sheet above its tables, from 0; figures stand in the second column.
enum PlanRow : std::uint32_t {
    plan_amount = 3,
    plan_years,
    plan_interest,
    plan_base,
    plan_age_at_death,
    plan_age_before,  ///< Months, in the month before the first payment.
    plan_payout_months,
    plan_minimum_years,
    plan_own,
    plan_subsidies,
    plan_others,
    plan_interest_sum,
    plan_account,
    plan_years_paid,
    plan_long_payer_years,
    plan_account_pension,
    plan_long_payer,
    plan_average_tier,
    plan_old_age,
    plan_monthly,
    plan_annual,
    plan_payments,  ///< Until death, with its fraction.
    plan_whole,
    plan_fraction,
    plan_received,
    plan_left,
    plan_grant,
    plan_net,
    plan_ratio,
    plan_payback,
    plan_payback_age,
    plan_own_return,
    plan_family_return,
    plan_entitled,  ///< 1 or 0.
    plan_tables = 40,
};

/// What may be changed stands in the first sheet; where.
struct Linked {
    std::string amount;  ///< Empty where no amount of the plan can be changed at once.
    std::string years;   ///< Empty where they cannot be.
    std::string interest;
    std::string base;
    std::string age_at_death;
};

/// A plan that was laid out, and what the other sheets refer to.
struct PlanSheet {
    WorkbookSheet sheet;
    std::vector<Shown> values;      ///< By PlanRow.
    bool amount_is_live = false;    ///< The yearly amount may be changed at once.
    bool years_are_live = false;    ///< So may the years.
    std::optional<Money> amount{};  ///< The one that may be.
    std::optional<Money> base{};    ///< Of the first month; none without a pension.
    bool left_is_live = true;       ///< What is left follows, and is not only a figure.
    bool all_is_left = true;        ///< And by the rule of then nothing is taken off.
    bool subsidies_are_live = true;
    bool payments_are_live = true;
    std::uint32_t first_run = 0;  ///< The payments, in rows.
    std::uint32_t last_run = 0;
    bool has_runs = false;
    bool payments_known = true;
};

/// Columns of the payments.
inline constexpr std::uint16_t run_from = 13;
inline constexpr std::uint16_t run_to = 14;
inline constexpr std::uint16_t run_payment = 19;

/// The plan with its pension as if the missing years were there; none where no figure says what it
/// would be.
std::optional<Projection> with_pension(const Projection& made, const ResidentRules& rules);

/// What can be changed at once is decided by the plan alone.
struct Changeable {
    const YearsBeforePension* alike = nullptr;  ///< One amount for a number of years.
    std::optional<Money> planned{};             ///< The amount of the payments to come.
};
Changeable changeable(const Comparison& comparison, const PlanResult& plan);

/// @param age the age at death that the first sheet begins with.
PlanSheet plan_sheet(const Comparison& comparison, std::size_t index, const std::string& name,
                     const Linked& linked, Age age, TiersSheet& tiers, const Translate& tr);

}  // namespace pension::grid
