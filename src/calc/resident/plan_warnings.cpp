// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/plan_warnings.hpp"

#include "base/decimal.hpp"
#include "calc/resident/moves.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

Warning of_place(WarningCode code, const Place& place) {
    return {code, {{"place", place.name_zh}, {"place_en", place.name_en}}};
}

Warning suspended_payments(const Record& plan, const Suspension& suspension) {
    Warning warning{WarningCode::suspended_for_good,
                    {{"plan", notation(plan)},
                     {"missed", iso(suspension.missed)},
                     {"from", iso(suspension.missed + Months{1})}}};
    if (!suspension.resumed) return warning;
    warning.code = WarningCode::suspended_lost;
    warning.facts.emplace_back("passed", iso(*suspension.resumed));
    warning.facts.emplace_back("months", fmt::format("{}", suspension.months()));
    if (!suspension.made_good) return warning;
    warning.code = WarningCode::suspended_made_good;
    warning.facts.emplace_back("amount", yuan_text(suspension.owed));
    return warning;
}

Warning passed_over(const PassedOver& each, const Place& place) {
    Warning warning = of_place(WarningCode::announced_in_vain, place);
    warning.facts.emplace_back("from", iso(each.figure->from));
    warning.facts.emplace_back("announced", yuan_text(each.announced));
    warning.facts.emplace_back("instead", yuan_text(each.instead));
    return warning;
}

/// Of a plan of that place.
Warning of_plan(WarningCode code, const Record& plan, const Place& place) {
    Warning warning = of_place(code, place);
    warning.facts.insert(warning.facts.begin(), {"plan", notation(plan)});
    return warning;
}

/// Years counted back from the pension ("100x15"), of which some are over: a record counts as paid
/// whatever today is.
std::optional<Warning> past_years_taken_as_paid(const Record& plan, const Projection& made,
                                                const Case& asked) {
    const auto* counted =
        plan.entries.size() == 1 ? std::get_if<YearsBeforePension>(&plan.entries.front()) : nullptr;
    if (!counted || !asked.born) return std::nullopt;
    CoverYears over{9999, 0, counted->amount};
    CoverYears to_come = over;
    for (const Contribution& posting : made.paid.postings) {
        CoverYears& years = posting.month < asked.as_of ? over : to_come;
        years.first = std::min(years.first, posting.cover);
        years.last = std::max(years.last, posting.cover);
    }
    if (over.last == 0) return std::nullopt;
    return Warning{WarningCode::past_years_taken_as_paid,
                   {{"plan", notation(plan)},
                    {"first", fmt::format("{}", over.first)},
                    {"last", fmt::format("{}", over.last)},
                    {"instead", notation({{to_come.last > 0 ? to_come : over}})}}};
}

/// A balance with nothing of how it came together: no year of it counts.
std::optional<Warning> years_before_balance_unknown(const Record& plan, const Projection& made) {
    if (!made.paid.balance_after) return std::nullopt;
    const Month month = made.paid.balance_after->month;
    const bool any = std::ranges::any_of(
        made.paid.postings, [&](const Contribution& posting) { return posting.month <= month; });
    if (any) return std::nullopt;
    const int last = year_number(month);
    return Warning{WarningCode::years_before_balance_unknown,
                   {{"plan", notation(plan)},
                    {"month", iso(month)},
                    {"instead", notation({{CoverYears{last - 9, last, Money::from_yuan(100)}}})}}};
}

bool grant_depends_on_burial(const ResidentRules& rules, Month from) {
    return std::ranges::any_of(rules.funeral_grant.entries(), [&](const auto& figure) {
        return rules.funeral_grant.unchanged_until(figure.from) >= from &&
               std::ranges::any_of(figure.value,
                                   [](auto& each) { return each.burial.has_value(); });
    });
}

