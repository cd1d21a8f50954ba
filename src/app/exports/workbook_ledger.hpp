// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/workbook_plan.hpp"

namespace pension::grid {

/// Columns of the account.
enum LedgerColumn : std::uint16_t {
    ledger_year = 0,
    ledger_month,
    ledger_own,
    ledger_subsidy,
    ledger_others,
    ledger_months,          ///< In which the payment bears interest in its year.
    ledger_months_of_year,  ///< In which the balance before does.
    ledger_rate,
    ledger_interest,
    ledger_balance,
    ledger_counts,       ///< 1: a year paid.
    ledger_long_payer,   ///< 1: one that counts for the supplement.
    ledger_before_start  ///< Months from the first payment of the pension, below zero.
};

/// What the account comes to, row by row.
struct Ledger {
    std::uint32_t first = 0;  ///< The rows.
    std::uint32_t last = 0;
    bool any = false;
    bool subsidies_are_live = true;
    int years_elsewhere = 0;  ///< Paid, but of no row.
    int long_payer_elsewhere = 0;
};

/// The account of a plan that pays one amount for a number of years: both may be changed. Without
/// the columns in which nothing would differ, which fourteen plans would have by the thousand.
Ledger alike_ledger(const Comparison& comparison, const PlanResult& plan,
                    const YearsBeforePension& alike, TiersSheet& tiers, Writer& writer);

/// The account of any other record, a row a payment, and one for each year without any.
/// @param planned the payments to come of that amount follow the one in the first sheet.
Ledger dated_ledger(const Comparison& comparison, const PlanResult& plan,
                    const std::optional<Money>& planned, TiersSheet& tiers, Writer& writer,
                    const Translate& tr);

}  // namespace pension::grid
