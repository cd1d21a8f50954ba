// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/eligibility.hpp"

#include <boost/container/small_vector.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// When the scheme began, and the cohort that follows.
struct Begun {
    std::optional<Month> scheme_start;
    Month reckoned_from{};  ///< The latest month it can have been.
    bool registration_asked = false;
    Cohort cohort{};
};

Begun begun(Month pension_age, const SchemeStart& start) {
    return {start.month, start.month, start.registration_asked,
            cohort_of(pension_age, start.month)};
}

bool is_paid(const Contributions& paid, int year) {
    return std::ranges::binary_search(paid.years, year, {}, &YearPaid::cover);
}

/// Why a year that is over may not be paid today, but for the year; none where it may.
std::optional<Error> forbidden(const Contributions& paid, const RecordCalendar& calendar,
                               Month today, const ResidentRules& rules) {
    const auto refused = [&](ErrorCode code, std::vector<std::pair<std::string, std::string>> why) {
        return at_place({code, std::move(why)}, rules.place_in(today));
    };
    const auto* late = rules.back_payment.find(today);
    if (!late) return refused(ErrorCode::back_payment_forbidden, {});
    // Whoever had paid nothing by the pension age may be under another rule than others.
    const BackPaymentCase* late_comer = find_case(late->value, BackPaymentOf::who_was_not_insured);
    const bool is_late_comer =
        today > calendar.pension_age && paid.years_paid(calendar.pension_age) == 0;
    const BackPaymentRule& rule = late_comer && is_late_comer ? late_comer->rule : late->value;
    if (!rule.allowed) return refused(ErrorCode::back_payment_forbidden, {});
    if (rule.after_pension_age == AfterPensionAge::not_allowed && today > calendar.pension_age)
        return refused(ErrorCode::back_payment_too_late, {{"month", iso(today)}});
    if (rule.at_most_years && paid.years_paid(today) >= *rule.at_most_years)
        return refused(ErrorCode::back_payment_beyond_years,
                       {{"most", fmt::format("{}", *rule.at_most_years)}});
    return std::nullopt;
}

/// The lowest tier in force; none where only some of the tiers are known.
std::optional<Money> lowest_tier(Month month, const ResidentRules& rules) {
    const auto* tiers = rules.tiers.find(month);
    if (!tiers || (tiers->provenance && !tiers->provenance->complete)) return std::nullopt;
    return tiers->value.front().from;
}

std::vector<Gap> gaps_of(const Contributions& paid, const RecordCalendar& calendar, Month since,
                         bool must_be_filled, Month today, const ResidentRules& rules) {
    const auto why = forbidden(paid, calendar, today, rules);
    const auto cost = lowest_tier(today, rules);
    std::vector<Gap> gaps;
    const int first = std::max(year_number(since), first_payable_year(calendar.birth));
    const int end = year_number(calendar.pension_age);
    gaps.reserve(
        static_cast<std::size_t>(std::max(0, end - first - static_cast<int>(paid.years.size()))));
    auto next = std::ranges::lower_bound(paid.years, first, {}, &YearPaid::cover);
    for (int year = first; year < end; ++year) {
        if (next != paid.years.end() && next->cover == year) {
            ++next;
            continue;
        }
        // A year that is not over can still be paid in time.
        if (year < year_number(today) && why) {
            gaps.push_back({year, must_be_filled, {}, why});
            gaps.back().why->facts.emplace_back("year", fmt::format("{}", year));
        } else {
            gaps.push_back({year, must_be_filled, cost, {}});
        }
    }
    return gaps;
}

/// The month in which the years asked for had all been paid; none where they never are.
std::optional<Month> every_year_since(const Contributions& paid, const RecordCalendar& calendar,
                                      Month scheme_start) {
    // Who had no year to pay met the condition when the scheme began.
    Month since = scheme_start;
    const int first = std::max(year_number(scheme_start), first_payable_year(calendar.birth));
    for (int year = first; year < year_number(calendar.pension_age); ++year) {
        const auto at = std::ranges::lower_bound(paid.years, year, {}, &YearPaid::cover);
        if (at == paid.years.end() || at->cover != year) return std::nullopt;
        since = std::max(since, at->since);
    }
    return since;
}

/// The month in which so many years had been paid; none where they never are.
std::optional<Month> years_since(const Contributions& paid, const RecordCalendar& calendar,
                                 int years) {
    if (paid.known_balance)
        return paid.known_balance->years >= years ? std::optional{calendar.birth} : std::nullopt;
    if (years <= 0) return calendar.birth;
    if (static_cast<int>(paid.years.size()) < years) return std::nullopt;
    boost::container::small_vector<Month, 64> since;
    for (const YearPaid& year : paid.years) since.push_back(year.since);
    const auto last = since.begin() + (years - 1);
    std::ranges::nth_element(since, last);
    return *last;
}

