// SPDX-License-Identifier: Apache-2.0
#include "calc/contributions.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// A payment as the record says it, before tiers and subsidies.
struct Payment {
    int cover = 0;
    Money own;
    Month paid{};
    bool by_government = false;
    Money grants{};
};

Month month_of(int year, int number) {
    return Year{year} / std::chrono::month{static_cast<unsigned>(number)};
}

Error year_error(ErrorCode code, int year, std::string name, std::string value) {
    return {code, {{"year", fmt::format("{}", year)}, {std::move(name), std::move(value)}}};
}

Error year_error(ErrorCode code, int year, const ResidentRules& rules) {
    return at_place({code, {{"year", fmt::format("{}", year)}}}, rules.place);
}

/// The calendar years that may be paid: from that of the 16th birthday to that before the month
/// after P.
struct PayableYears {
    int first;
    int last;
};

PayableYears payable_years(const RecordCalendar& calendar) {
    return {year_number(calendar.birth) + 16, year_number(calendar.pension_age + Months{1}) - 1};
}

Status lay_out(const YearsBeforePension& entry, const RecordCalendar& calendar,
               std::vector<Payment>& payments) {
    const auto [first, last] = payable_years(calendar);
    if (entry.years > last - first + 1)
        return Error{ErrorCode::years_out_of_range,
                     {{"years", fmt::format("{}", entry.years)},
                      {"most", fmt::format("{}", last - first + 1)}}};
    for (int year = last - entry.years + 1; year <= last; ++year)
        payments.push_back({year, entry.amount, month_of(year, calendar.pay_month)});
    return done();
}

Status lay_out(const CoverYears& entry, const RecordCalendar& calendar,
               std::vector<Payment>& payments) {
    const int first = payable_years(calendar).first;
    for (int year = entry.first; year <= entry.last; ++year) {
        const Month paid = entry.paid.value_or(month_of(year, calendar.pay_month));
        if (year < first)
            return year_error(ErrorCode::year_before_sixteen, year, "first",
                              fmt::format("{}", first));
        if (year_number(paid) < year)
            return year_error(ErrorCode::payment_before_its_year, year, "month", iso(paid));
        payments.push_back(
            {year, entry.amount, paid, entry.by_government, entry.grant + entry.sponsorship});
    }
    return done();
}

/// Puts the payments of the record into `payments`, and a balance into `paid`.
Status lay_out(const Record& record, const RecordCalendar& calendar, Contributions& paid,
               std::vector<Payment>& payments) {
    if (!calendar.birth_known && names_calendar_years(record))
        return Error{ErrorCode::plan_needs_birth_month, {{"plan", notation(record)}}};
    for (const RecordEntry& entry : record.entries) {
        Status laid = done();
        if (const auto* years = std::get_if<YearsBeforePension>(&entry))
            laid = lay_out(*years, calendar, payments);
        else if (const auto* cover = std::get_if<CoverYears>(&entry))
            laid = lay_out(*cover, calendar, payments);
        else if (const auto* after = std::get_if<BalanceAfter>(&entry);
                 after && !paid.balance_after)
            paid.balance_after = *after;
        else
            laid = Error{ErrorCode::plan_unreadable, {{"plan", notation(record)}}};
        if (!laid) return laid;
    }
    std::ranges::stable_sort(payments, {}, &Payment::paid);
    return done();
}

std::string amounts_text(const TierList& tiers) {
    std::string text;
    for (const TierRange& range : tiers) {
        text += text.empty() ? "" : ", ";
        text += decimal_text(range.from.fen(), 2);
        if (range.from != range.to)
            text += fmt::format("-{} (+{})", decimal_text(range.to.fen(), 2),
                                decimal_text(range.step.fen(), 2));
    }
    return text;
}

bool offers(const TierRange& range, Money amount) {
    if (amount < range.from || amount > range.to) return false;
    return range.from == range.to || (amount - range.from).fen() % range.step.fen() == 0;
}

/// What a year of cover has had so far.
struct YearSoFar {
    int cover = 0;
    Money own{};
    Money government{};
    Money attracting{};  ///< Of the government's what attracts the subsidy.
    Money subsidy{};
    Money grants{};
    int payments = 0;       ///< Own ones, in the year itself.
    int back_payments = 0;  ///< Own ones, later.
    bool has_money_in_time = false;
    bool for_long_payer = false;
    std::optional<Month> reached{};  ///< When it had reached the lowest tier.

