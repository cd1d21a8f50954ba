// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/payment_checks.hpp"

#include "base/decimal.hpp"
#include "calc/resident/eligibility.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension::ledger {

namespace {

Error refused_sum(ErrorCode code, int year, std::string name, std::string value) {
    return {code, {{"year", fmt::format("{}", year)}, {std::move(name), std::move(value)}}};
}

std::string amounts_text(const TierList& tiers) {
    std::string text;
    for (const TierRange& range : tiers) {
        text += text.empty() ? "" : ", ";
        text += decimal_text(range.from.fen(), 2);
        if (range.is_band())
            text += fmt::format("-{}", decimal_text(range.to.fen(), 2));
        else if (range.from != range.to)
            text += fmt::format("-{} (+{})", decimal_text(range.to.fen(), 2),
                                decimal_text(range.step.fen(), 2));
    }
    return text;
}

/// The offered amounts next to one that is not: below it, above it, or both.
std::string nearest_text(const TierList& tiers, Money amount) {
    std::optional<Money> below;
    std::optional<Money> above;
    for (const TierRange& range : tiers) {
        if (range.only_kept) continue;
        if (range.from > amount) {
            above = std::min(above.value_or(range.from), range.from);
        } else if (range.to < amount) {
            below = std::max(below.value_or(range.to), range.to);
        } else {
            const Money rest = Money::from_fen((amount - range.from).fen() % range.step.fen());
            below = amount - rest;
            above = *below + range.step;
        }
    }
    std::string text;
    for (const auto& each : {below, above})
        if (each) text += (text.empty() ? "" : ", ") + decimal_text(each->fen(), 2);
    return text;
}

/// Whether the place has the tier, and be it only for people in hardship.
bool is_listed(Money amount, Month month, const ResidentRules& rules) {
    const TierList* listed = value_in(rules.listed_tiers, month);
    return listed && std::ranges::any_of(*listed, [&](const TierRange& range) {
               return has_amount(range, amount);
           });
}

/// How many years can be paid in their usual month from that month on.
int years_since(Month first, const RecordCalendar& calendar) {
    const bool in_time = month_of(year_number(first), calendar.pay_month) >= first;
    return payable_years(calendar).last - year_number(first) + (in_time ? 1 : 0);
}

/// The figure in force; `last` comes down to where it may change.
template <class T>
const Dated<T>* in_force(const Timeline<T>& rule, Month month, Month& last) {
    const auto found = rule.in_force(month);
    last = std::min(last, found.last);
    return found.figure;
}

template <class T>
const T* value_in_force(const Timeline<T>& rule, Month month, Month& last) {
    const Dated<T>* figure = in_force(rule, month, last);
    return figure ? &figure->value : nullptr;
}

}  // namespace

Error year_error(ErrorCode code, const Payment& payment, const ResidentRules& rules) {
    return at_place({code, {{"year", fmt::format("{}", payment.cover)}}},
                    rules.place_in(payment.paid));
}

Status look_up(Rulings& rulings, Month month, const ResidentRules& rules) {
    Month last = end_of_time;
    const auto* tiers = in_force(rules.tiers, month, last);
    const auto* steps = in_force(rules.subsidies, month, last);
    const auto* late = in_force(rules.back_payment, month, last);
    if (!tiers || !steps || !late) {
        const Error missing = !tiers   ? rules.tiers.at(month).error()
                              : !steps ? rules.subsidies.at(month).error()
                                       : rules.back_payment.at(month).error();
        return at_place(missing, rules.place_in(month));
    }
    rulings.tiers = &tiers->value;
    rulings.subsidies = &steps->value;
    rulings.grant_subsidies = value_in_force(rules.grant_subsidies, month, last);
    rulings.limit = value_in_force(rules.subsidy_limit, month, last);
    rulings.depends_on_person = rulings.limit || rulings.grant_subsidies ||
                                std::ranges::any_of(*rulings.tiers, &TierRange::only_kept);
    for (const SubsidyStep& step : *rulings.subsidies) {
        rulings.by_sex |= step.sex.has_value();
        rulings.depends_on_person |= step.from_age_in_months > 0;
    }
    rulings.late = &late->value;
    rulings.government = value_in_force(rules.government_payment, month, last);
    if (const auto* cap = value_in_force(rules.yearly_cap, month, last)) {
        rulings.cap = cap->most;
        rulings.most_payments = cap->payments;
    }
    if (const auto* cap = value_in_force(rules.grant_cap, month, last))
        rulings.grant_cap = cap->most;
    rulings.tiers_since = tiers->provenance ? tiers->provenance->from : tiers->from;
    rulings.tiers_complete = !tiers->provenance || tiers->provenance->complete;
    rulings.last = last;
    return done();
}

