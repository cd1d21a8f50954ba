// SPDX-License-Identifier: Apache-2.0
#include "calc/payout.hpp"

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

/// The payment after payment j in whose month a figure begins to hold, or no longer does.
template <class T>
void come_to_change(const Timeline<T>& rule, const PensionStart& start, Count j, Count& next) {
    const Month last = rule.unchanged_until(start.first + Months{j - 1});
    next = std::min(next, Count{(last - start.first).count()} + 2);
}

template <class Steps>
void come_to_age(const Steps& steps, const PensionStart& start, Count j, Count& next) {
    for (const auto& step : steps) {
        const Count at = step.age_in_months - start.age_in_months_before;
        if (at > j) next = std::min(next, at);
    }
}

bool grows(const BaseGrowth& growth) {
    return !std::holds_alternative<std::monostate>(growth);
}

Money grown(Money base, const BaseGrowth& growth, Count times) {
    for (Count i = 0; i < times; ++i) base = grown(base, growth);
    return base;
}

/// The month of the figure's document: one that is taken to have held before grows from it on all
/// the same.
Month own_month(const Dated<BaseBands>& figure) {
    return figure.provenance ? figure.provenance->from : figure.from;
}

/// The dated series of the base (基础养老金) with its growth, on the dated basis.
class BaseSeries {
public:
    BaseSeries(const ResidentRules& rules, const Growth& growth)
        : entries_{rules.base_pension.entries()}, growth_{growth} {}

    /// The base in a month, its amount not reckoned yet; its figure is none before the first one.
    GrownBase ungrown_in(Month month, int age_in_months) const {
        const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<BaseBands>::from);
        if (after == entries_.begin()) return {nullptr, {}, growth_.each_year, 0, {}};
        return by_figure(static_cast<std::size_t>(after - entries_.begin()) - 1, month,
                         age_in_months);
    }

    /// What an announced figure comes to at that age, and what the base would be in its month
    /// without it; none where it counts at any rate.
    std::optional<PassedOver> contested(std::size_t index, int age_in_months) const {
        const Dated<BaseBands>& figure = entries_[index];
        const bool announced = figure.provenance && figure.provenance->announced;
        // What holds from the month of a move was in force in that place before.
        if (!announced || !is_later(figure) || index == 0 || figure.from != own_month(figure))
            return std::nullopt;
        GrownBase before = by_figure(index - 1, figure.from, age_in_months);
        before.amount = grown(before.in_force, growth_.each_year, before.times);
        return PassedOver{&figure, base_at(figure.value, age_in_months), before.amount};
    }

    /// The ages in months at which the base of a month may change. An announced figure counts band
    /// by band, so those of the figures before it matter too.
    void ages_of_change(Month month, std::vector<int>& ages) const {
        ages.clear();
        const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<BaseBands>::from);
        for (auto figure = after; figure != entries_.begin();) {
            --figure;
            for (const BaseBand& band : figure->value) ages.push_back(band.age_in_months);
            if (!is_later(*figure)) return;
        }
    }

private:
    bool is_later(const Dated<BaseBands>& figure) const {
        return own_month(figure) > growth_.today;
    }

    /// How often it has grown by a month: each January after the figure came, but for one of the
    /// past that another one of the past has replaced.
    Count januaries(std::size_t index, Month month) const {
        if (!grows(growth_.each_year)) return 0;
        const Dated<BaseBands>& figure = entries_[index];
        const bool is_past = index + 1 < entries_.size() && !is_later(figure) &&
                             entries_[index + 1].from <= growth_.today;
        return is_past ? 0 : std::max(0, year_number(month) - year_number(own_month(figure)));
    }

    /// @param index of the last figure that may count.
    GrownBase by_figure(std::size_t index, Month month, int age_in_months) const {
        const auto contest = contested(index, age_in_months);
        if (contest && contest->announced <= contest->instead)
            return by_figure(index - 1, month, age_in_months);
        const Dated<BaseBands>& figure = entries_[index];
        return {&figure,
                base_at(figure.value, age_in_months),
                growth_.each_year,
                januaries(index, month),
                {}};
    }

    const std::vector<Dated<BaseBands>>& entries_;
    const Growth& growth_;
};

/// Whether nothing changed, though a figure might have.
bool is_same(const BenefitRun& a, const BenefitRun& b) {
    return a.base.figure == b.base.figure && a.base.amount == b.base.amount &&
           a.base.times == b.base.times && a.old_age == b.old_age &&
           a.old_age_figure == b.old_age_figure && a.brackets == b.brackets;
}

/// Where the growth comes next after payment j.
Count next_growth(Count j, Basis basis, const PensionStart& start) {
    if (basis == Basis::leaflet) return (j - 1) / 12 * 12 + 13;
    const Month month = start.first + Months{j - 1};
    const Month january = Year{year_number(month) + 1} / std::chrono::January;
    return (january - start.first).count() + 1;
}

}  // namespace

