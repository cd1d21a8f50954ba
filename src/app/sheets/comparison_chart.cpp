// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_chart.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/chart_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "calc/estimate/survival_expected.hpp"

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

/// How long people of that age and sex go on living; none where that is not known.
std::optional<Survival> survival_in(const Comparison& comparison) {
    if (comparison.plans.empty()) return std::nullopt;
    auto found = survival_of(comparison.asked, comparison.plans.front().projection.start);
    return found ? std::move(found).value() : std::nullopt;
}

/// In whole people of a hundred.
std::int64_t alive_of_hundred(const Survival& survival, std::int64_t age_in_months) {
    return (survival.rate_reaching(Months{age_in_months}).ppm() + 5'000) / 10'000;
}

void add_survival(const Survival& survival, const Translate& tr, Chart& chart) {
    constexpr std::int64_t everybody = 1'000'000;
    Backdrop behind{tr(N_("Behind: how many of 100 people of that age and sex are still alive")),
                    everybody,
                    {}};
    const std::int64_t today = survival.age_today().count();
    if (today > chart.x.least) behind.points.push_back({chart.x.least, everybody});
    for (std::int64_t month = std::max(today, chart.x.least); month <= chart.x.most; month += 12)
        behind.points.push_back({month, survival.rate_reaching(Months{month}).ppm()});
    chart.backdrop = std::move(behind);
    const auto half = survival.age_by_which_died(Rate::from_ppm(500'000)).whole_months();
    if (half > chart.x.least && half < chart.x.most)
        chart.markers.push_back({half, tr(N_("half live beyond this")), false});
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
    const auto survival = survival_in(comparison);
    if (survival && age_in_months > survival->age_today().count())
        text += "\n" + say(tr,
                           N_("Of 100 people of that age and sex {count:# lives|# live} beyond "
                              "this age"),
                           fmt::arg("count", Counted{alive_of_hundred(*survival, age_in_months)}));
    return text;
}

bool has_survival(const Comparison& comparison) {
    return survival_in(comparison).has_value();
}

Chart comparison_chart(const Comparison& comparison, const Translate& tr,
                       const ChartLayers& layers) {
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
    if (!layers.age_at_death) std::erase_if(chart.markers, &Marker::strong);
    if (layers.survival)
        if (const auto survival = survival_in(comparison)) add_survival(*survival, tr, chart);
    chart.description = chart.title;
    const auto& asked = comparison.asked.ages_at_death;
    for (const auto months : ages_in_words(comparison)) {
        // The age asked for is told exactly, not as the whole months in which its marker stands.
        const auto exact = std::ranges::find(asked, months, &Age::whole_months);
        const Age age = exact != asked.end() ? *exact : Age::from_months(months);
        chart.description +=
            "\n" + (exact != asked.end() ? age_text(age, tr) : years_and_months(months, tr));
        for (const PlanResult& plan : comparison.plans)
            chart.description += tr(N_("; ")) + plan_words(comparison, plan, age, tr);
    }
    return chart;
}

}  // namespace pension
