// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/paper_charts.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/chart_parts.hpp"
#include "app/words/amounts.hpp"

#include <algorithm>

namespace pension {

namespace {

constexpr std::int64_t months_a_tick = 60;
/// The account is used up in the 139th month, give or take; a little is to be seen beyond.
constexpr std::int64_t early_years = 15;
constexpr std::int64_t last_age_on_paper = 100;

/// The first age at which any plan pays, in months.
std::int64_t first_pension(const Comparison& comparison) {
    std::int64_t first = last_age_on_paper * 12;
    for (const PlanResult& plan : comparison.plans)
        if (plan.entitled())
            first = std::min<std::int64_t>(first, plan.projection.start.age_in_months_before);
    return first;
}

Axis age_axis_between(std::int64_t from, std::int64_t to, const Translate& tr) {
    // The titles of the charts say that these are ages.
    Axis axis{"", from, to, {}};
    for (std::int64_t month = from; month <= to; month += months_a_tick)
        // TRANSLATORS: an age in years, on the axis of a chart.
        axis.ticks.push_back({month, say(tr, N_("{age}"), fmt::arg("age", month / 12))});
    return axis;
}

/// Whole years from one age to another, and where the plan's curves bend between them.
std::set<std::int64_t> ages_between(const PlanResult& plan, std::int64_t from, std::int64_t to) {
    std::set<std::int64_t> ages;
    for (const std::int64_t month : ages_of_points(plan, from))
        if (month >= from && month <= to) ages.insert(month);
    return ages;
}

/// What has come back by then or is there for the family.
std::optional<Money> come_back(const Lifetime& life) {
    return life.left_to_heirs ? std::optional{life.received + *life.left_to_heirs} : std::nullopt;
}

void mark_age(const Comparison& comparison, const Translate& tr, Chart& chart) {
    if (comparison.asked.ages_at_death.empty()) return;
    const Age age = comparison.asked.ages_at_death.front();
    if (age.whole_months() >= chart.x.least && age.whole_months() <= chart.x.most)
        chart.markers.push_back({age.whole_months(), age_text(age, tr), true});
}

/// A line for each age of the axis: what each plan comes to.
template <class Words>
void describe(const Comparison& comparison, const std::vector<std::string>& labels,
              const Words& words, const Translate& tr, Chart& chart) {
    chart.description = chart.title;
    for (const Tick& tick : chart.x.ticks) {
        chart.description += "\n" + years_and_months(tick.at, tr);
        for (std::size_t i = 0; i < comparison.plans.size(); ++i)
            if (comparison.plans[i].entitled())
                chart.description +=
                    "; " + say(tr, N_("{plan}: {words}"), fmt::arg("plan", labels[i]),
                               fmt::arg("words", words(comparison.plans[i], tick.at)));
    }
}

std::string starred(const Comparison& comparison, const char* field, const Translate& tr) {
    return is_unconfirmed(comparison, field)
               ? tr(N_(" (* rests on figures that are not confirmed)"))
               : "";
}

Chart received_chart(const Comparison& comparison, const std::vector<std::string>& labels,
                     const Translate& tr) {
    Chart chart;
    chart.title =
        tr(N_("Received in all, by how old one becomes")) + starred(comparison, "received", tr);
    const std::int64_t from = first_pension(comparison) / months_a_tick * months_a_tick;
    chart.x = age_axis_between(from, last_age_on_paper * 12, tr);
    for (std::size_t i = 0; i < comparison.plans.size(); ++i) {
        const PlanResult& plan = comparison.plans[i];
        if (!plan.entitled()) continue;
        Series series{labels[i], i, SeriesPart::received, {}};
        for (const std::int64_t month : ages_between(plan, from, chart.x.most))
            series.points.push_back(
                {month, lifetime(plan.projection, Age::from_months(month), comparison.rules)
                            .received.fen()});
        chart.series.push_back(std::move(series));
    }
    chart.y = money_axis(chart, tr);
    mark_age(comparison, tr, chart);
    describe(
        comparison, labels,
        [&](const PlanResult& plan, std::int64_t month) {
            return yuan(
                lifetime(plan.projection, Age::from_months(month), comparison.rules).received, tr);
        },
        tr, chart);
    return chart;
}

void add_early(const Comparison& comparison, std::size_t i, const std::string& label,
               Chart& chart) {
    const PlanResult& plan = comparison.plans[i];
    Series back{label, i, SeriesPart::received, {}};
    // Without a name: the title says what the dots are.
    Series paid{"", i, SeriesPart::own_paid, {}};
    for (const std::int64_t month : ages_between(plan, chart.x.least, chart.x.most)) {
        const Lifetime life = lifetime(plan.projection, Age::from_months(month), comparison.rules);
        if (const auto sum = come_back(life)) back.points.push_back({month, sum->fen()});
        if (life.own_paid) paid.points.push_back({month, life.own_paid->fen()});
    }
    if (!paid.points.empty()) chart.series.push_back(std::move(paid));
    chart.series.push_back(std::move(back));
}

Chart early_death_chart(const Comparison& comparison, const std::vector<std::string>& labels,
                        const Translate& tr) {
    Chart chart;
    chart.title =
        tr(N_("If one dies early: received and left to the family (dots: own payments)")) +
        starred(comparison, "left_to_heirs", tr);
    const std::int64_t start = first_pension(comparison) / months_a_tick * months_a_tick;
    chart.x = age_axis_between(std::max<std::int64_t>(start - months_a_tick, 16 * 12),
                               start + early_years * 12, tr);
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        if (comparison.plans[i].entitled()) add_early(comparison, i, labels[i], chart);
    chart.y = money_axis(chart, tr);
    mark_age(comparison, tr, chart);
    describe(
        comparison, labels,
        [&](const PlanResult& plan, std::int64_t month) {
            const Lifetime life =
                lifetime(plan.projection, Age::from_months(month), comparison.rules);
            const auto sum = come_back(life);
            return sum ? yuan(*sum, tr) : nothing();
        },
        tr, chart);
    return chart;
}

}  // namespace

Charts paper_charts(const Comparison& comparison, const std::vector<std::string>& labels,
                    const Translate& tr) {
    if (std::ranges::none_of(comparison.plans, &PlanResult::entitled)) return {};
    return {{received_chart(comparison, labels, tr), early_death_chart(comparison, labels, tr)}};
}

}  // namespace pension
