// SPDX-License-Identifier: Apache-2.0
#include "calc/common/payment_schedule.hpp"

#include "base/contract.hpp"

#include <algorithm>
#include <limits>

namespace pension {

namespace {

constexpr std::int64_t one = 10'000;

/// A payment as a step told it: the first one, or a later one.
Input told_payment(const Derivation& derivation, Term first, Money payment) {
    Input input = derivation.from_step_or_typed(first, payment);
    if (first == Term::monthly_pension && !std::holds_alternative<StepIndex>(input.origin))
        input = derivation.from_step_or_typed(Term::payment, payment);
    return input;
}

/// The runs that make up the first payments, the last one cut: what a derivation shows.
std::vector<Input> runs_until(const std::vector<PaymentRun>& runs, std::int64_t ten_thousandths,
                              const Derivation& derivation) {
    std::vector<Input> inputs;
    for (const PaymentRun& run : runs) {
        if (ten_thousandths <= 0) break;
        const auto taken = std::min(ten_thousandths, run.payments * one);
        ten_thousandths -= taken;
        inputs.push_back(told_payment(derivation, Term::monthly_pension, run.payment));
        inputs.back().term = Term::payment;
        inputs.push_back({Term::payment_count, Fraction{taken}, Given::definition});
    }
    return inputs;
}

/// The runs in which the goal is reached, each with all its payments, so that the smallest number
/// can be found anew.
void tell_runs(const std::vector<PaymentRun>& runs, Count reached, const Derivation& derivation,
               Term name, Step& step) {
    for (const PaymentRun& run : runs) {
        step.inputs.push_back(told_payment(derivation, name, run.payment));
        step.inputs.back().term = name;
        step.inputs.push_back({Term::payment_count, run.payments, Given::definition});
        if ((reached -= run.payments) <= 0) return;
    }
}

}  // namespace

PaymentRun PaymentSchedule::run_of(Count j) const {
    for (const PaymentRun& run : runs_) {
        if (j <= run.payments) return run;
        j -= run.payments;
    }
    return runs_.empty() ? PaymentRun{} : runs_.back();
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
    // Whole runs are whole fen; only the last one may end within a payment.
    Money before;
    auto left = payments.ten_thousandths;
    auto run = runs_.begin();
    for (; run != runs_.end() && left >= run->payments * one; ++run) {
        before += run->payment * run->payments;
        left -= run->payments * one;
    }
    expects(left == 0 || run != runs_.end(), "PaymentSchedule: beyond the oldest age");
    const Money total =
        left == 0 ? before : before + scale(run->payment, left, one, Rounding::half_up);
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

std::vector<PaymentPair> side_by_side(const PaymentSchedule& mine, const PaymentSchedule& other,
                                      Count head_start) {
    auto with_wait = [](std::vector<PaymentRun> runs, Count wait) {
        if (wait > 0) runs.insert(runs.begin(), {Money{}, Money{}, wait});
        return runs;
    };
    auto left = with_wait(mine.runs_, -head_start);
    auto right = with_wait(other.runs_, head_start);
    Count at_left = 0;  // Payments of the run at hand that are dealt with.
    Count at_right = 0;
    std::size_t l = 0;
    std::size_t r = 0;
    constexpr Count no_end = std::numeric_limits<Count>::max();
    std::vector<PaymentPair> pairs;
    while (l < left.size() || r < right.size()) {
        const Count both = std::min(l < left.size() ? left[l].payments - at_left : no_end,
                                    r < right.size() ? right[r].payments - at_right : no_end);
        pairs.push_back({l < left.size() ? left[l] : PaymentRun{},
                         r < right.size() ? right[r] : PaymentRun{}, both});
        if (l < left.size() && (at_left += both) == left[l].payments) ++l, at_left = 0;
        if (r < right.size() && (at_right += both) == right[r].payments) ++r, at_right = 0;
    }
    return pairs;
}

PaymentSchedule PaymentSchedule::beyond(const PaymentSchedule& other, Count head_start) const {
    PaymentSchedule difference;
    for (const auto& [mine, theirs, payments] : side_by_side(*this, other, head_start))
        difference.runs_.push_back(
            {mine.base_pension - theirs.base_pension, mine.payment - theirs.payment, payments});
    return difference;
}

Fraction payments_until(Age age_at_death, const PensionStart& start) {
    if (age_at_death.whole_months() <= start.age_in_months_before) return Fraction{};
    return Fraction{age_at_death.month_ten_thousandths() - Count{start.age_in_months_before} * one};
}

}  // namespace pension
