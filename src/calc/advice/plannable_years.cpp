// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/plannable_years.hpp"

#include "calc/comparison/comparison.hpp"
#include "calc/resident/basis.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// A leaflet's "fifteen years before the pension" as calendar years of the person it assumes.
Status assume_birth(PlannableYears& plannable) {
    const auto age = plannable.rules.pension_age.at(plannable.asked.as_of);
    if (!age) return at_place(age.error(), plannable.rules.place_in(plannable.asked.as_of));
    plannable.asked.born = leaflet_start({}, plannable.asked.as_of, age.value()->value).birth;
    // Those years are of no particular time: nothing began before them.
    plannable.rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    for (RecordEntry& entry : plannable.paid.entries)
        if (const auto* before = std::get_if<YearsBeforePension>(&entry)) {
            const int last = year_number(plannable.asked.as_of);
            entry = CoverYears{last - before->years + 1, last, before->amount};
        }
    return done();
}

Status set_calendar(PlannableYears& plannable) {
    Month pension_age{};
    if (plannable.asked.basis == Basis::leaflet) {
        const auto age = plannable.rules.pension_age.at(plannable.asked.as_of);
        if (!age) return at_place(age.error(), plannable.rules.place_in(plannable.asked.as_of));
        pension_age = *plannable.asked.born + Months{age.value()->value};
    } else {
        const auto reached = pension_age_month(*plannable.asked.born, plannable.rules);
        if (!reached) return reached.error();
        pension_age = reached.value();
    }
    plannable.calendar = {*plannable.asked.born,
                          pension_age,
                          true,
                          plannable.asked.assumptions.pay_month,
                          plannable.asked.basis == Basis::leaflet,
                          plannable.asked.registered,
                          plannable.asked.sex};
    return done();
}

bool is_paid(const Contributions& paid, int cover) {
    return std::ranges::any_of(paid.postings,
                               [&](const Contribution& each) { return each.cover == cover; });
}

std::vector<CreditedTier> credited_tiers_in(int cover, Month month,
                                            const PlannableYears& plannable) {
    std::vector<CreditedTier> tiers;
    const auto* offered = plannable.rules.tiers.find(month);
    if (!offered) return tiers;
    for (const Money amount : offered_amounts(offered->value)) {
        const Record record{{CoverYears{cover, cover, amount, month}}};
        const auto paid = contributions(record, plannable.calendar, plannable.rules);
        if (paid) tiers.push_back({amount, paid.value().postings.front().all()});
    }
    return tiers;
}

/// The first month in which something can be paid for the year.
Month month_for(int cover, const PlannableYears& plannable) {
    const Month usual = month_of(cover, plannable.calendar.pay_month);
    return plannable.asked.basis == Basis::dated ? std::max(usual, plannable.asked.as_of) : usual;
}

Status open_years(PlannableYears& plannable, int years) {
    const int last = year_number(plannable.calendar.pension_age + Months{1}) - 1;
    const int sixteen = first_payable_year(plannable.calendar.birth);
    int first = year_number(plannable.asked.as_of);
    if (plannable.asked.basis == Basis::leaflet) {
        first = last - years + 1;
        if (first < sixteen)
            return Error{ErrorCode::years_out_of_range,
                         {{"years", fmt::format("{}", years)},
                          {"most", fmt::format("{}", last - sixteen + 1)}}};
    }
    for (int cover = std::max(first, sixteen); cover <= last; ++cover) {
        const Month month = month_for(cover, plannable);
        if (month > plannable.calendar.pension_age || is_paid(plannable.fixed, cover)) continue;
        auto tiers = credited_tiers_in(cover, month, plannable);
        if (!tiers.empty()) plannable.open.push_back({cover, month, std::move(tiers)});
    }
    return done();
}

Chosen all_at_most(const PlannableYears& plannable) {
    Chosen chosen;
    for (const OpenYear& year : plannable.open)
        chosen.push_back(std::ranges::max_element(year.tiers, {}, &CreditedTier::credited)->own);
    return chosen;
}

Error too_few(const PlannableYears& plannable, int years, int minimum) {
    return {ErrorCode::not_eligible,
            {{"plan", notation(plannable.paid)},
             {"years", fmt::format("{}", years)},
             {"minimum", fmt::format("{}", minimum)},
             {"missing", fmt::format("{}", minimum - years)}}};
}

