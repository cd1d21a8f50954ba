// SPDX-License-Identifier: Apache-2.0
#include "calc/payout.hpp"

#include <algorithm>
#include <limits>

namespace pension {

namespace {

constexpr std::int64_t one = 10'000;

/// The runs that make up the first payments, the last one cut: what a derivation shows.
std::vector<Input> runs_until(const std::vector<PaymentRun>& runs, std::int64_t ten_thousandths,
                              const Derivation& derivation) {
    std::vector<Input> inputs;
    for (const PaymentRun& run : runs) {
        if (ten_thousandths <= 0) break;
        const auto taken = std::min(ten_thousandths, run.payments * one);
        ten_thousandths -= taken;
        Input payment = derivation.from_step_or_typed(Term::monthly_pension, run.payment);
        payment.term = Term::payment;
        inputs.push_back(payment);
        inputs.push_back({Term::payment_count, Fraction{taken}, Given::definition});
    }
    return inputs;
}

/// The runs in which the goal is reached, each with all its payments, so that the smallest number
/// can be found anew.
void tell_runs(const std::vector<PaymentRun>& runs, Count reached, const Derivation& derivation,
               Term name, Step& step) {
    for (const PaymentRun& run : runs) {
        step.inputs.push_back(derivation.from_step_or_typed(name, run.payment));
        step.inputs.push_back({Term::payment_count, run.payments, Given::definition});
        if ((reached -= run.payments) <= 0) return;
    }
}

}  // namespace

PaymentSchedule::PaymentSchedule(const PensionParts& parts, Money balance,
                                 const PensionStart& start, const BaseGrowth& growth,
                                 PensionRounding rounding) {
    const Count all = std::max(12, oldest_age_in_years * 12 - start.age_in_months_before);
    const bool grows = !std::holds_alternative<std::monostate>(growth);
    Money base = parts.base_pension;
    for (Count paid = 0; paid < all; paid += runs_.back().payments) {
        const Money payment =
            monthly_pension(base, balance, parts.payout_months,
                            parts.long_payer_supplement.value_or(Money{}), rounding);
        runs_.push_back({base, payment, grows ? std::min<Count>(12, all - paid) : all});
        base = grown(base, growth);
    }
}

Money PaymentSchedule::payment(Count j) const {
    for (const PaymentRun& run : runs_) {
        if (j <= run.payments) return run.payment;
        j -= run.payments;
    }
    return runs_.empty() ? Money{} : runs_.back().payment;
}

Money PaymentSchedule::all() const {
    Money sum;
    for (const PaymentRun& run : runs_) sum += run.payment * run.payments;
    return sum;
}

Money PaymentSchedule::first(Count k) const {
    return received(Fraction{k * one});
}

Money PaymentSchedule::received(Fraction payments, Derivation* derivation) const {
    Wide sum = 0;
    auto left = payments.ten_thousandths;
    for (const PaymentRun& run : runs_) {
        const auto taken = std::min(left, run.payments * one);
        sum += Wide{run.payment.fen()} * taken;
        left -= taken;
    }
    expects(left == 0, "PaymentSchedule: beyond the oldest age");
    const Money total = round_to(sum, one, {});
    if (derivation) {
        Step step{Term::received, Formula::sum_of_products, {}, RoundingRule{}, total};
        step.inputs = runs_until(runs_, payments.ten_thousandths, *derivation);
        if (step.inputs.size() == 2) step.inputs[1] = derivation->from_step(Term::payments);
        derivation->add(std::move(step));
    }
    return total;
}

std::optional<Count> PaymentSchedule::payback(Money amount, Derivation* derivation, Term goal,
                                              Term payment) const {
    if (amount <= Money{}) return std::nullopt;
    Money sum;
    Count payments = 0;
    for (const PaymentRun& run : runs_) {
        const Money missing = amount - sum;
        const Count needed = run.payment <= Money{}
                                 ? std::numeric_limits<Count>::max()
                                 : (missing.fen() + run.payment.fen() - 1) / run.payment.fen();
        if (needed <= run.payments) {
            payments += needed;
            if (derivation) {
                Step step{Term::payback_payments,
                          Formula::smallest_count,
                          {derivation->from_step_or_typed(goal, amount)},
                          {},
                          payments};
                tell_runs(runs_, payments, *derivation, payment, step);
                derivation->add(std::move(step));
            }
            return payments;
        }
        sum += run.payment * run.payments;
        payments += run.payments;
    }
    return std::nullopt;
}

PaymentSchedule PaymentSchedule::beyond(const PaymentSchedule& other) const {
    PaymentSchedule difference;
    auto mine = runs_.begin();
    auto theirs = other.runs_.begin();
    Count of_mine = 0;  // Payments of the run at hand that are dealt with.
    Count of_theirs = 0;
    while (mine != runs_.end() && theirs != other.runs_.end()) {
        const Count both = std::min(mine->payments - of_mine, theirs->payments - of_theirs);
        difference.runs_.push_back(
            {mine->base_pension - theirs->base_pension, mine->payment - theirs->payment, both});
        if ((of_mine += both) == mine->payments) ++mine, of_mine = 0;
        if ((of_theirs += both) == theirs->payments) ++theirs, of_theirs = 0;
    }
    expects(mine == runs_.end() && theirs == other.runs_.end(), "beyond: schedules of one length");
    return difference;
}

Money drawn(Money balance, Money draw, Fraction payments) {
    const Count whole = payments.ten_thousandths / one;
    const bool lasts = draw <= Money{} || whole <= balance.fen() / draw.fen();
    const Money after = lasts ? draw * whole : balance;
    const Money next = std::min(draw, balance - after);
    return after + scale(next, payments.ten_thousandths % one, one, Rounding::half_up);
}

Fraction payments_until(Age age_at_death, const PensionStart& start) {
    if (age_at_death.whole_months() <= start.age_in_months_before) return Fraction{};
    return Fraction{age_at_death.month_ten_thousandths() - Count{start.age_in_months_before} * one};
}

}  // namespace pension