    bool paid_in_time() const { return reached && year_number(*reached) == cover; }
};

/// The figures that one payment needs, each in force in its month.
struct Rulings {
    const TierList& tiers;
    const SubsidySteps& subsidies;
    const BackPaymentRule& late;
    Month tiers_since;
    const TierList* tiers_of_cover = nullptr;  ///< Where a back-payment may be measured on them.

    Money lowest() const {
        const Money now = tiers.front().from;
        return tiers_of_cover ? std::min(now, tiers_of_cover->front().from) : now;
    }
    Money top() const { return tiers.back().to; }
};

Result<Rulings> rulings_for(const Payment& payment, const ResidentRules& rules) {
    const Month month = payment.paid;
    const auto tiers = rules.tiers.at(month);
    if (!tiers) return at_place(tiers.error(), rules.place);
    const auto steps = rules.subsidies.at(month);
    if (!steps) return at_place(steps.error(), rules.place);
    const auto late = rules.back_payment.at(month);
    if (!late) return at_place(late.error(), rules.place);
    const auto& provenance = tiers.value()->provenance;
    Rulings rulings{tiers.value()->value, steps.value()->value, late.value()->value,
                    provenance ? provenance->from : tiers.value()->from};
    if (year_number(month) > payment.cover && !rulings.late.at_least_lowest_tier)
        if (const auto* then = rules.tiers.find(month_of(payment.cover, 12)))
            rulings.tiers_of_cover = &then->value;
    return rulings;
}

Status check_tier(const Payment& payment, const Rulings& rulings, const ResidentRules& rules) {
    for (const TierList* tiers : {&rulings.tiers, rulings.tiers_of_cover})
        if (tiers &&
            std::ranges::any_of(*tiers, [&](auto& range) { return offers(range, payment.own); }))
            return done();
    return at_place({ErrorCode::tier_not_offered,
                     {{"amount", decimal_text(payment.own.fen(), 2)},
                      {"month", iso(rulings.tiers_since)},
                      {"offered", amounts_text(rulings.tiers)}}},
                    rules.place);
}

/// Whether the scheme had begun in the month of payment.
Status check_scheme_start(const Payment& payment, const RecordCalendar& calendar,
                          const ResidentRules& rules) {
    const auto& starts = rules.scheme_start.entries();
    // A leaflet freezes one month and knows nothing of the years before it.
    if (starts.empty() && calendar.of_leaflet) return done();
    const Month first = starts.empty() ? earliest_scheme_start : starts.front().value.month;
    if (payment.paid >= first) return done();
    return at_place(
        {ErrorCode::payment_before_scheme, {{"month", iso(payment.paid)}, {"first", iso(first)}}},
        rules.place);
}

Status check_cap(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                 const ResidentRules& rules) {
    if (payment.own == Money{}) return done();
    const auto* cap = rules.yearly_cap.find(payment.paid);
    const Money most = cap ? cap->value.most.value_or(rulings.top()) : rulings.top();
    if (year.own + payment.own > most) {
        Error error = year_error(ErrorCode::cap_passed, payment.cover, "amount",
                                 decimal_text((year.own + payment.own).fen(), 2));
        error.facts.emplace_back("cap", decimal_text(most.fen(), 2));
        return at_place(std::move(error), rules.place);
    }
    // What is paid later for a year is bound by the rule for back-payments.
    const bool in_time = year_number(payment.paid) == payment.cover;
    if (in_time && cap && cap->value.payments && year.payments >= *cap->value.payments)
        return at_place(year_error(ErrorCode::too_many_payments, payment.cover, "most",
                                   fmt::format("{}", *cap->value.payments)),
                        rules.place);
    return done();
}