Status check_tier(const Payment& payment, bool is_kept, const Rulings& rulings,
                  const ResidentRules& rules) {
    bool only_kept = false;
    for (const TierList* tiers : {rulings.tiers, rulings.tiers_of_cover})
        if (tiers)
            for (const TierRange& range : *tiers) {
                if (!has_amount(range, payment.own)) continue;
                if (!range.only_kept || is_kept) return done();
                only_kept = true;
            }
    if (only_kept) {
        Error error = year_error(ErrorCode::tier_only_kept, payment, rules);
        error.facts.emplace_back("amount", decimal_text(payment.own.fen(), 2));
        return error;
    }
    if (is_listed(payment.own, payment.paid, rules))
        return at_place({ErrorCode::tier_only_in_hardship,
                         {{"amount", decimal_text(payment.own.fen(), 2)},
                          {"nearest", nearest_text(*rulings.tiers, payment.own)}}},
                        rules.place_in(payment.paid));
    return at_place(
        {rulings.tiers_complete ? ErrorCode::tier_not_offered : ErrorCode::tier_not_known,
         {{"amount", decimal_text(payment.own.fen(), 2)},
          {"month", iso(rulings.tiers_since)},
          {"offered", amounts_text(*rulings.tiers)},
          {"nearest", nearest_text(*rulings.tiers, payment.own)}}},
        rules.place_in(payment.paid));
}

Status check_scheme_start(const Payment& payment, const RecordCalendar& calendar,
                          const ResidentRules& rules) {
    const auto start = rules.scheme_start_in(payment.paid);
    // A leaflet freezes one month and knows nothing of the years before it.
    if (!start && calendar.of_leaflet) return done();
    const Month first = start.value_or(earliest_scheme_start);
    if (payment.paid >= first) return done();
    if (payment.names_no_year)
        if (const int most = years_since(first, calendar); most > 0)
            return at_place({ErrorCode::years_before_scheme,
                             {{"year", fmt::format("{}", payment.cover)},
                              {"first", iso(first)},
                              {"most", fmt::format("{}", most)}}},
                            rules.place_in(payment.paid));
    return at_place(
        {ErrorCode::payment_before_scheme, {{"month", iso(payment.paid)}, {"first", iso(first)}}},
        rules.place_in(payment.paid));
}

Status check_cap(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                 const ResidentRules& rules) {
    if (payment.own == Money{}) return done();
    // Who keeps a tier that nobody else may choose pays more than the top tier of all others.
    const Money most = rulings.cap.value_or(std::max(rulings.top(), payment.own));
    if (year.own + payment.own > most) {
        Error error = refused_sum(ErrorCode::cap_passed, payment.cover, "amount",
                                  decimal_text((year.own + payment.own).fen(), 2));
        error.facts.emplace_back("cap", decimal_text(most.fen(), 2));
        return at_place(std::move(error), rules.place_in(payment.paid));
    }
    // What is paid later for a year is bound by the rule for back-payments.
    const bool in_time = year_number(payment.paid) == payment.cover;
    if (in_time && rulings.most_payments && year.payments >= *rulings.most_payments)
        return at_place(refused_sum(ErrorCode::too_many_payments, payment.cover, "most",
                                    fmt::format("{}", *rulings.most_payments)),
                        rules.place_in(payment.paid));
    return done();
}

