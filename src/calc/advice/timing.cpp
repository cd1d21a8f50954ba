// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/timing.hpp"

#include "calc/advice/gaps.hpp"
#include "calc/advice/plannable_years.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

bool names_year(const Record& record, int year) {
    return std::ranges::any_of(record.entries, [&](const RecordEntry& entry) {
        const auto* cover = std::get_if<CoverYears>(&entry);
        return cover && cover->first <= year && year <= cover->last;
    });
}

/// The calendar years that a further payment in time can be for.
std::vector<int> years_to_come(const Record& record, const Standing& at) {
    std::vector<int> years;
    const int last = year_number(at.calendar.pension_age + Months{1}) - 1;
    for (int year = year_number(at.asked.as_of); year <= last; ++year)
        if (!names_year(record, year) && payment_month(year, at) <= at.calendar.pension_age)
            years.push_back(year);
    return years;
}

Record paid_on(Record record, const std::vector<int>& years, Money amount, const Standing& at) {
    for (const int year : years) {
        const Month month = payment_month(year, at);
        const bool usual = month_number(month) == at.calendar.pay_month;
        auto* last =
            record.entries.empty() ? nullptr : std::get_if<CoverYears>(&record.entries.back());
        const bool continues = last && usual && !last->paid && last->last + 1 == year &&
                               *last == CoverYears{last->first, last->last, amount};
        if (continues)
            last->last = year;
        else
            record.entries.push_back(
                CoverYears{year, year, amount, usual ? std::optional<Month>{} : month});
    }
    return record;
}

/// How many years the pension still asks for, whether they can still be paid in time or not.
Result<int> years_asked_for(const Record& paid, const Standing& at) {
    const auto laid = contributions(paid, at.calendar, at.rules);
    if (!laid) return laid.error();
    const auto found = eligibility(laid.value(), at.calendar, at.asked.as_of, at.rules);
    if (!found) return found.error();
    int missing = 0;
    for (const Condition& condition : found.value().conditions) missing += condition.years_missing;
    return missing;
}

}  // namespace

Result<StopOrGoOn> stop_or_go_on(const Case& asked, const ResidentRules& rules,
                                 std::optional<Money> amount) {
    auto at = standing(asked, rules);
    if (!at) return at.error();
    const auto usual = amount ? Result<Money>{*amount} : usual_amount(at.value());
    if (!usual) return usual.error();
    StopOrGoOn found{std::move(at).value(), usual.value(), {}, {}, {}, 0, 0, {}};
    const Standing& now = found.at;
    const Record paid = paid_by(now.record, asked.as_of, now.calendar);
    std::vector<int> years = years_to_come(paid, now);
    found.years_to_end = static_cast<int>(years.size());
    const auto missing = years_asked_for(paid, now);
    if (!missing) return missing.error();
    found.years_to_minimum = missing.value();
    found.stop = reckoned_plan(paid, now.asked, now.rules);
    found.go_on = reckoned_plan(paid_on(paid, years, found.amount, now), now.asked, now.rules);
    years.resize(static_cast<std::size_t>(std::min(found.years_to_minimum, found.years_to_end)));
    found.at_minimum = reckoned_plan(paid_on(paid, years, found.amount, now), now.asked, now.rules);
    found.more = difference_between(found.at_minimum, found.go_on, now.asked, now.rules);
    return found;
}

Result<SkipNow> skip_now(const Case& asked, const ResidentRules& rules,
                         std::optional<Money> amount) {
    auto at = standing(asked, rules);
    if (!at) return at.error();
    const auto usual = amount ? Result<Money>{*amount} : usual_amount(at.value());
    if (!usual) return usual.error();
    const int year = year_number(asked.as_of);
    const Month later = month_of(year + 1, at.value().calendar.pay_month);
    SkipNow found{std::move(at).value(), year, later, usual.value(), {}, {}, {}, {}, {}};
    const Standing& now = found.at;
    if (payment_month(year, now) > now.calendar.pension_age)
        return Error{ErrorCode::no_payment_due,
                     {{"year", fmt::format("{}", year)}, {"month", iso(now.calendar.pension_age)}}};
    Record others = year_by_year(now.record, now.calendar);
    std::erase_if(others.entries, [&](const RecordEntry& entry) {
        const auto* cover = std::get_if<CoverYears>(&entry);
        return cover && cover->first == year;
    });
    const bool says_nothing_of_the_future =
        std::ranges::none_of(others.entries, [&](const RecordEntry& entry) {
            const auto* cover = std::get_if<CoverYears>(&entry);
            return cover && cover->first > year;
        });
    if (says_nothing_of_the_future) {
        std::vector<int> years = years_to_come(others, now);
        std::erase(years, year);
        others = paid_on(others, years, found.amount, now);
    }
    others = joined(others);
    found.left_out = reckoned_plan(others, now.asked, now.rules);
    found.in_time = reckoned_plan(
        with_entry(others, CoverYears{year, year, found.amount, payment_month(year, now)}),
        now.asked, now.rules);
    found.back_paid = reckoned_plan(with_entry(others, CoverYears{year, year, found.amount, later}),
                                    now.asked, now.rules);
    found.lost_by_waiting =
        difference_between(found.back_paid, found.in_time, now.asked, now.rules);
    found.lost_by_leaving_out =
        difference_between(found.left_out, found.in_time, now.asked, now.rules);
    return found;
}

const char* code(StartKind kind) {
    switch (kind) {
        case StartKind::as_it_is: return "as_it_is";
        case StartKind::needed_gaps: return "needed_gaps";
        case StartKind::all_gaps: return "all_gaps";
        case StartKind::pay_on: return "pay_on";
    }
    return "";
}

namespace {

/// A year at a time until the minimum years are reached, past the pension age if need be.
std::optional<StartWay> paying_on(const GapPrices& prices) {
    const Standing& at = prices.at;
    const int missing = at.eligibility.minimum_years - at.eligibility.years_paid;
    if (at.eligibility.cohort != Cohort::minimum || missing <= 0) return std::nullopt;
    Record record = at.record;
    int left = missing;
    for (int year = year_number(at.asked.as_of); left > 0; ++year) {
        if (names_year(record, year)) continue;
        record = paid_on(std::move(record), {year}, prices.amount, at);
        --left;
    }
    return StartWay{StartKind::pay_on,
                    reckoned_plan(std::move(record), at.asked, at.rules),
                    prices.amount * missing,
                    {}};
}

}  // namespace

Result<StartOrFill> start_or_fill(const Case& asked, const ResidentRules& rules,
                                  std::optional<Money> amount) {
    const auto found = price_gaps(asked, rules, amount);
    if (!found) return found.error();
    const GapPrices& prices = found.value();
    StartOrFill answer{prices.at, {{StartKind::as_it_is, prices.as_it_is, {}, {}}}};
    if (auto slow = paying_on(prices)) answer.ways.push_back(std::move(*slow));
    if (prices.necessary)
        answer.ways.push_back(
            {StartKind::needed_gaps, prices.necessary->with, prices.necessary->cost, {}});
    if (prices.all && (!prices.necessary || prices.all->years != prices.necessary->years))
        answer.ways.push_back({StartKind::all_gaps, prices.all->with, prices.all->cost, {}});
    const ReckonedPlan* before = nullptr;
    for (StartWay& each : answer.ways) {
        if (before)
            each.brings = difference_between(*before, each.way, answer.at.asked, answer.at.rules);
        if (each.way.projection) before = &each.way;
    }
    return answer;
}

}  // namespace pension