/// @param years_paid so far, of any cover.
Status check_back_payment(const Payment& payment, const YearSoFar& year, int years_paid,
                          const BackPaymentRule& rule, const RecordCalendar& calendar,
                          const ResidentRules& rules) {
    const auto refused = [&](ErrorCode code) { return year_error(code, payment.cover, rules); };
    const bool own = payment.own > Money{};
    if (!own && !payment.by_government) return done();
    if (!rule.allowed) return refused(ErrorCode::back_payment_forbidden);
    if (own && rule.once_per_year && year.back_payments > 0)
        return refused(ErrorCode::back_payment_twice);
    if (own && year.paid_in_time() && !rule.raises_paid_year)
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
    const auto* cap = rules.grant_cap.find(payment.paid);
    const Money most = cap ? cap->value.most.value_or(rulings.top()) : rulings.top();
    if (year.grants + payment.grants <= most) return done();
    Error error = year_error(ErrorCode::grants_above_cap, payment.cover, "amount",
                             decimal_text((year.grants + payment.grants).fen(), 2));
    error.facts.emplace_back("cap", decimal_text(most.fen(), 2));
    return at_place(std::move(error), rules.place);
}

/// What the government pays for the year in that month, and what of the year is subsidised.
struct Helped {
    Money government{};
    bool attracts = true;  ///< Whether its money does.
    bool own_does = true;  ///< Whether the person's own does.
};

/// What the person pays for the year of cover until the end of that calendar year, with what is
/// still to come: it replaces the government's money of then, not of the years before.
Money own_until(int calendar_year, int cover, const std::vector<Payment>& payments) {
    Money own;
    for (const Payment& payment : payments)
        if (payment.cover == cover && year_number(payment.paid) <= calendar_year)
            own += payment.own;
    return own;
}

Result<Helped> helped(const Payment& payment, const Rulings& rulings,
                      const std::vector<Payment>& payments, const ResidentRules& rules) {
    const auto* rule = rules.government_payment.find(payment.paid);
    if (rule && rule->value.own_replaces_from &&
        own_until(year_number(payment.paid), payment.cover, payments) >=
            *rule->value.own_replaces_from)
        return Helped{{}, true, rule->value.own_is_subsidised};
    if (!payment.by_government) return Helped{};
    if (!rule) return year_error(ErrorCode::government_pays_nothing, payment.cover, rules);
    return Helped{government_amount(rule->value, rulings.lowest()), rule->value.subsidised};
}

/// Whether a payment makes its year count as long payment. Back-paid is a year without money of its
/// own time.
bool counts_long(const Payment& payment, const YearSoFar& year, const BackPaymentRule& rule,
                 const RecordCalendar& calendar) {
    if (rule.after_pension_age == AfterPensionAge::without_long_payer &&
        payment.paid > calendar.pension_age)
        return false;
    return year.has_money_in_time || rule.counts_for_long_payer;
}

/// Puts what the payment brings into its year; the subsidy is reckoned with it in.
void add_to_year(const Contribution& posted, bool attracts, YearSoFar& year) {
    year.own += posted.own;
    year.government += posted.government;
    if (attracts) year.attracting += posted.government;
    year.grants += posted.grants;
    if (posted.own > Money{}) ++(posted.back_paid ? year.back_payments : year.payments);
    year.has_money_in_time |= !posted.back_paid && posted.own + posted.government > Money{};
}

/// What is posted before a known balance, where no figure of then is known.
Contribution post_unknown(const Payment& payment, YearSoFar& year) {
    const bool back_paid = year_number(payment.paid) > payment.cover;
    const Contribution posted{payment.cover,  payment.paid, payment.own, {}, {},
                              payment.grants, back_paid};
    add_to_year(posted, false, year);
    if (payment.own > Money{} || payment.by_government) {
        if (!year.reached) year.reached = payment.paid;
        year.has_money_in_time |= !back_paid;
        year.for_long_payer |= !back_paid;
    }
    return posted;
}

/// What is known before a payment is posted.
struct Ledger {
    const RecordCalendar& calendar;
    const ResidentRules& rules;
    const std::vector<Payment>& payments;
    std::optional<BalanceAfter> balance;
    int years_paid = 0;  ///< So far.
};

