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

namespace {

/// The payment in whose month a figure begins to hold; none at or before payment j.
template <class T>
void come_to_change(const Timeline<T>& rule, const PensionStart& start, Count j, Count& next) {
    for (const Dated<T>& figure : rule.entries()) {
        const Count at = (figure.from - start.first).count() + 1;
        if (at > j) next = std::min(next, at);
    }
}

template <class Steps>
void come_to_age(const Steps& steps, const PensionStart& start, Count j, Count& next) {
    for (const auto& step : steps) {
        const Count at = step.age_in_months - start.age_in_months_before;
        if (at > j) next = std::min(next, at);
    }
}

/// How often the assumed growth has come by payment j, and the payment at which it comes next.
struct Growth {
    Count times = 0;
    Count next = 0;
};

Growth growth_at(Count j, Basis basis, const PensionStart& start, const Dated<BaseBands>& base,
                 bool is_last) {
    constexpr Count never = std::numeric_limits<Count>::max();
    if (basis == Basis::leaflet) return {(j - 1) / 12, (j - 1) / 12 * 12 + 13};
    if (!is_last) return {0, never};
    const Month month = start.first + Months{j - 1};
    const int years = year_number(month) - year_number(base.from);
    const Month january = Year{year_number(month) + 1} / std::chrono::January;
    return {std::max(0, years), (january - start.first).count() + 1};
}

}  // namespace

std::vector<BenefitRun> benefit_path(const PensionStart& start, const ResidentRules& rules,
                                     const BaseGrowth& growth, Basis basis) {
    const Count end = std::max(12, oldest_age_in_years * 12 - start.age_in_months_before) + 1;
    const bool grows = !std::holds_alternative<std::monostate>(growth);
    const Dated<BaseBands>* base = rules.base_pension.find(start.first);
    expects(base != nullptr, "benefit_path: no base in the first month");
    std::vector<BenefitRun> path;
    Money grown_base;
    Count grown_times = 0;
    Money ungrown;
    for (Count j = 1; j < end;) {
        const Month month = start.first + Months{j - 1};
        const int age = start.age_in_months_before + static_cast<int>(j);
        // A base that was repealed without another goes on: nobody stops paying it.
        if (const auto* in_force = rules.base_pension.find(month)) base = in_force;
        const auto* old_age = rules.old_age_supplement.find(month);
        const auto* brackets = rules.long_payer_supplement.find(month);
        Count next = end;
        come_to_change(rules.base_pension, start, j, next);
        come_to_change(rules.old_age_supplement, start, j, next);
        come_to_change(rules.long_payer_supplement, start, j, next);
        come_to_age(base->value, start, j, next);
        if (old_age) come_to_age(old_age->value, start, j, next);
        Growth now;
        if (grows) {
            now = growth_at(j, basis, start, *base, base == &rules.base_pension.entries().back());
            next = std::min(next, now.next);
        }
        const Money in_force = base_at(base->value, age);
        if (in_force != ungrown || now.times < grown_times) {
            ungrown = grown_base = in_force;
            grown_times = 0;
        }
        for (; grown_times < now.times; ++grown_times) grown_base = grown(grown_base, growth);
        path.push_back({grown_base, old_age ? old_age_supplement_at(old_age->value, age) : Money{},
                        brackets ? &brackets->value : nullptr, next - j});
        j = next;
    }
    return path;
}

PaymentSchedule::PaymentSchedule(const std::vector<BenefitRun>& path, Money balance,
                                 int payout_months, int long_payer_years,
                                 PensionRounding rounding) {
    runs_.reserve(path.size());
    for (const BenefitRun& run : path) {
        Benefits benefits{run.base, {}, run.old_age};
        if (run.brackets)
            benefits.long_payer = long_payer_supplement(*run.brackets, long_payer_years);
        runs_.push_back(
            {run.base, monthly_pension(benefits, balance, payout_months, rounding), run.payments});
    }
}

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

Fraction payments_until(Age age_at_death, const PensionStart& start) {
    if (age_at_death.whole_months() <= start.age_in_months_before) return Fraction{};
    return Fraction{age_at_death.month_ten_thousandths() - Count{start.age_in_months_before} * one};
}

}  // namespace pension