/// What was taken for the lack of an answer, and where a limit was reached.
std::vector<Warning> shape_warnings(const Record& plan, const Projection& made, const Case& asked,
                                    const ResidentRules& rules) {
    const Place& place = rules.place;
    std::vector<Warning> all;
    if (made.paid.lower_subsidy) all.push_back(of_place(WarningCode::lower_subsidy_taken, place));
    if (made.paid.limited_from) {
        all.push_back(of_plan(WarningCode::subsidy_limited, plan, place));
        all.back().facts.emplace_back("from", iso(*made.paid.limited_from));
    }
    if (made.paid.subsidies_before_unknown)
        all.push_back(of_plan(WarningCode::earlier_subsidies_unknown, plan, place));
    if (!asked.ages_at_death.empty() && !asked.assumptions.burial &&
        grant_depends_on_burial(rules, asked.as_of))
        all.push_back(of_place(WarningCode::lower_grant_taken, place));
    if (made.not_entitled) return all;
    const auto* base = rules.base_pension.find(made.start.first);
    constexpr int all_life = 120;
    const int age = made.start.age_in_months_before + 1;
    const int years = made.earned().years_paid;
    if (base && !asked.household_since &&
        base_at(base->value, {age, 0, years}) != base_at(base->value, {age, all_life, years}))
        all.push_back(of_place(WarningCode::lower_base_taken, place));
    if (!made.earned().paid && rules.average_tier_supplement.find(made.start.first))
        all.push_back(of_plan(WarningCode::average_tier_unknown, plan, place));
    return all;
}

/// Puts months that come in order among others, each once.
class InOrder {
public:
    explicit InOrder(std::vector<Month>& months) : months_{months} {}

    void add(Month month) {
        while (at_ < months_.size() && months_[at_] < month) ++at_;
        if (at_ < months_.size() && months_[at_] == month) return;
        months_.insert(months_.begin() + static_cast<std::ptrdiff_t>(at_), month);
    }

private:
    std::vector<Month>& months_;
    std::size_t at_ = 0;
};

}  // namespace

void add_months_used(const Projection& made, MonthsUsed& used) {
    InOrder payments{used.payments};
    InOrder back_payments{used.back_payments};
    for (const Contribution& posting : made.paid.postings) {
        // What was paid before a known balance is not looked at.
        if (made.paid.balance_after && posting.month <= made.paid.balance_after->month) continue;
        payments.add(posting.month);
        if (posting.back_paid()) back_payments.add(posting.month);
    }
    for (const AccountYear& line : made.account.years) {
        if (line.opening == Money{}) continue;
        auto& years = used.account_years;
        if (!years) years = {line.year, line.year};
        years->first = std::min(years->first, line.year);
        years->second = std::max(years->second, line.year);
    }
    if (made.not_entitled) return;
    used.first_pension_month =
        std::min(used.first_pension_month.value_or(made.start.first), made.start.first);
}

MonthsUsed months_used(const Case& asked, const ResidentRules& rules) {
    MonthsUsed used;
    for (const Record& plan : asked.plans) {
        Projection made;
        if (project_anyhow(made, plan, asked, rules)) add_months_used(made, used);
    }
    return used;
}

std::vector<Warning> registration_warnings(const Eligibility& found, const Case& asked,
                                           const Place& place) {
    const auto asks =
        std::ranges::find(found.conditions, ConditionName::registration, &Condition::name);
    const bool is_asked = asks != found.conditions.end();
    if (is_asked == asked.registered.has_value()) return {};
    if (!is_asked) return {of_place(WarningCode::registration_not_asked, place)};
    Warning assumed = of_place(WarningCode::registration_assumed, place);
    assumed.facts.emplace_back("month", iso(*asks->since));
    return {assumed};
}

void warn_of_person(const Record& plan, const Projection& made, const Case& asked,
                    const ResidentRules& rules, std::vector<Warning>& warnings) {
    const Place& place = rules.place;
    const auto add = [&](Warning warning) {
        if (std::ranges::find(warnings, warning) == warnings.end())
            warnings.push_back(std::move(warning));
    };
    if (asked.basis == Basis::dated && !made.not_entitled)
        for (const PassedOver& each : announced_in_vain(made.start, rules, made.growth))
            add(passed_over(each, place));
    for (Warning& warning : shape_warnings(plan, made, asked, rules)) add(std::move(warning));
    if (made.suspension) {
        add(suspended_payments(plan, *made.suspension));
        if (made.suspension->is_silent && made.suspension->resumed)
            add(of_place(WarningCode::certification_silent, place));
    }
    // The leaflet tests no conditions, so nothing is decided by when somebody registered.
    if (!made.eligibility && asked.registered)
        add(of_place(WarningCode::registration_not_asked, place));
    if (!made.eligibility) return;
    if (auto warning = past_years_taken_as_paid(plan, made, asked)) add(std::move(*warning));
    if (auto warning = years_before_balance_unknown(plan, made)) add(std::move(*warning));
    for (Warning& warning : registration_warnings(*made.eligibility, asked, place))
        add(std::move(warning));
    for (Warning& warning : move_warnings(*made.eligibility, rules)) add(std::move(warning));
}

}  // namespace pension
