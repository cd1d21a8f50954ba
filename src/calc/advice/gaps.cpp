// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/gaps.hpp"

#include "calc/advice/plannable_years.hpp"

#include <algorithm>

namespace pension {

namespace {

Result<Money> amount_or_lowest(std::optional<Money> amount, const Standing& at) {
    if (amount) return *amount;
    const auto tiers = at.rules.tiers.at(at.asked.as_of);
    if (!tiers) return at_place(tiers.error(), at.rules.place_in(at.asked.as_of));
    return tiers.value()->value.front().from;
}

Record with_year(const Record& record, int year, Money amount, Month today) {
    return with_entry(record, CoverYears{year, year, amount, today});
}

bool is_forbidden(const ReckonedPlan& found) {
    if (!found.refused) return false;
    // No pension yet is no reason why a year could not be paid.
    return found.refused->code != ErrorCode::not_eligible;
}

YearPrice price(int year, bool necessary, Money amount, const ReckonedPlan& as_it_is,
                const Standing& at) {
    YearPrice found;
    found.year = year;
    found.necessary = necessary;
    found.with =
        reckoned_plan(with_year(at.record, year, amount, at.asked.as_of), at.asked, at.rules);
    if (!is_forbidden(found.with)) found.cost = amount;
    found.brings = difference_between(as_it_is, found.with, at.asked, at.rules);
    return found;
}

std::optional<FilledGaps> filled(const std::vector<int>& years, const GapPrices& prices) {
    if (years.empty()) return std::nullopt;
    FilledGaps all{years, {}, {}, {}};
    Record record = prices.at.record;
    for (const int year : years) {
        record = with_year(record, year, prices.amount, prices.at.asked.as_of);
        all.cost += prices.amount;
    }
    all.with = reckoned_plan(std::move(record), prices.at.asked, prices.at.rules);
    all.brings = difference_between(prices.as_it_is, all.with, prices.at.asked, prices.at.rules);
    return all;
}

/// The gaps without which there is no pension: all that must be filled, or as many as are missing.
std::vector<int> necessary_years(const GapPrices& prices) {
    const Eligibility& found = prices.at.eligibility;
    std::vector<int> years;
    if (found.first_pension_month) return years;
    const auto missing =
        static_cast<std::size_t>(std::max(0, found.minimum_years - found.years_paid));
    for (const YearPrice& gap : prices.gaps) {
        if (!gap.cost) continue;
        if (found.cohort == Cohort::every_year ? gap.necessary : years.size() < missing)
            years.push_back(gap.year);
    }
    return years;
}

/// Whoever had less than fifteen years left when the scheme began may pay as many years before it
/// as are missing to them, where the place has a rule for such years (国发〔2014〕8号 七).
std::vector<int> years_before_scheme(const GapPrices& prices) {
    const auto& [asked, rules, calendar, record, found] = prices.at;
    const auto* late = rules.back_payment.find(asked.as_of);
    const BackPaymentCase* before =
        late ? find_case(late->value, BackPaymentOf::years_before_scheme) : nullptr;
    if (!before || !before->rule.allowed || !found.scheme_start) return {};
    if (found.cohort != Cohort::every_year) return {};
    const int start = year_number(*found.scheme_start);
    const int years_left = year_number(calendar.pension_age) - start;
    const int most = before->rule.at_most_years.value_or(found.minimum_years) - years_left;
    const auto paid = contributions(record, calendar, rules);
    std::vector<int> years;
    for (int year = std::max(start - most, first_payable_year(calendar.birth)); year < start;
         ++year)
        if (!paid || std::ranges::find(paid.value().years, year, &YearPaid::cover) ==
                         paid.value().years.end())
            years.push_back(year);
    return years;
}

}  // namespace

Result<GapPrices> price_gaps(const Case& asked, const ResidentRules& rules,
                             std::optional<Money> amount) {
    auto at = standing(asked, rules);
    if (!at) return at.error();
    const auto paid = amount_or_lowest(amount, at.value());
    if (!paid) return paid.error();
    GapPrices prices{std::move(at).value(), paid.value(), {}, {}, {}, {}, {}};
    const Standing& standing = prices.at;
    prices.as_it_is = reckoned_plan(standing.record, standing.asked, standing.rules);
    std::vector<int> allowed;
    for (const Gap& gap : standing.eligibility.gaps) {
        if (gap.year >= year_number(asked.as_of)) continue;
        prices.gaps.push_back(
            price(gap.year, gap.must_be_filled, prices.amount, prices.as_it_is, standing));
        if (prices.gaps.back().cost) allowed.push_back(gap.year);
    }
    prices.necessary = filled(necessary_years(prices), prices);
    prices.all = filled(allowed, prices);
    prices.before_scheme = filled(years_before_scheme(prices), prices);
    if (prices.before_scheme && is_forbidden(prices.before_scheme->with))
        prices.before_scheme.reset();
    return prices;
}

Result<RaisePrices> price_raises(const Case& asked, const ResidentRules& rules,
                                 std::optional<Money> amount) {
    auto at = standing(asked, rules);
    if (!at) return at.error();
    const auto more = amount_or_lowest(amount, at.value());
    if (!more) return more.error();
    RaisePrices prices{std::move(at).value(), more.value(), {}, {}};
    const Standing& standing = prices.at;
    prices.as_it_is = reckoned_plan(standing.record, standing.asked, standing.rules);
    const auto paid = contributions(standing.record, standing.calendar, standing.rules);
    if (!paid) return paid.error();
    for (const YearPaid& year : paid.value().years) {
        if (year.cover >= year_number(asked.as_of)) continue;
        YearPrice found = price(year.cover, false, prices.amount, prices.as_it_is, standing);
        for (const Contribution& posting : paid.value().postings)
            if (posting.cover == year.cover) found.paid_so_far += posting.own;
        prices.years.push_back(std::move(found));
    }
    return prices;
}

}  // namespace pension
