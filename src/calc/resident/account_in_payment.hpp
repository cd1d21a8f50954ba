// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/common/draw.hpp"
#include "calc/resident/account.hpp"
#include "calc/resident/benefit_path.hpp"
#include "calc/resident/suspension.hpp"

#include <vector>

namespace pension {

/// The account while the pension is drawn from it (领取期间): it pays the account pension as far as
/// it lasts, the last draw being what is left; then the pooled fund pays on.
///
/// Where the place lets the rest earn interest, each calendar year is settled on 31 December, and
/// at death: rate × (sum over its months of the balance after the draw) ÷ 12, half up to the fen.
class AccountInPayment {
public:
    AccountInPayment() = default;

    /// @param rules with the assumed crediting rate put in.
    /// @param suspension see draws_in().
    AccountInPayment(Money balance, Money draw, const PensionStart& start,
                     const ResidentRules& rules, const std::optional<Suspension>& suspension = {});

    /// What is left for the heirs after so many payments, the fraction of the next draw taken off
    /// half up to the fen.
    Money left_after(Fraction payments) const;

    /// What it has paid in so many months of pension.
    /// @pre not past the oldest age.
    Money drawn_after(Count payments) const;

    /// The payment with which it is used up, for good; none where there is nothing to draw, and
    /// where something is left at the oldest age.
    std::optional<Count> used_up_with() const;

    /// Whether the balance earns interest while it is drawn.
    bool earns() const { return !left_.empty(); }

private:
    Money balance_;
    Money draw_;
    std::optional<Suspension> suspension_;
    Count months_ = 0;          ///< To the oldest age.
    std::vector<Money> left_;   ///< After payment k = 0, 1, ..., settled as for a death in its
                                ///< month; empty where it earns nothing.
    std::vector<Money> drawn_;  ///< By then, in the same order.
};

/// What is left with interest, and what it is told from.
struct LeftWithInterest {
    Money left;
    Input balance;
    Input draw;      ///< The account pension.
    Input payments;  ///< Their number.
    std::optional<Suspension> suspension{};
};

/// Tells what is left where the rest earns interest, from the draws and the rates of their months.
Input tell_left_with_interest(Derivation& derivation, const PensionStart& start,
                              const ResidentRules& rules, const LeftWithInterest& told);

}  // namespace pension