namespace {

GrownBase ungrown_of_payment(Count j, const PensionStart& start, const ResidentRules& rules,
                             const Growth& growth) {
    GrownBase base = BaseSeries{rules, growth}.ungrown_in(
        start.first + Months{j - 1}, start.age_in_months_before + static_cast<int>(j));
    expects(base.figure != nullptr, "base_of_payment: no base in the first month");
    if (growth.basis == Basis::leaflet) base.times = grows(growth.each_year) ? (j - 1) / 12 : 0;
    return base;
}

}  // namespace

Growth growth_of(const Case& asked) {
    return {asked.assumptions.base_growth, asked.basis, asked.as_of};
}

std::vector<PassedOver> announced_in_vain(const PensionStart& start, const ResidentRules& rules,
                                          const Growth& growth) {
    std::vector<PassedOver> all;
    const BaseSeries series{rules, growth};
    const auto& entries = rules.base_pension.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (rules.base_pension.unchanged_until(entries[i].from) < start.first) continue;
        const Month month = std::max(entries[i].from, start.first);
        const auto contest = series.contested(i, static_cast<int>((month - start.birth).count()));
        if (contest && contest->announced <= contest->instead) all.push_back(*contest);
    }
    return all;
}

std::optional<GrownBase> base_in(Month month, int age_in_months, const ResidentRules& rules,
                                 const Growth& growth) {
    // The base of a place left before is not that of the place of then.
    if (rules.base_pension.silence_in(month)) return std::nullopt;
    GrownBase base = BaseSeries{rules, growth}.ungrown_in(month, age_in_months);
    if (!base.figure) return std::nullopt;
    // Before the pension a leaflet knows no time in which anything could grow.
    if (growth.basis == Basis::leaflet) base.times = 0;
    base.amount = grown(base.in_force, growth.each_year, base.times);
    return base;
}

GrownBase base_of_payment(Count j, const PensionStart& start, const ResidentRules& rules,
                          const Growth& growth) {
    GrownBase base = ungrown_of_payment(j, start, rules, growth);
    base.amount = grown(base.in_force, growth.each_year, base.times);
    return base;
}

std::vector<BenefitRun> benefit_path(const PensionStart& start, const ResidentRules& rules,
                                     const Growth& growth) {
    const Count end = std::max(12, oldest_age_in_years * 12 - start.age_in_months_before) + 1;
    std::vector<BenefitRun> path;
    const BaseSeries series{rules, growth};
    std::vector<int> ages;
    for (Count j = 1; j < end;) {
        const Month month = start.first + Months{j - 1};
        Count next = end;
        come_to_change(rules.base_pension, start, j, next);
        come_to_change(rules.old_age_supplement, start, j, next);
        come_to_change(rules.long_payer_supplement, start, j, next);
        BenefitRun run;
        run.base = ungrown_of_payment(j, start, rules, growth);
        series.ages_of_change(month, ages);
        for (const int age : ages)
            if (const Count at = age - start.age_in_months_before; at > j)
                next = std::min(next, at);
        run.old_age_figure = rules.old_age_supplement.find(month);
        run.brackets = rules.long_payer_supplement.find(month);
        if (run.old_age_figure) {
            come_to_age(run.old_age_figure->value, start, j, next);
            run.old_age = old_age_supplement_at(run.old_age_figure->value,
                                                start.age_in_months_before + static_cast<int>(j));
        }
        if (grows(growth.each_year)) next = std::min(next, next_growth(j, growth.basis, start));
        // What the run before has grown to goes on from there.
        const GrownBase* before = path.empty() ? nullptr : &path.back().base;
        const bool goes_on =
            before && before->in_force == run.base.in_force && before->times <= run.base.times;
        run.base.amount =
            goes_on ? grown(before->amount, growth.each_year, run.base.times - before->times)
                    : grown(run.base.in_force, growth.each_year, run.base.times);
        run.payments = next - j;
        if (!path.empty() && is_same(path.back(), run))
            path.back().payments += run.payments;
        else
            path.push_back(run);
        j = next;
    }
    return path;
}

PaymentSchedule::PaymentSchedule(const std::vector<BenefitRun>& path, const Earned& earned,
                                 int payout_months, PensionRounding rounding) {
    runs_.reserve(path.size());
    for (const BenefitRun& run : path) {
        Benefits benefits{run.base.amount, {}, run.old_age};
        if (run.brackets)
            benefits.long_payer =
                long_payer_supplement(run.brackets->value, earned.long_payer_years);
        runs_.push_back({run.base.amount,
                         monthly_pension(benefits, earned.balance, payout_months, rounding),
                         run.payments});
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
