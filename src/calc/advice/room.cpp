// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/room.hpp"

#include "calc/comparison/comparison.hpp"
#include "calc/resident/basis.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// A leaflet's "fifteen years before the pension" as calendar years of the person it assumes.
Status assume_birth(Room& room) {
    const auto age = room.rules.pension_age.at(room.asked.as_of);
    if (!age) return at_place(age.error(), room.rules.place_in(room.asked.as_of));
    room.asked.born = leaflet_start({}, room.asked.as_of, age.value()->value).birth;
    // Those years are of no particular time: nothing began before them.
    room.rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    for (RecordEntry& entry : room.paid.entries)
        if (const auto* before = std::get_if<YearsBeforePension>(&entry)) {
            const int last = year_number(room.asked.as_of);
            entry = CoverYears{last - before->years + 1, last, before->amount};
        }
    return done();
}

Status set_calendar(Room& room) {
    Month pension_age{};
    if (room.asked.basis == Basis::leaflet) {
        const auto age = room.rules.pension_age.at(room.asked.as_of);
        if (!age) return at_place(age.error(), room.rules.place_in(room.asked.as_of));
        pension_age = *room.asked.born + Months{age.value()->value};
    } else {
        const auto reached = pension_age_month(*room.asked.born, room.rules);
        if (!reached) return reached.error();
        pension_age = reached.value();
    }
    room.calendar = {*room.asked.born,
                     pension_age,
                     true,
                     room.asked.assumptions.pay_month,
                     room.asked.basis == Basis::leaflet,
                     room.asked.registered,
                     room.asked.sex};
    return done();
}

bool is_paid(const Contributions& paid, int cover) {
    return std::ranges::any_of(paid.postings,
                               [&](const Contribution& each) { return each.cover == cover; });
}

std::vector<Offer> offers_in(int cover, Month month, const Room& room) {
    std::vector<Offer> offers;
    const auto* tiers = room.rules.tiers.find(month);
    if (!tiers) return offers;
    for (const Money amount : offered_amounts(tiers->value)) {
        const Record record{{CoverYears{cover, cover, amount, month}}};
        const auto paid = contributions(record, room.calendar, room.rules);
        if (paid) offers.push_back({amount, paid.value().postings.front().all()});
    }
    return offers;
}

/// The first month in which something can be paid for the year.
Month month_for(int cover, const Room& room) {
    const Month usual = month_of(cover, room.calendar.pay_month);
    return room.asked.basis == Basis::dated ? std::max(usual, room.asked.as_of) : usual;
}

Status open_years(Room& room, int years) {
    const int last = year_number(room.calendar.pension_age + Months{1}) - 1;
    const int sixteen = first_payable_year(room.calendar.birth);
    int first = year_number(room.asked.as_of);
    if (room.asked.basis == Basis::leaflet) {
        first = last - years + 1;
        if (first < sixteen)
            return Error{ErrorCode::years_out_of_range,
                         {{"years", fmt::format("{}", years)},
                          {"most", fmt::format("{}", last - sixteen + 1)}}};
    }
    for (int cover = std::max(first, sixteen); cover <= last; ++cover) {
        const Month month = month_for(cover, room);
        if (month > room.calendar.pension_age || is_paid(room.fixed, cover)) continue;
        auto offers = offers_in(cover, month, room);
        if (!offers.empty()) room.open.push_back({cover, month, std::move(offers)});
    }
    return done();
}

Chosen all_at_most(const Room& room) {
    Chosen chosen;
    for (const OpenYear& year : room.open)
        chosen.push_back(std::ranges::max_element(year.offers, {}, &Offer::credited)->own);
    return chosen;
}

Error too_few(const Room& room, int years, int minimum) {
    return {ErrorCode::not_eligible,
            {{"plan", notation(room.paid)},
             {"years", fmt::format("{}", years)},
             {"minimum", fmt::format("{}", minimum)},
             {"missing", fmt::format("{}", minimum - years)}}};
}

/// How many of the open years the pension asks for: with fewer it begins later or never.
Status set_least_years(Room& room, const Projection& fullest) {
    const int open = static_cast<int>(room.open.size());
    const int years = fullest.paid.years_paid(fullest.start.first);
    if (fullest.eligibility) {
        const bool in_time = room.calendar.pension_age + Months{1} == fullest.start.first;
        const bool by_minimum = fullest.eligibility->cohort == Cohort::minimum && in_time;
        const int minimum = fullest.eligibility->minimum_years;
        room.least_years = by_minimum ? std::clamp(minimum - (years - open), 0, open) : open;
        return done();
    }
    const auto minimum = room.rules.minimum_years.at(room.asked.as_of);
    if (!minimum) return at_place(minimum.error(), room.rules.place_in(room.asked.as_of));
    if (years < minimum.value()->value) return too_few(room, years, minimum.value()->value);
    room.least_years = std::clamp(minimum.value()->value - (years - open), 0, open);
    return done();
}

std::vector<TierYears> tiers_of(const Room& room, const Chosen& chosen) {
    std::vector<TierYears> tiers;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i]) continue;
        const int cover = room.open[i].cover;
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

Result<PlannedYears> planned(const Room& room, const Chosen& chosen) {
    PlannedYears plan;
    plan.tiers = tiers_of(room, chosen);
    plan.record = room.paid;
    const auto usual = [&](const OpenYear& year) {
        return year.month == month_of(year.cover, room.calendar.pay_month);
    };
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i]) continue;
        plan.cost += *chosen[i];
        ++plan.years;
        const OpenYear& year = room.open[i];
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
    auto made = projected(plan.record, room.asked, room.rules);
    if (!made) return made.error();
    plan.projection = std::move(made).value();
    return plan;
}

Result<Room> room_for(const Case& asked, const ResidentRules& rules, int years) {
    if (const Status fine = check_case(asked); !fine) return fine.error();
    auto used = rules_on_basis(asked, rules);
    if (!used) return used.error();
    Room room{asked, std::move(used).value(), {}, {}, {}, {}, {}, 0};
    if (!asked.plans.empty()) room.paid = asked.plans.front();
    if (!asked.born) {
        if (asked.basis == Basis::dated) return Error{ErrorCode::birth_month_needed};
        if (names_calendar_years(room.paid))
            return Error{ErrorCode::plan_needs_birth_month, {{"plan", notation(room.paid)}}};
        if (const Status assumed = assume_birth(room); !assumed) return assumed.error();
        // The years of somebody who is only assumed are of no particular time.
        room.rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    }
    if (const Status set = set_calendar(room); !set) return set.error();
    auto fixed = contributions(room.paid, room.calendar, room.rules);
    if (!fixed) return fixed.error();
    room.fixed = std::move(fixed).value();
    if (room.fixed.known_balance)
        return Error{ErrorCode::plan_of_leaflets_only, {{"plan", notation(room.paid)}}};
    if (const Status opened = open_years(room, years); !opened) return opened.error();
    const auto fullest = planned(room, all_at_most(room));
    if (!fullest) return fullest.error();
    room.start = fullest.value().projection.start;
    if (const Status set = set_least_years(room, fullest.value().projection); !set)
        return set.error();
    return room;
}

}  // namespace pension
