// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/common/year_settlement.hpp"
#include "calc/resident/contribution_sums.hpp"
#include "calc/resident/contributions.hpp"
#include "calc/told/derivation.hpp"

#include <vector>

namespace pension {

/// By the figure of the year's January. A year without a rate bears none.
Crediting crediting_in(int year, const ResidentRules& rules);

/// From when on money posted in that month counts (计息起点): by the rule in force in it; where
/// nobody says, from the next month.
InterestStart interest_start_in(Month month, const ResidentRules& rules);

/// The account through its calendar years, from the first posting to the month before `end`.
struct Account {
    std::vector<AccountYear> years;
    Money balance;
    Money interest;
    ToldBy told{};  ///< The balance.
};

/// How an account is told.
struct AccountTelling {
    Derivation& derivation;
    PaidTold paid{};  ///< What it adds up.
    /// What the balance is called: at a death before the pension it is left_to_heirs.
    Term balance = Term::balance;
};

/// @param end f, or the month after a death before it: postings from then on are left out, and
///        of that year only the months before count.
/// After a known balance it is that balance, without years or interest; after one of a month
/// (`balance_after`) the account goes on from it, and what was posted till then is left out.
Account project_account(const Contributions& paid, Month end, const ResidentRules& rules,
                        const AccountTelling* telling = nullptr);

/// What the account holds in an earlier month, its interest settled to the end of it, as at a death
/// then; nothing before the first posting.
/// @param account made from what was paid, by these rules, and closed later.
/// @pre no balance is known of a later month.
Money settled_in(Month last, const Account& account, const Contributions& paid,
                 const ResidentRules& rules);

}  // namespace pension
