// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_chart.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/chart_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

void add_series(const Comparison& comparison, std::size_t owner, std::int64_t first,
                const Translate& tr, Chart& chart) {
    const PlanResult& plan = comparison.plans[owner];
    const auto named = [&](const char* message) {
        return fmt::format(fmt::runtime(tr(message)),
                           fmt::arg("plan", short_plan_name(plan.called_by(), tr)));
    };
    Series received{named(N_("{plan}: received")), owner, SeriesPart::received, {}};
    Series left{named(N_("{plan}: left to the family")), owner, SeriesPart::left_to_heirs, {}};
    for (const std::int64_t month : ages_of_points(plan, first)) {
        const Lifetime life = lifetime(plan.projection, Age::from_months(month), comparison.rules);
        received.points.push_back({month, life.received.fen()});
        if (life.left_to_heirs) left.points.push_back({month, life.left_to_heirs->fen()});
    }
    chart.series.push_back(std::move(received));
    chart.series.push_back(std::move(left));
}

/// What a plan comes to at an age, or that it leads to no pension.
std::string plan_words(const Comparison& comparison, const PlanResult& plan, Age age,
                       const Translate& tr) {
    if (const auto& why = plan.projection.not_entitled)
        return fmt::format(fmt::runtime(tr(N_("{plan}: {words}"))),
                           fmt::arg("plan", plan_name(plan.called_by(), tr)),
                           fmt::arg("words", no_pension(*why, tr)));
    const Lifetime life = lifetime(plan.projection, age, comparison.rules);
    return fmt::format(
        fmt::runtime(tr(N_("{plan}: received {received}, left to the family {left}"))),
        fmt::arg("plan", plan_name(plan.called_by(), tr)),
        fmt::arg("received", yuan(life.received, tr)),
        fmt::arg("left", life.left_to_heirs ? yuan(*life.left_to_heirs, tr) : nothing()));
}

}  // namespace

std::string chart_words(const Comparison& comparison, std::int64_t age_in_months,
                        const Translate& tr) {
    std::string text = years_and_months(age_in_months, tr);
    for (const PlanResult& plan : comparison.plans)
        text += "\n" + plan_words(comparison, plan, Age::from_months(age_in_months), tr);
    return text;
}

Chart comparison_chart(const Comparison& comparison, const Translate& tr) {
    Chart chart;
    chart.title = tr(N_("Money received and left to the family, by age at death"));
    if (is_unconfirmed(comparison, "received") || is_unconfirmed(comparison, "left_to_heirs"))
        chart.title += tr(N_(" (* rests on figures that are not confirmed)"));
    const auto first = first_month_shown(comparison);
    for (std::size_t owner = 0; owner < comparison.plans.size(); ++owner)
        if (comparison.plans[owner].entitled()) add_series(comparison, owner, first, tr, chart);
    chart.x = age_axis(first, tr(N_("Age at death")));
    chart.y = money_axis(chart, tr);
    add_markers(comparison, tr, chart);
    chart.description = chart.title;
    const auto& asked = comparison.asked.ages_at_death;
    for (const auto months : ages_in_words(comparison)) {
        // The age asked for is told exactly, not as the whole months in which its marker stands.
        const auto exact = std::ranges::find(asked, months, &Age::whole_months);
        const Age age = exact != asked.end() ? *exact : Age::from_months(months);
        chart.description +=
            "\n" + (exact != asked.end() ? age_text(age, tr) : years_and_months(months, tr));
        for (const PlanResult& plan : comparison.plans)
            chart.description += "; " + plan_words(comparison, plan, age, tr);
    }
    return chart;
}

}  // namespace pension
