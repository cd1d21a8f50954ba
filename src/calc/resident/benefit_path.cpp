// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/benefit_path.hpp"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

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

using Ages = boost::container::small_vector<int, 16>;

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
        return PassedOver{&figure, base_at(figure.value, of(figure.from, age_in_months)),
                          before.amount};
    }

    /// The ages in months at which the base of a month may change. An announced figure counts band
    /// by band, so those of the figures before it matter too.
    void ages_of_change(Month month, Ages& ages) const {
        ages.clear();
        const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<BaseBands>::from);
        for (auto figure = after; figure != entries_.begin();) {
            --figure;
            for (const BaseBand& band : figure->value) ages.push_back(band.age_in_months);
            if (!is_later(*figure)) return;
        }
    }

    /// The months in which the base may change because the person has been registered for another
    /// full year, that any figure of then asks for.
    void months_of_change(Month month, std::vector<Month>& months) const {
        months.clear();
        if (!growth_.household_since) return;
        const auto after = std::ranges::upper_bound(entries_, month, {}, &Dated<BaseBands>::from);
        for (auto figure = after; figure != entries_.begin();) {
            --figure;
            for (const BaseBand& band : figure->value)
                if (band.years_registered > 0)
                    months.push_back(*growth_.household_since + Months{12 * band.years_registered});
            if (!is_later(*figure)) return;
        }
    }

private:
    BaseOf of(Month month, int age_in_months) const {
        BaseOf person{age_in_months, 0, growth_.years_paid};
        if (growth_.household_since && *growth_.household_since < month)
            person.years_registered =
                static_cast<int>((month - *growth_.household_since).count()) / 12;
        return person;
    }

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
                base_at(figure.value, of(month, age_in_months)),
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
           a.old_age_figure == b.old_age_figure && a.brackets == b.brackets &&
           a.average_steps == b.average_steps;
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

Growth growth_of(const Case& asked, int years_paid) {
    return {asked.assumptions.base_growth, asked.basis, asked.as_of, asked.household_since,
            years_paid};
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
    Ages ages;
    std::vector<Month> months;
    for (Count j = 1; j < end;) {
        const Month month = start.first + Months{j - 1};
        Count next = end;
        come_to_change(rules.base_pension, start, j, next);
        come_to_change(rules.old_age_supplement, start, j, next);
        come_to_change(rules.long_payer_supplement, start, j, next);
        come_to_change(rules.average_tier_supplement, start, j, next);
        BenefitRun& run = path.emplace_back();
        run.base = ungrown_of_payment(j, start, rules, growth);
        series.ages_of_change(month, ages);
        for (const int age : ages)
            if (const Count at = age - start.age_in_months_before; at > j)
                next = std::min(next, at);
        series.months_of_change(month, months);
        for (const Month change : months)
            if (const Count at = (change - start.first).count() + 1; at > j)
                next = std::min(next, at);
        run.old_age_figure = rules.old_age_supplement.find(month);
        run.average_steps = rules.average_tier_supplement.find(month);
        run.brackets = rules.long_payer_supplement.find(month);
        if (run.old_age_figure) {
            come_to_age(run.old_age_figure->value, start, j, next);
            run.old_age = old_age_supplement_at(run.old_age_figure->value,
                                                start.age_in_months_before + static_cast<int>(j));
        }
        if (grows(growth.each_year)) next = std::min(next, next_growth(j, growth.basis, start));
        // What the run before has grown to goes on from there.
        BenefitRun* last = path.size() > 1 ? &path[path.size() - 2] : nullptr;
        const GrownBase* before = last ? &last->base : nullptr;
        const bool goes_on =
            before && before->in_force == run.base.in_force && before->times <= run.base.times;
        run.base.amount =
            goes_on ? grown(before->amount, growth.each_year, run.base.times - before->times)
                    : grown(run.base.in_force, growth.each_year, run.base.times);
        run.payments = next - j;
        if (last && is_same(*last, run)) {
            last->payments += run.payments;
            path.pop_back();
        }
        j = next;
    }
    return path;
}

PaymentSchedule payment_schedule(const std::vector<BenefitRun>& path, const Earned& earned,
                                 int payout_months, PensionRounding rounding) {
    std::vector<PaymentRun> runs;
    runs.reserve(path.size());
    for (const BenefitRun& run : path) {
        Benefits benefits{run.base.amount, {}, run.old_age, average_tier_supplement(run, earned)};
        if (run.brackets)
            benefits.long_payer =
                long_payer_supplement(run.brackets->value, earned.long_payer_years);
        PaymentRun& paid = runs.emplace_back();
        paid.base_pension = run.base.amount;
        paid.payment = monthly_pension(benefits, earned.balance, payout_months, rounding);
        paid.payments = run.payments;
    }
    return PaymentSchedule{std::move(runs)};
}

}  // namespace pension
