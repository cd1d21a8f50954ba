// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/figure_chart.hpp"

#include "app/sheets/chart_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace pension {

namespace {

/// More lines than that nobody can tell apart.
constexpr std::size_t most_series = 5;
/// So far beyond the last change the line goes on.
constexpr std::int64_t months_beyond = 12;

/// A line that stays until the next figure begins. @param value none: no such figure then.
template <class T, class Value>
void add_steps(Series& series, const std::vector<Dated<T>>& figures, std::int64_t end,
               Value value) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const std::optional<Money> amount = value(figures[i].value);
        if (!amount) continue;
        const std::int64_t from = chart_month(figures[i].from);
        std::int64_t until = i + 1 < figures.size() ? chart_month(figures[i + 1].from) - 1 : end;
        if (figures[i].until) until = std::min(until, chart_month(*figures[i].until));
        series.points.push_back({from, amount->fen()});
        if (until > from) series.points.push_back({until, amount->fen()});
    }
}

/// The ages at which any of the bands begins, of those that need no registration.
std::vector<int> band_ages(const std::vector<Dated<BaseBands>>& figures) {
    std::vector<int> ages;
    for (const auto& figure : figures)
        for (const BaseBand& band : figure.value)
            if (band.years_registered == 0 &&
                std::ranges::find(ages, band.age_in_months) == ages.end())
                ages.push_back(band.age_in_months);
    std::ranges::sort(ages);
    if (ages.size() > most_series) ages.resize(most_series);
    return ages;
}

void add_base(Chart& chart, const ResidentRules& rules, std::int64_t end, const Translate& tr) {
    const auto& figures = rules.base_pension.entries();
    chart.title = topic_name(Topic::base_pension, tr);
    for (const int age : band_ages(figures)) {
        Series series;
        series.name = age == 0 ? chart.title : years_and_months(age, tr);
        series.owner = chart.series.size();
        add_steps(series, figures, end, [age](const BaseBands& bands) -> std::optional<Money> {
            // What somebody of that age gets: the last band that is reached.
            std::optional<Money> held;
            for (const BaseBand& band : bands)
                if (band.years_registered == 0 && band.age_in_months <= age) held = band.per_month;
            return held;
        });
        if (!series.points.empty()) chart.series.push_back(std::move(series));
    }
}

/// Some of the tiers of the month, the lowest and the highest among them.
std::vector<Money> some_tiers(const ResidentRules& rules, Month month) {
    const auto* tiers = rules.tiers.find(month);
    std::vector<Money> all = tiers ? offered_amounts(tiers->value) : std::vector<Money>{};
    if (all.size() <= most_series) return all;
    std::vector<Money> some;
    for (std::size_t i = 0; i < most_series; ++i)
        some.push_back(all[i * (all.size() - 1) / (most_series - 1)]);
    return some;
}

void add_subsidies(Chart& chart, const ResidentRules& rules, Month month, std::int64_t end,
                   const Translate& tr) {
    chart.title = topic_name(Topic::subsidies, tr);
    for (const Money tier : some_tiers(rules, month)) {
        Series series;
        series.name = fmt::format(fmt::runtime(tr(N_("{tier} yuan a year"))),
                                  fmt::arg("tier", plain_amount(tier)));
        series.owner = chart.series.size();
        add_steps(series, rules.subsidies.entries(), end, [tier](const SubsidySteps& steps) {
            return std::optional{subsidy_of(steps, tier)};
        });
        if (!series.points.empty()) chart.series.push_back(std::move(series));
    }
}

Axis month_axis(std::int64_t first, std::int64_t last, const Translate& tr) {
    Axis axis{tr(N_("Year")), first, last, {}};
    for (std::int64_t january = (first + 11) / 12 * 12; january <= last; january += 12)
        axis.ticks.push_back({january, fmt::format("{}", january / 12)});
    return axis;
}

}  // namespace

std::int64_t chart_month(Month month) {
    return std::int64_t{12} * year_number(month) + month_number(month) - 1;
}

Month month_at(std::int64_t chart_month) {
    return month_of(static_cast<int>(chart_month / 12), static_cast<int>(chart_month % 12) + 1);
}

Chart figure_chart(const PolicyBook& book, AreaCode place, Topic topic, Month month,
                   const Translate& tr) {
    Chart chart;
    const ResidentRules rules = book.rules(place, Group::ordinary);
    std::int64_t first = chart_month(month);
    std::int64_t last = chart_month(month);
    const auto reach = [&](const auto& figures) {
        for (const auto& figure : figures) {
            first = std::min(first, chart_month(figure.from));
            last = std::max(last, chart_month(figure.from));
        }
    };
    const bool is_subsidy = topic == Topic::subsidies || topic == Topic::tiers;
    if (is_subsidy)
        reach(rules.subsidies.entries());
    else
        reach(rules.base_pension.entries());
    last += months_beyond;
    if (is_subsidy)
        add_subsidies(chart, rules, month, last, tr);
    else
        add_base(chart, rules, last, tr);
    if (chart.series.empty()) return chart;
    chart.x = month_axis(first, last, tr);
    chart.y = money_axis(chart, tr);
    chart.markers.push_back({chart_month(month), month_text(month, tr), true});
    chart.description =
        chart.title + tr(N_(": ")) + chart_month_words(chart, chart_month(month), tr);
    return chart;
}

std::string chart_month_words(const Chart& chart, std::int64_t chart_month, const Translate& tr) {
    std::string words = month_text(month_at(chart_month), tr);
    for (const Series& series : chart.series) {
        // The last figure that has begun; a gap begins where its line ends.
        const Point* held = nullptr;
        for (const Point& point : series.points)
            if (point.x <= chart_month) held = &point;
        words += "\n" + series.name + tr(N_(": ")) +
                 (held ? yuan(Money::from_fen(held->y), tr) : nothing());
    }
    return words;
}

}  // namespace pension
