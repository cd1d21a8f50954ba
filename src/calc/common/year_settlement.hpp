// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/told/derivation.hpp"
#include "policy/resident_rules.hpp"

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

/// The years of an account as they are told: what goes from one to the next, and what all came to.
struct YearsTold {
    explicit YearsTold(Derivation& where) : derivation{where} {}

    Derivation& derivation;
    ToldBy opening{};               ///< What the next year opens with.
    std::vector<Input> interest{};  ///< Of each year that bore any.
};

/// What the postings of a calendar year come to.
struct PostedInYear {
    Money paid_in;
    Money month_balances;  ///< What they add to 月积数: each as often as months count for it.
};

/// @param postings, months as for settle().
PostedInYear posted_in(int year, std::span<const Posting> postings, int months);

/// Settles one calendar year (结息), rounded once, half up to the fen:
/// interest = rate × (sum over the months of the balance that counts in each) ÷ 12.
///
/// @param line the year and what it opens with; the rest is filled in. In place, because a line
///        that is handed back takes as long as its sums.
/// @param postings all of this year that lie within `months`.
/// @param months 12; in the year in which the account is closed, the months that count.
/// Source: 国发〔2014〕8号 (that it bears interest); since when money counts is local.
void settle(AccountYear& line, std::span<const Posting> postings, const Crediting& crediting,
            int months, YearsTold* told = nullptr);

/// The same of what the year's postings come to, where that is known from a year like it. Inline:
/// each line waits for the one before it.
inline void settle(AccountYear& line, const PostedInYear& posted, Rate rate, int months) {
    const Money month_balances = line.opening * months + posted.month_balances;
    line.paid_in = posted.paid_in;
    line.interest = scale(month_balances, rate.ppm(), 12 * 1'000'000, Rounding::half_up);
    line.closing = line.opening + line.paid_in + line.interest;
}

}  // namespace pension
