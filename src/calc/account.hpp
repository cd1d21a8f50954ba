// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/contributions.hpp"
#include "calc/derivation.hpp"

#include <span>
#include <vector>

namespace pension {

/// Money that enters the account (个人账户) in one month, subsidy included.
struct Posting {
    Month month{};
    Money amount;
    bool is_balance = false;  ///< A known balance after that month: it counts from the next one.
    InterestStart start = InterestStart::next_month;  ///< By the rule in force in that month.
};

/// One line of the account sheet. Every amount is nominal.
struct AccountYear {
    int year = 0;
    Money opening;
    Money paid_in;
    Money interest;
    Money closing;
};

/// At what rate a calendar year is credited (计息).
struct Crediting {
    Rate rate;
    const Dated<Rate>* figure = nullptr;  ///< Where the rate stands; none: it was typed.

    /// The rate as an input of a step, with its document where it has one.
    Input told() const;
};

/// By the figure of the year's January. A year without a rate bears none.
Crediting crediting_in(int year, const ResidentRules& rules);

/// From when on money posted in that month counts (计息起点): by the rule in force in it; where
/// nobody says, from the next month.
InterestStart interest_start_in(Month month, const ResidentRules& rules);

/// Settles one calendar year (结息), rounded once, half up to the fen:
/// interest = rate × (sum over the months of the balance that counts in each) ÷ 12.
///
/// @param postings all of this year that lie within `months`.
/// @param months 12; in the year in which the account is closed, the months that count.
/// Source: 国发〔2014〕8号 (that it bears interest); since when money counts is local.
AccountYear settle(int year, Money opening, std::span<const Posting> postings,
                   const Crediting& crediting, int months, Derivation* derivation = nullptr);

/// The account through its calendar years, from the first posting to the month before `end`.
struct Account {
    std::vector<AccountYear> years;
    Money balance;
    Money interest;
};

/// @param end f, or the month after a death before it: postings from then on are left out, and
///        of that year only the months before count.
/// After a known balance it is that balance, without years or interest; after one of a month
/// (`balance_after`) the account goes on from it, and what was posted till then is left out.
/// @param told_as what the balance is in the derivation: at a death before the pension it is
///        left_to_heirs.
Account project_account(const Contributions& paid, Month end, const ResidentRules& rules,
                        Derivation* derivation = nullptr, Term told_as = Term::balance);

/// What the account holds in an earlier month, its interest settled to the end of it, as at a death
/// then; nothing before the first posting.
/// @param account made from what was paid, by these rules, and closed later.
/// @pre no balance is known of a later month.
Money settled_in(Month last, const Account& account, const Contributions& paid,
                 const ResidentRules& rules);

}  // namespace pension