/// How many of the open years the pension asks for: with fewer it begins later or never.
Status set_least_years(PlannableYears& plannable, const Projection& fullest) {
    const int open = static_cast<int>(plannable.open.size());
    const int years = fullest.paid.years_paid(fullest.start.first);
    if (fullest.eligibility) {
        const bool in_time = plannable.calendar.pension_age + Months{1} == fullest.start.first;
        const bool by_minimum = fullest.eligibility->cohort == Cohort::minimum && in_time;
        const int minimum = fullest.eligibility->minimum_years;
        plannable.least_years = by_minimum ? std::clamp(minimum - (years - open), 0, open) : open;
        return done();
    }
    const auto minimum = plannable.rules.minimum_years.at(plannable.asked.as_of);
    if (!minimum) return at_place(minimum.error(), plannable.rules.place_in(plannable.asked.as_of));
    if (years < minimum.value()->value) return too_few(plannable, years, minimum.value()->value);
    plannable.least_years = std::clamp(minimum.value()->value - (years - open), 0, open);
    return done();
}

std::vector<TierYears> tiers_of(const PlannableYears& plannable, const Chosen& chosen) {
    std::vector<TierYears> tiers;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i]) continue;
        const int cover = plannable.open[i].cover;
        if (tiers.empty() || tiers.back().amount != *chosen[i] || tiers.back().last + 1 != cover)
            tiers.push_back({cover, cover, *chosen[i]});
        tiers.back().last = cover;
    }
    return tiers;
}

}  // namespace

Record with_entry(Record record, RecordEntry entry) {
    record.entries.push_back(std::move(entry));
    return record;
}

Result<Projection> projected(const Record& plan, const Case& asked,
                             const ResidentRules& rules) try {
    return project(plan, asked, rules);
} catch (const MoneyOverflow&) {
    return Error{ErrorCode::result_out_of_range};
}

Result<PlannedYears> planned(const PlannableYears& plannable, const Chosen& chosen) {
    PlannedYears plan;
    plan.tiers = tiers_of(plannable, chosen);
    plan.record = plannable.paid;
    const auto usual = [&](const OpenYear& year) {
        return year.month == month_of(year.cover, plannable.calendar.pay_month);
    };
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i]) continue;
        plan.cost += *chosen[i];
        ++plan.years;
        const OpenYear& year = plannable.open[i];
        const auto paid = usual(year) ? std::optional<Month>{} : year.month;
        auto* last = plan.record.entries.empty() || plan.years == 1
                         ? nullptr
                         : std::get_if<CoverYears>(&plan.record.entries.back());
        if (last && !paid && !last->paid && last->last + 1 == year.cover &&
            last->amount == *chosen[i])
            ++last->last;
        else
            plan.record.entries.push_back(CoverYears{year.cover, year.cover, *chosen[i], paid});
    }
    auto made = projected(plan.record, plannable.asked, plannable.rules);
    if (!made) return made.error();
    plan.projection = std::move(made).value();
    return plan;
}

Result<PlannableYears> plannable_years(const Case& asked, const ResidentRules& rules, int years) {
    if (const Status fine = check_case(asked); !fine) return fine.error();
    auto used = rules_on_basis(asked, rules);
    if (!used) return used.error();
    PlannableYears plannable{asked, std::move(used).value(), {}, {}, {}, {}, {}, 0};
    if (!asked.plans.empty()) plannable.paid = asked.plans.front();
    if (!asked.born) {
        if (asked.basis == Basis::dated) return Error{ErrorCode::birth_month_needed};
        if (names_calendar_years(plannable.paid))
            return Error{ErrorCode::plan_needs_birth_month, {{"plan", notation(plannable.paid)}}};
        if (const Status assumed = assume_birth(plannable); !assumed) return assumed.error();
        // The years of somebody who is only assumed are of no particular time.
        plannable.rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    }
    if (const Status set = set_calendar(plannable); !set) return set.error();
    auto fixed = contributions(plannable.paid, plannable.calendar, plannable.rules);
    if (!fixed) return fixed.error();
    plannable.fixed = std::move(fixed).value();
    if (plannable.fixed.known_balance)
        return Error{ErrorCode::plan_of_leaflets_only, {{"plan", notation(plannable.paid)}}};
    if (const Status opened = open_years(plannable, years); !opened) return opened.error();
    const auto fullest = planned(plannable, all_at_most(plannable));
    if (!fullest) return fullest.error();
    plannable.start = fullest.value().projection.start;
    if (const Status set = set_least_years(plannable, fullest.value().projection); !set)
        return set.error();
    return plannable;
}

}  // namespace pension
