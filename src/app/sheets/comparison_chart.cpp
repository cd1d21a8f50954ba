// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_chart.hpp"

#include "app/results/fields.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace pension {

namespace {

constexpr int last_age = 105;
/// Whole years, as people count; the months in which a curve bends are added.
constexpr int months_between_points = 12;

/// The age in months of the last draw; none where the account is empty from the start.
std::optional<std::int64_t> used_up(const PlanResult& plan) {
    const Projection& made = plan.projection;
    const auto draw = made.parts.account_pension.fen();
    if (draw <= 0 || made.account.balance <= Money{}) return std::nullopt;
    const auto payments = (made.account.balance.fen() + draw - 1) / draw;
    return made.start.age_in_months_before + payments;
}

std::int64_t first_month(const Comparison& comparison) {
    std::int64_t first = 60 * 12;
    for (const PlanResult& plan : comparison.plans) {
        if (!plan.entitled()) continue;
        first = std::min<std::int64_t>(first, plan.projection.start.age_in_months_before);
        if (!plan.projection.paid.postings.empty())
            first = std::min<std::int64_t>(
                first, (plan.projection.paid.postings.front().month - plan.projection.start.birth)
                           .count());
    }
    return std::max<std::int64_t>(first / 60 * 60, youngest_age_in_years * 12);
}

std::set<std::int64_t> points_of(const PlanResult& plan, std::int64_t first) {
    std::set<std::int64_t> ages;
    for (std::int64_t month = first; month <= last_age * 12; month += months_between_points)
        ages.insert(month);
    const auto start = plan.projection.start.age_in_months_before;
    ages.insert({start, start + 1});
    if (const auto end = used_up(plan))
        if (*end <= last_age * 12) ages.insert({*end - 1, *end});
    return ages;
}

void add_series(const Comparison& comparison, std::size_t owner, std::int64_t first,
                const Translate& tr, Chart& chart) {
    const PlanResult& plan = comparison.plans[owner];
    const auto named = [&](const char* message) {
        return fmt::format(fmt::runtime(tr(message)),
                           fmt::arg("plan", short_plan_name(plan.plan, tr)));
    };
    Series received{named(N_("{plan}: received")), owner, SeriesPart::received, {}};
    Series left{named(N_("{plan}: left to the family")), owner, SeriesPart::left_to_heirs, {}};
    for (const std::int64_t month : points_of(plan, first)) {
        const Lifetime life = lifetime(plan.projection, Age::from_months(month), comparison.rules);
        received.points.push_back({month, life.received.fen()});
        if (life.left_to_heirs) left.points.push_back({month, life.left_to_heirs->fen()});
    }
    chart.series.push_back(std::move(received));
    chart.series.push_back(std::move(left));
}

/// 1, 2 or 5 times a power of ten yuan, so that about five steps reach the top.
std::int64_t nice_step(std::int64_t most_fen) {
    std::int64_t step = 100;
    while (true)
        for (const std::int64_t factor : {1, 2, 5}) {
            if (step * factor * 6 >= most_fen) return step * factor;
            if (factor == 5) step *= 10;
        }
}

std::string money_tick(std::int64_t fen, const Translate& tr) {
    const Money money = Money::from_fen(fen);
    const auto yuan = fen / 100;
    if (tr.is_chinese() && yuan >= 10'000 && yuan % 1'000 == 0)
        return fmt::format(fmt::runtime(tr(N_("{tenthousands} wan"))),
                           fmt::arg("tenthousands", plain_amount(Money::from_fen(yuan / 100))));
    return plain_amount(money);
}

Axis money_axis(const Chart& chart, const Translate& tr) {
    std::int64_t most = 100;
    for (const Series& series : chart.series)
        for (const Point& point : series.points) most = std::max(most, point.y);
    const auto step = nice_step(most);
    Axis axis{tr(N_("yuan")), 0, (most + step - 1) / step * step, {}};
    for (std::int64_t at = 0; at <= axis.most; at += step)
        axis.ticks.push_back({at, money_tick(at, tr)});
    return axis;
}

Axis age_axis(std::int64_t first, const Translate& tr) {
    Axis axis{tr(N_("Age at death")), first, last_age * 12, {}};
    for (std::int64_t month = (first + 59) / 60 * 60; month <= axis.most; month += 60)
        axis.ticks.push_back({month, fmt::format("{}", month / 12)});
    return axis;
}

void add_markers(const Comparison& comparison, const Translate& tr, Chart& chart) {
    std::set<std::int64_t> ends;
    std::set<std::int64_t> starts;
    for (const PlanResult& plan : comparison.plans) {
        if (!plan.entitled()) continue;
        starts.insert(plan.projection.start.age_in_months_before + 1);
        if (const auto end = used_up(plan)) ends.insert(*end);
    }
    if (!starts.empty())
        chart.markers.push_back({*starts.begin(), tr(N_("pension starts")), false});
    if (!ends.empty()) chart.markers.push_back({*ends.rbegin(), tr(N_("account used up")), false});
    if (!comparison.asked.ages_at_death.empty()) {
        const Age age = comparison.asked.ages_at_death.front();
        chart.markers.push_back({age.whole_months(), age_text(age, tr), true});
    }
}

std::vector<std::int64_t> ages_in_words(const Comparison& comparison) {
    std::vector<std::int64_t> months;
    for (const Age age : comparison.asked.ages_at_death) months.push_back(age.whole_months());
    for (const int years : {55, 60, 65, 70, 75, 80, 85, 90}) months.push_back(years * 12);
    std::ranges::sort(months);
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

/// What a plan comes to at an age, or that it leads to no pension.
std::string plan_words(const Comparison& comparison, const PlanResult& plan, Age age,
                       const Translate& tr) {
    if (const auto& why = plan.projection.not_entitled)
        return fmt::format(fmt::runtime(tr(N_("{plan}: {words}"))),
                           fmt::arg("plan", plan_name(plan.plan, tr)),
                           fmt::arg("words", no_pension(*why, tr)));
    const Lifetime life = lifetime(plan.projection, age, comparison.rules);
    return fmt::format(
        fmt::runtime(tr(N_("{plan}: received {received}, left to the family {left}"))),
        fmt::arg("plan", plan_name(plan.plan, tr)), fmt::arg("received", yuan(life.received, tr)),
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
    const auto first = first_month(comparison);
    for (std::size_t owner = 0; owner < comparison.plans.size(); ++owner)
        if (comparison.plans[owner].entitled()) add_series(comparison, owner, first, tr, chart);
    chart.x = age_axis(first, tr);
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