namespace {

bool is_back_payment(const Payment& payment, int cover, Month paid) {
    return (payment.own > Money{} || payment.by_government) && year_number(paid) > cover;
}

/// How many years of cover that pass are paid late in that month, and whether any other of them is
/// paid late in another one.
template <class Passes>
std::pair<int, bool> paid_together(const Payments& all, Month month, Passes passes) {
    int together = 0;
    bool apart = false;
    for (const Payment& each : all)
        for (int i = 0; i < each.years; ++i) {
            const Month paid = each.paid + std::chrono::years{i};
            const int cover = each.cover + i;
            if (!is_back_payment(each, cover, paid) || !passes(cover)) continue;
            if (paid == month)
                ++together;
            else
                apart = true;
        }
    return {together, apart};
}

/// Whether the year lies before the scheme, and the person had less than fifteen years left then.
bool is_before_scheme(int cover, const RecordCalendar& calendar, Month start) {
    return cover < year_number(start) &&
           cohort_of(calendar.pension_age, start) == Cohort::every_year;
}

bool is_case(const BackPaymentCase& one, const Payment& payment, const Payments& all,
             const RecordCalendar& calendar, Month start) {
    switch (one.of) {
        case BackPaymentOf::who_was_not_insured:
            return payment.paid > calendar.pension_age &&
                   std::ranges::none_of(all, [&](const Payment& each) {
                       return each.paid <= calendar.pension_age &&
                              (each.own > Money{} || each.by_government);
                   });
        case BackPaymentOf::one_sum:
            return one.years == paid_together(all, payment.paid, [](int) { return true; }).first;
        case BackPaymentOf::years_before_scheme:
            return is_before_scheme(payment.cover, calendar, start) &&
                   !(one.at_once && paid_together(all, payment.paid, [&](int cover) {
                                        return is_before_scheme(cover, calendar, start);
                                    }).second);
    }
    return false;
}

const BackPaymentRule* terms_from(Month start, const Payment& payment, const Payments& all,
                                  const BackPaymentRule& rule, const RecordCalendar& calendar) {
    const int age = static_cast<int>((payment.paid - calendar.birth).count());
    for (const BackPaymentOf of : {BackPaymentOf::who_was_not_insured, BackPaymentOf::one_sum,
                                   BackPaymentOf::years_before_scheme}) {
        const BackPaymentCase* one = find_case(rule, of);
        if (one && one->holds_at(age) && is_case(*one, payment, all, calendar, start))
            return &one->rule;
    }
    return &rule;
}

}  // namespace

Result<const BackPaymentRule*> terms_of(const Payment& payment, const Payments& all,
                                        const BackPaymentRule& rule, const RecordCalendar& calendar,
                                        const ResidentRules& rules) {
    // The years of a leaflet are of no particular time, and nobody's in particular.
    if (rule.cases.empty() || calendar.of_leaflet) return &rule;
    if (const auto start = rules.scheme_start_in(payment.paid))
        return terms_from(*start, payment, all, rule, calendar);
    const BackPaymentRule* terms = terms_from(latest_scheme_start, payment, all, rule, calendar);
    for (Month month = earliest_scheme_start; month < latest_scheme_start; month += Months{1})
        if (terms_from(month, payment, all, rule, calendar) != terms)
            return at_place(
                {ErrorCode::scheme_start_needed,
                 {{"first", iso(earliest_scheme_start)}, {"last", iso(latest_scheme_start)}}},
                rules.place_in(payment.paid));
    return terms;
}

Status check_back_payment(const Payment& payment, const YearSoFar& year, int years_paid,
                          const BackPaymentRule& rule, const RecordCalendar& calendar,
                          const ResidentRules& rules) {
    const auto refused = [&](ErrorCode code) { return year_error(code, payment, rules); };
    const bool own = payment.own > Money{};
    if (!own && !payment.by_government) return done();
    if (!rule.allowed) return refused(ErrorCode::back_payment_forbidden);
    if (own && rule.once_per_year && year.back_payments > 0)
        return refused(ErrorCode::back_payment_twice);
    // A payment on top of another of one's own, or on a paid year, raises its tier.
    if (own && (year.reached || year.back_payments > 0) && !rule.raises_paid_year)
        return refused(ErrorCode::raise_forbidden);
    if (rule.after_pension_age == AfterPensionAge::not_allowed &&
        payment.paid > calendar.pension_age) {
        Error error = refused(ErrorCode::back_payment_too_late);
        error.facts.emplace_back("month", iso(payment.paid));
        return error;
    }
    if (!year.reached && rule.at_most_years && years_paid >= *rule.at_most_years) {
        Error error = refused(ErrorCode::back_payment_beyond_years);
        error.facts.emplace_back("most", fmt::format("{}", *rule.at_most_years));
        return error;
    }
    return done();
}

Status check_grants(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                    const ResidentRules& rules) {
    if (payment.grants == Money{}) return done();
    const Money most = rulings.grant_cap.value_or(rulings.top());
    if (year.grants + payment.grants <= most) return done();
    Error error = refused_sum(ErrorCode::grants_above_cap, payment.cover, "amount",
                              decimal_text((year.grants + payment.grants).fen(), 2));
    error.facts.emplace_back("cap", decimal_text(most.fen(), 2));
    return at_place(std::move(error), rules.place_in(payment.paid));
}

}  // namespace pension::ledger
