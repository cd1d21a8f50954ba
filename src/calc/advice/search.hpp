// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/advice/plannable_years.hpp"

namespace pension {

/// Every way to pay the open years within a sum, tried exactly: for each number of years and each
/// sum the choice of tiers with which most is in the account when the pension begins.
///
/// How: year by year; for each number of years paid and sum spent so far only the largest balance
/// is kept. That is enough because a year's closing balance never falls when its opening balance
/// rises, rounding included (the crediting rate is not negative), so whoever is ahead stays ahead.
/// Where all open years offer the same, the years paid are the first ones and higher tiers come
/// first: moved to an earlier year a payment earns no less. Sums are counted in the largest unit
/// that divides every tier.
///
/// It reckons balances on its own, quickly; what it finds is reckoned again by project().
class TierSearch {
public:
    /// More than any place offers singly; fewer than a range by single yuan.
    static constexpr std::size_t most_tiers = 120;

    /// @param most_paid beyond which nothing is tried.
    TierSearch(const PlannableYears& plannable, Money most_paid);

    /// Whether every tier was tried: where a place offers hundreds, only those at which the
    /// subsidy changes and some between are.
    bool complete() const { return complete_; }

    /// Of the choices with which the balance at the pension's start is at least so much after so
    /// many open years, one that costs least.
    std::optional<Chosen> cheapest(int years, Money balance) const;

    /// The largest balance after so many open years, within the sum; none where that does not pay
    /// for so many.
    std::optional<Money> largest_balance(int years) const;

    /// What cheapest() would cost.
    std::optional<Money> least_cost(int years, Money balance) const;

private:
    struct Option {
        std::int64_t units = 0;
        std::int64_t credited = 0;
        std::int64_t month_balance = 0;  ///< Credited × the months of the year in which it counts.
        Money own;
    };
    /// One calendar year of the account.
    struct AccountStep {
        std::int64_t rate = 0;
        std::int64_t months = 0;
        std::int64_t fixed = 0;
        std::int64_t fixed_month_balance = 0;
        bool open = false;
        std::vector<Option> options{};

        std::int64_t closing(std::int64_t opening, const Option& paid) const;
    };
    using Balances = std::vector<std::int64_t>;  ///< By years × units; unreachable is −1.
    using Choices = std::vector<std::uint16_t>;  ///< The same; 0 is "not paid", else option + 1.

    void set_steps(const PlannableYears& plannable, Money most_paid);
    void thin_out(std::vector<CreditedTier>& tiers);
    void search();
    void pay(const AccountStep& step, std::size_t paid_before, const Balances& from, Balances& to,
             Choices& choices) const;
    std::optional<std::size_t> cheapest_units(int years, Money balance) const;
    std::size_t at(std::size_t years, std::size_t units) const { return years * width_ + units; }

    std::vector<AccountStep> steps_;
    std::int64_t unit_ = 1;
    std::size_t open_ = 0;   ///< How many years are open.
    std::size_t width_ = 1;  ///< Units from 0 to the most that may be spent, and one.
    bool alike_ = true;      ///< All open years offer the same.
    bool complete_ = true;
    Balances last_;
    std::vector<Choices> choices_;  ///< For each open year.
};

/// A plan with the same tier in as many of the first open years.
Chosen same_tier(const PlannableYears& plannable, Money amount, int years);

}  // namespace pension