Result<Contribution> post(const Payment& payment, YearSoFar& year, const Ledger& ledger) {
    const auto& [calendar, rules, payments, balance, years_paid] = ledger;
    const bool settled = balance && payment.paid <= balance->month;
    const auto found = rulings_for(payment, rules);
    const auto* group_rule = rules.government_payment.find(payment.paid);
    if (settled && (!found || (payment.by_government && !group_rule)))
        return post_unknown(payment, year);
    if (!found) return found.error();
    const Rulings& rulings = found.value();
    const bool back_paid = year_number(payment.paid) > payment.cover;
    Status fine = payment.own == Money{} ? done() : check_tier(payment, rulings, rules);
    if (fine) fine = check_cap(payment, year, rulings, rules);
    if (fine) fine = check_grants(payment, year, rulings, rules);
    if (fine && back_paid)
        fine = check_back_payment(payment, year, years_paid, rulings.late, calendar, rules);
    if (!fine) return fine.error();
    const auto help = helped(payment, rulings, payments, rules);
    if (!help) return help.error();

    Contribution posted{payment.cover,           payment.paid,   payment.own, {},
                        help.value().government, payment.grants, back_paid};
    add_to_year(posted, help.value().attracts, year);
    if (help.value().own_does && (!back_paid || rulings.late.subsidised))
        posted.subsidy = std::max(
            Money{}, subsidy_of(rulings.subsidies, year.own + year.attracting) - year.subsidy);
    year.subsidy += posted.subsidy;
    if (posted.own + posted.government > Money{} &&
        year.own + year.government >= rulings.lowest()) {
        if (!year.reached) year.reached = posted.month;
        year.for_long_payer |= counts_long(payment, year, rulings.late, calendar);
    }
    return posted;
}

/// The years of cover in order, each once.
std::vector<YearSoFar> years_of(const std::vector<Payment>& payments) {
    std::vector<YearSoFar> years;
    for (const Payment& payment : payments) {
        const auto at = std::ranges::lower_bound(years, payment.cover, {}, &YearSoFar::cover);
        if (at == years.end() || at->cover != payment.cover)
            years.insert(at, YearSoFar{payment.cover});
    }
    return years;
}

}  // namespace

int Contributions::years_paid(Month by) const {
    if (known_balance) return known_balance->years;
    return static_cast<int>(
        std::ranges::count_if(years, [&](const YearPaid& year) { return year.since <= by; }));
}

int Contributions::long_payer_years(Month by) const {
    if (known_balance) return known_balance->years;
    return static_cast<int>(std::ranges::count_if(
        years, [&](const YearPaid& year) { return year.since <= by && year.for_long_payer; }));
}

Contributions Contributions::until(Month last) const {
    Contributions early;
    for (const Contribution& posting : postings)
        if (posting.month <= last) early.postings.push_back(posting);
    for (const YearPaid& year : years)
        if (year.since <= last) early.years.push_back(year);
    early.known_balance = known_balance;
    early.balance_after = balance_after;
    return early;
}

Result<Contributions> contributions(const Record& record, const RecordCalendar& calendar,
                                    const ResidentRules& rules) {
    Contributions paid;
    if (record.entries.size() == 1)
        if (const auto* known = std::get_if<KnownBalance>(&record.entries.front())) {
            paid.known_balance = *known;
            return paid;
        }
    std::vector<Payment> payments;
    const Status laid = lay_out(record, calendar, paid, payments);
    if (!laid) return laid.error();
    const bool of_real_months = !calendar.of_leaflet || names_calendar_years(record);
    Ledger ledger{calendar, rules, payments, paid.balance_after};
    std::vector<YearSoFar> years = years_of(payments);
    paid.postings.reserve(payments.size());
    for (const Payment& payment : payments) {
        const Status begun = of_real_months ? check_scheme_start(payment, calendar, rules) : done();
        if (!begun) return begun.error();
        const auto year = std::ranges::lower_bound(years, payment.cover, {}, &YearSoFar::cover);
        const bool was_paid = year->reached.has_value();
        const auto posted = post(payment, *year, ledger);
        if (!posted) return posted.error();
        if (!was_paid && year->reached) ++ledger.years_paid;
        paid.postings.push_back(posted.value());
    }
    paid.years.reserve(years.size());
    for (const YearSoFar& year : years)
        if (year.reached) paid.years.push_back({year.cover, *year.reached, year.for_long_payer});
    return paid;
}

Status check_before_pension(const Contributions& paid, Month first_pension_month) {
    const auto late = [&](Month month) {
        return Error{ErrorCode::payment_after_pension,
                     {{"month", iso(month)}, {"first", iso(first_pension_month)}}};
    };
    if (paid.balance_after && paid.balance_after->month >= first_pension_month)
        return late(paid.balance_after->month);
    if (paid.postings.empty() || paid.postings.back().month < first_pension_month) return done();
    return late(paid.postings.back().month);
}

}  // namespace pension