/// The earliest month in which so many years can have been paid: those of the record in their
/// months, gaps that may be filled today, and further years, one a year in its payment month.
Month could_be_paid(const Eligibility& found, const Contributions& paid, int years,
                    const RecordCalendar& calendar, Month today) {
    std::vector<Month> months;
    for (const YearPaid& year : paid.years) months.push_back(year.since);
    for (const Gap& gap : found.gaps)
        if (!gap.why && gap.year < year_number(today)) months.push_back(today);
    int year = std::max(year_number(today), first_payable_year(calendar.birth));
    for (int more = 0; more < years; ++year) {
        if (is_paid(paid, year)) continue;
        const Month month = month_of(year, calendar.pay_month);
        months.push_back(std::max(month, today));
        ++more;
    }
    std::ranges::sort(months);
    return months[static_cast<std::size_t>(years) - 1];
}

/// The month in which every year asked for can have been paid: that of the record, else today; none
/// where one may not be filled.
std::optional<Month> could_be_filled(const Eligibility& found, const Contributions& paid,
                                     Month today) {
    Month last = today;
    for (const Gap& gap : found.gaps)
        if (gap.must_be_filled && gap.why) return std::nullopt;
    for (const YearPaid& year : paid.years)
        if (year.cover < year_number(found.pension_age)) last = std::max(last, year.since);
    return last;
}

/// The earliest f that can still be reached.
std::optional<Month> earliest_of(const Eligibility& found, const Contributions& paid,
                                 const RecordCalendar& calendar, Month today) {
    Month last = calendar.pension_age;
    for (const Condition& condition : found.conditions) {
        std::optional<Month> when = condition.since;
        if (!when && condition.name == ConditionName::every_year)
            when = could_be_filled(found, paid, today);
        else if (!when && condition.name == ConditionName::minimum_years)
            when = could_be_paid(found, paid, found.minimum_years, calendar, today);
        if (!when) return std::nullopt;
        last = std::max(last, *when);
    }
    return last + Months{1};
}

void add_conditions(Eligibility& found, const Begun& start, const Contributions& paid,
                    const RecordCalendar& calendar) {
    found.conditions.reserve(2);  // The age, and at most one more.
    found.conditions.push_back({ConditionName::pension_age, true, calendar.pension_age});
    if (found.cohort == Cohort::every_year) {
        const auto since = every_year_since(paid, calendar, start.reckoned_from);
        const auto missing =
            std::ranges::count_if(found.gaps, [](const Gap& gap) { return gap.must_be_filled; });
        found.conditions.push_back(
            {ConditionName::every_year, since.has_value(), since, static_cast<int>(missing)});
    } else if (found.cohort == Cohort::minimum) {
        const auto since = years_since(paid, calendar, found.minimum_years);
        found.conditions.push_back({ConditionName::minimum_years, since.has_value(), since,
                                    std::max(0, found.minimum_years - found.years_paid)});
    } else if (start.registration_asked) {
        // Where the month is not known, it is taken to have been in time.
        const Month in_time = start.reckoned_from - Months{1};
        found.conditions.push_back({ConditionName::registration, true,
                                    std::max(calendar.registered.value_or(in_time), in_time)});
    }
}

}  // namespace

const char* code(Cohort cohort) {
    switch (cohort) {
        case Cohort::already: return "already";
        case Cohort::every_year: return "every_year";
        case Cohort::minimum: return "minimum";
    }
    return "";
}

const char* code(ConditionName name) {
    switch (name) {
        case ConditionName::pension_age: return "pension_age";
        case ConditionName::every_year: return "every_year";
        case ConditionName::minimum_years: return "minimum_years";
        case ConditionName::registration: return "registration";
    }
    return "";
}

int years_missing(const Eligibility& found) {
    int missing = 0;
    for (const Condition& condition : found.conditions) missing += condition.years_missing;
    return missing;
}

std::optional<Money> cost_of_missing(const Eligibility& found) {
    const int missing = years_missing(found);
    if (missing == 0) return std::nullopt;
    if (found.cohort != Cohort::every_year) {
        // Any years will do, and the lowest tier today is the same for all.
        const auto open =
            std::ranges::find_if(found.gaps, [](auto& gap) { return bool{gap.cost}; });
        return open == found.gaps.end() ? std::nullopt : std::optional{*open->cost * missing};
    }
    Money sum;
    for (const Gap& gap : found.gaps) {
        if (!gap.must_be_filled) continue;
        if (!gap.cost) return std::nullopt;
        sum += *gap.cost;
    }
    return sum;
}

