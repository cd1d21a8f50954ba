// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/projection.hpp"

#include <optional>
#include <vector>

namespace pension {

/// The same money kept in a bank (存银行): own payments go in, and the same pension comes out, each
/// in its month, as long as it lasts.
///
/// A year is settled on 31 December: rate × (sum over its months of the balance at the end of the
/// month before) ÷ 12, half up to the fen. So what goes in or out counts from the month after.
/// Where the balance does not reach for a payment, what the year has earned so far is settled
/// first; then the rest is paid out and the deposit is used up. Interest bears no tax.
class Deposit {
public:
    /// @pre made.paid.payments_known().
    Deposit(const Projection& made, Rate rate);

    Rate rate() const { return rate_; }

    /// What is there when the pension begins, settled as if it were closed: after the month before
    /// the first pension month.
    Money at_start() const { return worth(start_.first - Months{1}); }

    /// In that month, after what went in or out, with the interest of the year so far; 0 before
    /// the first payment.
    Money worth(Month month) const;

    /// How many payments of a pension it makes in full.
    Count full_payments() const { return full_payments_; }

    /// The month of the first payment that it does not make in full; none where it lasts beyond
    /// the oldest age.
    std::optional<Month> used_up() const { return used_up_; }
    /// The age in it.
    std::optional<Age> age_used_up() const;

    /// The birthdays between which its balance is worth listing: from the one before the pension to
    /// the first on which nothing is left, at most the 105th.
    int first_age() const { return start_.age_in_months_before / 12; }
    int last_age() const;
    /// What it is worth in the month of that birthday.
    Money worth_at(int years) const { return worth(start_.birth + Months{years * 12}); }

    /// What is left at a death at that age: after the month of death and the fraction of the next
    /// payment, half up to the fen, as with the account.
    /// @pre the age lies between 16 and 120.
    Money left_at(Age age_at_death, Derivation* derivation = nullptr) const;

private:
    Money moved(Month month) const;
    void settle_from(Month month);

    PensionStart start_;
    Rate rate_;
    Month first_{};             ///< Of what is kept below.
    std::vector<Money> moved_;  ///< In each month; what goes out is below zero.
    std::vector<Money> worth_;
    Count full_payments_ = 0;
    std::optional<Month> used_up_;
};

}  // namespace pension
