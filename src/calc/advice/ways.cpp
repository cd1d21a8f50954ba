// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/ways.hpp"

#include "calc/advice/plannable_years.hpp"
#include "calc/comparison/comparison.hpp"
#include "calc/resident/basis.hpp"
#include "calc/resident/moves.hpp"

#include <algorithm>

namespace pension {

ReckonedPlan reckoned_plan(Record plan, const Case& asked, const ResidentRules& rules) {
    ReckonedPlan found{std::move(plan), {}, {}};
    auto made = projected(found.plan, asked, rules);
    if (made)
        found.projection = std::move(made).value();
    else
        found.refused = made.error();
    return found;
}

std::optional<PlanDifference> difference_between(const ReckonedPlan& from, const ReckonedPlan& to,
                                                 const Case& asked, const ResidentRules& rules) {
    if (!from.projection || !to.projection) return std::nullopt;
    return difference_between(*from.projection, *to.projection, asked.ages_at_death, rules);
}

namespace {

/// @param paid is filled with what the record comes to.
Result<Standing> laid_out(const Case& asked, const ResidentRules& rules, Contributions& paid) {
    if (const Status fine = check_case(asked); !fine) return fine.error();
    if (!asked.born) return Error{ErrorCode::birth_month_needed};
    auto used = rules_on_basis(asked, rules);
    if (!used) return used.error();
    Standing at{asked, std::move(used).value(), {}, {}, {}};
    if (!asked.plans.empty()) at.record = asked.plans.front();
    const auto pension_age = pension_age_month(*asked.born, at.rules);
    if (!pension_age) return pension_age.error();
    at.calendar = {*asked.born, pension_age.value(), true, asked.assumptions.pay_month,
                   false,       asked.registered};
    auto posted = contributions(at.record, at.calendar, at.rules);
    if (!posted) return posted.error();
    paid = std::move(posted).value();
    if (paid.known_balance)
        return Error{ErrorCode::plan_of_leaflets_only, {{"plan", notation(at.record)}}};
    return at;
}

}  // namespace

Result<Standing> standing_unconditionally(const Case& asked, const ResidentRules& rules) {
    Contributions paid;
    return laid_out(asked, rules, paid);
}

Result<Standing> standing(const Case& asked, const ResidentRules& rules) {
    Contributions paid;
    auto laid = laid_out(asked, rules, paid);
    if (!laid) return laid;
    Standing at = std::move(laid).value();
    auto found = eligibility(paid, at.calendar, asked.as_of, at.rules);
    if (!found) return found.error();
    at.eligibility = std::move(found).value();
    if (const auto& first = at.eligibility.first_pension_month) {
        if (const Status fine = check_moves_before(asked, at.record, *first); !fine)
            return fine.error();
        if (const Status fine = check_before_pension(paid, *first); !fine) return fine.error();
    }
    return at;
}

std::vector<Money> amounts_in(Month month, const ResidentRules& rules) {
    const auto* tiers = rules.tiers.find(month);
    return tiers ? offered_amounts(tiers->value) : std::vector<Money>{};
}

Result<Money> usual_amount(const Standing& at) {
    for (auto entry = at.record.entries.rbegin(); entry != at.record.entries.rend(); ++entry) {
        if (const auto* years = std::get_if<CoverYears>(&*entry); years && years->amount > Money{})
            return years->amount;
        if (const auto* years = std::get_if<YearsBeforePension>(&*entry)) return years->amount;
    }
    const auto tiers = at.rules.tiers.at(at.asked.as_of);
    if (!tiers) return at_place(tiers.error(), at.rules.place_in(at.asked.as_of));
    return tiers.value()->value.front().from;
}

Record year_by_year(const Record& record, const RecordCalendar& calendar) {
    Record single;
    for (const RecordEntry& entry : record.entries) {
        if (const auto* before = std::get_if<YearsBeforePension>(&entry)) {
            const int last = year_number(calendar.pension_age + Months{1}) - 1;
            for (int year = last - before->years + 1; year <= last; ++year)
                single.entries.push_back(CoverYears{year, year, before->amount});
        } else if (const auto* cover = std::get_if<CoverYears>(&entry)) {
            for (int year = cover->first; year <= cover->last; ++year) {
                CoverYears one = *cover;
                one.first = one.last = year;
                single.entries.push_back(one);
            }
        } else {
            single.entries.push_back(entry);
        }
    }
    return single;
}

Record paid_by(const Record& record, Month month, const RecordCalendar& calendar) {
    Record paid = year_by_year(record, calendar);
    std::erase_if(paid.entries, [&](const RecordEntry& entry) {
        const auto* year = std::get_if<CoverYears>(&entry);
        return year && year->paid.value_or(month_of(year->first, calendar.pay_month)) > month;
    });
    return joined(paid);
}

Record joined(const Record& record) {
    Record fewer;
    for (const RecordEntry& entry : record.entries) {
        const auto* year = std::get_if<CoverYears>(&entry);
        auto* before =
            fewer.entries.empty() ? nullptr : std::get_if<CoverYears>(&fewer.entries.back());
        if (year && before && before->last + 1 == year->first) {
            CoverYears both = *year;
            both.first = before->first;
            CoverYears widened = *before;
            widened.last = year->last;
            if (both == widened) {
                *before = both;
                continue;
            }
        }
        fewer.entries.push_back(entry);
    }
    return fewer;
}

Month payment_month(int cover, const Standing& at) {
    return std::max(month_of(cover, at.calendar.pay_month), at.asked.as_of);
}

}  // namespace pension