Cohort cohort_of(Month pension_age, Month scheme_start) {
    if (pension_age < scheme_start) return Cohort::already;
    return pension_age - scheme_start < every_year_span ? Cohort::every_year : Cohort::minimum;
}

Result<Month> pension_age_month(Month born, const ResidentRules& rules) {
    const auto& entries = rules.pension_age.entries();
    if (entries.empty())
        return at_place({ErrorCode::figure_missing, {{"rule", code(Topic::pension_age)}}},
                        rules.place);
    // Who was old enough before the first figure was so by that age.
    Month reached = born + Months{entries.front().value};
    if (reached < entries.front().from) return reached;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        reached = std::max(entry->from, born + Months{entry->value});
        const auto next = std::next(entry);
        if (next == entries.end() || reached < next->from) return reached;
    }
    return reached;
}

namespace {

Result<Eligibility> eligibility_from(const Begun& start, const Contributions& paid,
                                     const RecordCalendar& calendar, Month today,
                                     const ResidentRules& rules) {
    Eligibility found;
    found.cohort = start.cohort;
    found.pension_age = calendar.pension_age;
    found.scheme_start = start.scheme_start;
    found.years_paid =
        paid.known_balance ? paid.known_balance->years : static_cast<int>(paid.years.size());
    found.years_that_count = found.years_paid;
    if (found.cohort != Cohort::already) {
        // The figure of the month in which the pension can begin at the earliest.
        const auto years = rules.minimum_years.at(calendar.pension_age + Months{1});
        if (!years)
            return at_place(years.error(), rules.place_in(calendar.pension_age + Months{1}));
        found.minimum_years = years.value()->value;
        found.gaps = gaps_of(paid, calendar, start.reckoned_from,
                             found.cohort == Cohort::every_year, today, rules);
        if (found.cohort == Cohort::every_year)
            found.years_that_count = std::min(found.years_paid, found.minimum_years);
    }
    add_conditions(found, start, paid, calendar);

    const bool already = found.cohort == Cohort::already;
    const Month soonest = already ? start.reckoned_from : calendar.pension_age + Months{1};
    Month last = soonest - Months{1};
    bool all_met = true;
    for (const Condition& condition : found.conditions) {
        all_met = all_met && condition.met;
        if (condition.since) last = std::max(last, *condition.since);
    }
    if (all_met) found.first_pension_month = last + Months{1};
    found.earliest =
        all_met ? found.first_pension_month : earliest_of(found, paid, calendar, today);
    if (const auto& first = all_met ? found.first_pension_month : found.earliest)
        found.months_lost = static_cast<int>((*first - soonest).count());
    return found;
}

/// Whether it makes no difference to the pension in which of two months the scheme began.
bool leads_to_the_same(const Eligibility& one, const Eligibility& other) {
    return one.cohort == other.cohort && one.first_pension_month == other.first_pension_month &&
           one.years_that_count == other.years_that_count &&
           years_missing(one) == years_missing(other) && one.earliest == other.earliest;
}

/// Where nobody knows when the scheme began: what holds whenever it did.
Result<Eligibility> whenever_it_began(const Contributions& paid, const RecordCalendar& calendar,
                                      Month today, const ResidentRules& rules) {
    const Month age = calendar.pension_age;
    const auto of = [&](Month month) {
        Begun start = begun(age, {month, false});
        start.scheme_start.reset();
        return eligibility_from(start, paid, calendar, today, rules);
    };
    auto latest = of(latest_scheme_start);
    // Years before the scheme decide nothing where the minimum years are all that is asked for.
    if (!latest || (cohort_of(age, earliest_scheme_start) == Cohort::minimum &&
                    cohort_of(age, latest_scheme_start) == Cohort::minimum))
        return latest;
    for (Month month = earliest_scheme_start; month < latest_scheme_start; month += Months{1}) {
        const auto earlier = of(month);
        if (!earlier || !leads_to_the_same(earlier.value(), latest.value()))
            return at_place(
                {ErrorCode::scheme_start_needed,
                 {{"first", iso(earliest_scheme_start)}, {"last", iso(latest_scheme_start)}}},
                rules.place);
    }
    return latest;
}

}  // namespace

Result<Eligibility> eligibility(const Contributions& paid, const RecordCalendar& calendar,
                                Month today, const ResidentRules& rules) {
    const auto& known = rules.scheme_start.entries();
    if (known.empty()) return whenever_it_began(paid, calendar, today, rules);
    return eligibility_from(begun(calendar.pension_age, known.front().value), paid, calendar, today,
                            rules);
}

}  // namespace pension
