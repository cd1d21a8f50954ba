// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/chart_parts.hpp"

#include "app/words/amounts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// Whole years, as people count; the months in which a curve bends are added.
constexpr int months_between_points = 12;

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

}  // namespace

std::optional<std::int64_t> used_up(const PlanResult& plan) {
    if (!plan.entitled()) return std::nullopt;
    const auto payments = plan.projection.drawing.used_up_with();
    if (!payments) return std::nullopt;
    return plan.projection.start.age_in_months_before + *payments;
}

std::int64_t first_month_shown(const Comparison& comparison) {
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

std::set<std::int64_t> ages_of_points(const PlanResult& plan, std::int64_t first) {
    std::set<std::int64_t> ages;
    for (std::int64_t month = first; month <= last_age_shown * 12; month += months_between_points)
        ages.insert(month);
    const auto start = plan.projection.start.age_in_months_before;
    ages.insert({start, start + 1});
    if (const auto end = used_up(plan))
        if (*end <= last_age_shown * 12) ages.insert({*end - 1, *end});
    return ages;
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

Axis age_axis(std::int64_t first, std::string title) {
    Axis axis{std::move(title), first, last_age_shown * 12, {}};
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
    std::erase_if(chart.markers, [&](const Marker& marker) {
        return marker.at < chart.x.least || marker.at > chart.x.most;
    });
}

std::vector<std::int64_t> ages_in_words(const Comparison& comparison) {
    std::vector<std::int64_t> months;
    for (const Age age : comparison.asked.ages_at_death) months.push_back(age.whole_months());
    for (const int years : {55, 60, 65, 70, 75, 80, 85, 90}) months.push_back(years * 12);
    std::ranges::sort(months);
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

void finish_by_age(const Comparison& comparison, std::int64_t first, const PlanWordsAt& words,
                   const Translate& tr, Chart& chart) {
    chart.x = age_axis(first, tr(N_("Age")));
    chart.y = money_axis(chart, tr);
    add_markers(comparison, tr, chart);
    chart.description = chart.title;
    for (const std::int64_t months : ages_in_words(comparison)) {
        chart.description += "\n" + years_and_months(months, tr);
        for (const PlanResult& plan : comparison.plans)
            chart.description += tr(N_("; ")) + words(plan, months);
    }
}

std::string words_by_plan(const Comparison& comparison, std::int64_t age_in_months,
                          const PlanWordsAt& words, const Translate& tr) {
    std::string text = years_and_months(age_in_months, tr);
    for (const PlanResult& plan : comparison.plans) text += "\n" + words(plan, age_in_months);
    return text;
}

}  // namespace pension
