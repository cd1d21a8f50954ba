// SPDX-License-Identifier: Apache-2.0
#include "calc/common/payment_schedule.hpp"

#include "base/contract.hpp"

#include <algorithm>
#include <limits>

namespace pension {

namespace {

/// The runs that make up the first payments, the last one cut: what a derivation shows.
std::vector<Input> runs_until(const std::vector<PaymentRun>& runs, std::int64_t ten_thousandths) {
    std::vector<Input> inputs;
    for (const PaymentRun& run : runs) {
        if (ten_thousandths <= 0) break;
        const auto taken = std::min(ten_thousandths, run.payments * Fraction::one);
        ten_thousandths -= taken;
        inputs.push_back(told_or_typed(run.told, Term::payment, run.payment));
        inputs.push_back({Term::payment_count, Fraction{taken}, Given::definition});
    }
    return inputs;
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
    return received(Fraction{k * Fraction::one});
}

void PaymentSchedule::tell(Count from, Count to, const Input& payment) {
    Count j = 1;
    for (PaymentRun& run : runs_) {
        if (j > to) return;
        const Count last = j + run.payments - 1;
        if (j >= from && last <= to && payment.quantity == Quantity{run.payment})
            run.told = told_by(payment);
        j = last + 1;
    }
}

Money PaymentSchedule::received(Fraction payments) const {
    // Whole runs are whole fen; only the last one may end within a payment.
    Money before;
    auto left = payments.ten_thousandths;
    auto run = runs_.begin();
    for (; run != runs_.end() && left >= run->payments * Fraction::one; ++run) {
        before += run->payment * run->payments;
        left -= run->payments * Fraction::one;
    }
    expects(left == 0 || run != runs_.end(), "PaymentSchedule: beyond the oldest age");
    return left == 0 ? before
                     : before + scale(run->payment, left, Fraction::one, Rounding::half_up);
}

Input PaymentSchedule::tell_received(Derivation& derivation, const Input& payments) const {
    const Fraction count = std::get<Fraction>(payments.quantity);
    Step step{Term::received, Formula::sum_of_products, {}, RoundingRule{}, received(count)};
    step.inputs = runs_until(runs_, count.ten_thousandths);
    if (step.inputs.size() == 2) step.inputs[1] = payments;
    return derivation.add(std::move(step));
}

std::optional<Count> PaymentSchedule::payback(Money amount) const {
    if (amount <= Money{}) return std::nullopt;
    Money sum;
    Count payments = 0;
    for (const PaymentRun& run : runs_) {
        const Money missing = amount - sum;
        const Count needed = run.payment <= Money{}
                                 ? std::numeric_limits<Count>::max()
                                 : (missing.fen() + run.payment.fen() - 1) / run.payment.fen();
        if (needed <= run.payments) return payments + needed;
        sum += run.payment * run.payments;
        payments += run.payments;
    }
    return std::nullopt;
}

Input PaymentSchedule::tell_payback(Derivation& derivation, const Input& goal, Count payments,
                                    Term told_as, Term payment) const {
    Step step{told_as, Formula::smallest_count, {goal}, {}, payments};
    // The runs in which the goal is reached, each with all its payments, so that the smallest
    // number can be found anew.
    Count left = payments;
    for (const PaymentRun& run : runs_) {
        step.inputs.push_back(told_or_typed(run.told, payment, run.payment));
        step.inputs.push_back({Term::payment_count, run.payments, Given::definition});
        if ((left -= run.payments) <= 0) break;
    }
    return derivation.add(std::move(step));
}

PaymentSchedule PaymentSchedule::between(Count from, Count to) const {
    PaymentSchedule part;
    Count j = 1;
    for (PaymentRun run : runs_) {
        const Count begin = std::max(j, from);
        const Count end = std::min(j + run.payments - 1, to);
        j += run.payments;
        if (begin > end) continue;
        run.payments = end - begin + 1;
        part.runs_.push_back(run);
    }
    return part;
}

namespace {

/// Goes through the runs of a schedule that begins after some months of waiting; nothing is paid
/// meanwhile, and after its end.
class Walk {
public:
    Walk(const std::vector<PaymentRun>& runs, Count wait)
        : next_{runs.begin()}, end_{runs.end()}, run_{{}, {}, wait} {
        if (wait <= 0) pass_to_next();
    }

    bool any() const { return run_.payments > 0; }
    const PaymentRun& run() const { return run_; }
    /// How long it stays as it is; for ever after the end.
    Count months() const { return any() ? left() : no_end; }

    void pass(Count months) {
        if (!any()) return;
        passed_ += months;
        if (left() == 0) pass_to_next();
    }

private:
    static constexpr Count no_end = std::numeric_limits<Count>::max();

    Count left() const { return run_.payments - passed_; }
    void pass_to_next() {
        passed_ = 0;
        run_ = next_ == end_ ? PaymentRun{} : *next_++;
    }

    std::vector<PaymentRun>::const_iterator next_;
    std::vector<PaymentRun>::const_iterator end_;
    PaymentRun run_;
    Count passed_ = 0;
};

}  // namespace

std::vector<PaymentPair> side_by_side(const PaymentSchedule& mine, const PaymentSchedule& other,
                                      Count head_start) {
    std::vector<PaymentPair> pairs;
    pairs.reserve(mine.runs().size() + other.runs().size() + 1);
    Walk left{mine.runs(), -head_start};
    Walk right{other.runs(), head_start};
    while (left.any() || right.any()) {
        const Count both = std::min(left.months(), right.months());
        pairs.push_back({left.run(), right.run(), both});
        left.pass(both);
        right.pass(both);
    }
    return pairs;
}

PaymentSchedule PaymentSchedule::beyond(const PaymentSchedule& other, Count head_start) const {
    PaymentSchedule difference;
    const auto pairs = side_by_side(*this, other, head_start);
    difference.runs_.reserve(pairs.size());
    for (const auto& [mine, theirs, payments] : pairs)
        difference.runs_.push_back(
            {mine.base_pension - theirs.base_pension, mine.payment - theirs.payment, payments, {}});
    return difference;
}

Age age_after(const PensionStart& start, Count payments) {
    const Age exact = Age::from_months(start.age_in_months_before + payments);
    return Age::from_ten_thousandths(exact.ten_thousandths());
}

Fraction payments_until(Age age_at_death, const PensionStart& start) {
    if (age_at_death.whole_months() <= start.age_in_months_before) return Fraction{};
    return Fraction{age_at_death.month_ten_thousandths() -
                    Count{start.age_in_months_before} * Fraction::one};
}

}  // namespace pension
