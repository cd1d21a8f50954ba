// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "calc/common/pension_start.hpp"
#include "calc/told/derivation.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace pension {

/// Past this age nobody is reckoned with: no payback is looked for, no age at death accepted.
inline constexpr int oldest_age_in_years = 120;

/// So many equal pension payments, one a month.
struct PaymentRun {
    Money base_pension;
    Money payment;
    Count payments = 0;
    ToldBy told{};  ///< The payment.
};

class PaymentSchedule;

/// Two schedules in the same months; nothing before one begins and after it ends.
struct PaymentPair {
    PaymentRun mine;
    PaymentRun theirs;
    Count payments = 0;
};

/// The runs in which neither of two schedules changes, from the earlier first payment on.
/// @param head_start as in PaymentSchedule::beyond().
std::vector<PaymentPair> side_by_side(const PaymentSchedule& mine, const PaymentSchedule& other,
                                      Count head_start);

/// The pension payments from the first month on, to the oldest age: as runs of equal ones.
class PaymentSchedule {
public:
    PaymentSchedule() = default;

    /// Of runs from the first payment on, to the oldest age.
    explicit PaymentSchedule(std::vector<PaymentRun> runs) : runs_{std::move(runs)} {}

    const std::vector<PaymentRun>& runs() const { return runs_; }

    /// The run of payment j = 1, 2, ...; the last one beyond the end.
    PaymentRun run_of(Count j) const;
    Money payment(Count j) const { return run_of(j).payment; }
    /// The base pension in its month.
    Money base(Count j) const { return run_of(j).base_pension; }

    /// That a step told the payments `from` to `to`, as far as they are of that amount.
    void tell(Count from, Count to, const Input& payment);

    /// Sum of all payments to the oldest age.
    Money all() const;

    /// Sum of the first k payments: of amounts really paid, never of unrounded ones.
    Money first(Count k) const;

    /// Payments `from` to `to`, both included, as a schedule of their own; empty where there are
    /// none of them.
    PaymentSchedule between(Count from, Count to) const;

    /// Σ of the whole payments + the fraction of the next one, rounded half up to the fen at the
    /// end.
    Money received(Fraction payments) const;

    /// Tells what received() sums up. @param payments their number.
    Input tell_received(Derivation& derivation, const Input& payments) const;

    /// 回本: the smallest number of payments whose sum reaches the amount; none within the
    /// schedule, or where there is nothing to win back.
    std::optional<Count> payback(Money amount) const;

    /// Tells a payback. @param goal the amount. @param payment what a payment is called.
    /// @pre that many payments win it back.
    Input tell_payback(Derivation& derivation, const Input& goal, Count payments, Term told_as,
                       Term payment) const;

    /// What this schedule brings beyond another one month by month, from the earlier of the two
    /// first payments on; less is below zero.
    /// @param head_start by how many months this one begins before the other; below zero: after.
    PaymentSchedule beyond(const PaymentSchedule& other, Count head_start) const;

private:
    std::vector<PaymentRun> runs_;
};

/// The age at payment k, a + k months, in years, half up to four decimals.
Age age_after(const PensionStart& start, Count payments);

/// n = 12 × age at death − age in the month before the pension; 0 where the month of death, the
/// birth month + ⌊12 × age⌋, lies before the first pension month.
Fraction payments_until(Age age_at_death, const PensionStart& start);

}  // namespace pension
