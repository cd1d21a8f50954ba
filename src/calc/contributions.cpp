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
    Money own_in_all{};  ///< With what is still to come: whether it replaces the government's.
    Money own{};
    Money government{};
    Money subsidy{};
    Money grants{};
    int payments = 0;
    int back_payments = 0;
    bool paid_in_time = false;
    bool for_long_payer = false;
    std::optional<Month> reached{};  ///< When it had reached the lowest tier.
};

/// The figures that one payment needs, each in force in its month.
struct Rulings {
    const TierList& tiers;
    const SubsidySteps& subsidies;
    const BackPaymentRule& late;
    Month tiers_since;

    Money lowest() const { return tiers.front().from; }
    Money top() const { return tiers.back().to; }
};

Result<Rulings> rulings_in(Month month, const ResidentRules& rules) {
    const auto tiers = rules.tiers.at(month);
    if (!tiers) return at_place(tiers.error(), rules.place);
    const auto steps = rules.subsidies.at(month);
    if (!steps) return at_place(steps.error(), rules.place);
    const auto late = rules.back_payment.at(month);
    if (!late) return at_place(late.error(), rules.place);
    const auto& provenance = tiers.value()->provenance;
    return Rulings{tiers.value()->value, steps.value()->value, late.value()->value,
                   provenance ? provenance->from : tiers.value()->from};
}

Status check_tier(const Payment& payment, const Rulings& rulings, const ResidentRules& rules) {
    if (std::ranges::any_of(rulings.tiers, [&](auto& range) { return offers(range, payment.own); }))
        return done();
    return at_place({ErrorCode::tier_not_offered,
                     {{"amount", decimal_text(payment.own.fen(), 2)},
                      {"month", iso(rulings.tiers_since)},
                      {"offered", amounts_text(rulings.tiers)}}},
                    rules.place);
}

/// A record names its months only with a birth month; what a leaflet calls "the fifteen years
/// before" is of no particular time.
Status check_scheme_start(const Payment& payment, const ResidentRules& rules) {
    const auto* start = rules.scheme_start.find(payment.paid);
    const auto& starts = rules.scheme_start.entries();
    if (!start && !starts.empty()) start = &starts.front();
    if (!start || payment.paid >= start->value.month) return done();
    return at_place({ErrorCode::payment_before_scheme,
                     {{"month", iso(payment.paid)}, {"first", iso(start->value.month)}}},
                    rules.place);
}

Status check_cap(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                 const ResidentRules& rules) {
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

Status check_back_payment(const Payment& payment, const YearSoFar& year,
                          const BackPaymentRule& rule, const RecordCalendar& calendar,
                          const ResidentRules& rules) {
    const auto refused = [&](ErrorCode code) { return year_error(code, payment.cover, rules); };
    if (!rule.allowed) return refused(ErrorCode::back_payment_forbidden);
    if (rule.once_per_year && year.back_payments > 0) return refused(ErrorCode::back_payment_twice);
    if (year.paid_in_time && !rule.raises_paid_year) return refused(ErrorCode::raise_forbidden);
    if (rule.after_pension_age == AfterPensionAge::not_allowed &&
        payment.paid > calendar.pension_age) {
        Error error = refused(ErrorCode::back_payment_too_late);
        error.facts.emplace_back("month", iso(payment.paid));
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

/// What the government pays for the year in that month, and whether the year is subsidised.
struct Helped {
    Money government;
    bool subsidised = true;
};

Result<Helped> helped(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                      const ResidentRules& rules) {
    const auto* rule = rules.government_payment.find(payment.paid);
    const bool replaced =
        rule && rule->value.own_replaces_from && year.own_in_all >= *rule->value.own_replaces_from;
    if (replaced) return Helped{{}, rule->value.own_is_subsidised};
    if (!payment.by_government) return Helped{};
    if (!rule) return year_error(ErrorCode::government_pays_nothing, payment.cover, rules);
    return Helped{government_amount(rule->value, rulings.lowest()), rule->value.subsidised};
}

/// Whether a year paid in that month counts as long payment.
bool counts_long(const Payment& payment, const BackPaymentRule& rule,
                 const RecordCalendar& calendar, bool back_paid) {
    if (rule.after_pension_age == AfterPensionAge::without_long_payer &&
        payment.paid > calendar.pension_age)
        return false;
    return !back_paid || rule.counts_for_long_payer;
}

Result<Contribution> post(const Payment& payment, YearSoFar& year, const RecordCalendar& calendar,
                          const ResidentRules& rules) {
    const auto found = rulings_in(payment.paid, rules);
    if (!found) return found.error();
    const Rulings& rulings = found.value();
    const bool back_paid = year_number(payment.paid) > payment.cover;
    Status fine = payment.own == Money{} ? done() : check_tier(payment, rulings, rules);
    if (fine) fine = check_cap(payment, year, rulings, rules);
    if (fine) fine = check_grants(payment, year, rulings, rules);
    if (fine && back_paid) fine = check_back_payment(payment, year, rulings.late, calendar, rules);
    if (!fine) return fine.error();
    const auto help = helped(payment, year, rulings, rules);
    if (!help) return help.error();

    Contribution posted{payment.cover,           payment.paid,   payment.own, {},
                        help.value().government, payment.grants, back_paid};
    year.own += posted.own;
    year.government += posted.government;
    year.grants += posted.grants;
    ++(back_paid ? year.back_payments : year.payments);
    year.paid_in_time |= !back_paid;
    const Money counted = year.own + year.government;
    if (help.value().subsidised && (!back_paid || rulings.late.subsidised))
        posted.subsidy = std::max(Money{}, subsidy_of(rulings.subsidies, counted) - year.subsidy);
    year.subsidy += posted.subsidy;
    if (counted >= rulings.lowest()) {
        if (!year.reached) year.reached = posted.month;
        year.for_long_payer |= counts_long(payment, rulings.late, calendar, back_paid);
    }
    return posted;
}

/// The years of cover in order, each once, with what will be paid by the person in all.
std::vector<YearSoFar> years_of(const std::vector<Payment>& payments) {
    std::vector<YearSoFar> years;
    for (const Payment& payment : payments) {
        const auto at = std::ranges::lower_bound(years, payment.cover, {}, &YearSoFar::cover);
        if (at != years.end() && at->cover == payment.cover)
            at->own_in_all += payment.own;
        else
            years.insert(at, YearSoFar{payment.cover, payment.own});
    }
    return years;
}

/// Runs of years with the same money, so that fifteen equal years are one line.
struct EqualYears {
    Money amount;
    Count years = 0;
};

template <class Amount>
std::vector<EqualYears> equal_years(const Contributions& paid, Amount amount) {
    std::vector<EqualYears> runs;
    for (const Contribution& posting : paid.postings) {
        const Money money = amount(posting);
        if (runs.empty() || runs.back().amount != money) runs.push_back({money, 0});
        ++runs.back().years;
    }
    return runs;
}

/// The last rule under which a payment was subsidised; on the leaflet basis there is one.
std::variant<StepIndex, std::shared_ptr<const Provenance>, Given> subsidy_origin(
    const Contributions& paid, const ResidentRules& rules) {
    if (!paid.postings.empty())
        if (const auto* steps = rules.subsidies.find(paid.postings.back().month))
            return steps->provenance;
    return Given::silent;
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
    const bool dated = names_calendar_years(record);
    std::vector<YearSoFar> years = years_of(payments);
    paid.postings.reserve(payments.size());
    for (const Payment& payment : payments) {
        const Status begun = dated ? check_scheme_start(payment, rules) : done();
        if (!begun) return begun.error();
        const auto year = std::ranges::lower_bound(years, payment.cover, {}, &YearSoFar::cover);
        const auto posted = post(payment, *year, calendar, rules);
        if (!posted) return posted.error();
        paid.postings.push_back(posted.value());
    }
    paid.years.reserve(years.size());
    for (const YearSoFar& year : years)
        if (year.reached) paid.years.push_back({year.cover, *year.reached, year.for_long_payer});
    return paid;
}

Status check_before_pension(const Contributions& paid, Month first_pension_month) {
    if (paid.postings.empty() || paid.postings.back().month < first_pension_month) return done();
    return Error{ErrorCode::payment_after_pension,
                 {{"month", iso(paid.postings.back().month)}, {"first", iso(first_pension_month)}}};
}

namespace {

/// A sum over the postings, told as runs of equal ones under the name of each part.
template <class Amount>
std::optional<Money> sum_of(const Contributions& paid, Amount amount, Term name, Term part,
                            bool tell_nothing, Derivation* derivation) {
    if (!paid.payments_known()) return std::nullopt;
    Money sum;
    for (const Contribution& posting : paid.postings) sum += amount(posting);
    if (!derivation || (sum == Money{} && !tell_nothing)) return sum;
    Step step{name, Formula::sum_of_products, {}, {}, sum};
    for (const auto& [money, years] : equal_years(paid, amount)) {
        step.inputs.push_back({part, money, Given::typed});
        step.inputs.push_back({Term::years, years, Given::typed});
    }
    derivation->add(std::move(step));
    return sum;
}

}  // namespace

std::optional<Money> own_paid(const Contributions& paid, Derivation* derivation) {
    return sum_of(
        paid, [](auto& posting) { return posting.own; }, Term::own_paid, Term::tier_amount, true,
        derivation);
}

std::optional<Money> government_paid(const Contributions& paid, Derivation* derivation) {
    return sum_of(
        paid, [](auto& posting) { return posting.government; }, Term::government_paid,
        Term::paid_in, false, derivation);
}

std::optional<Money> grants(const Contributions& paid, Derivation* derivation) {
    return sum_of(
        paid, [](auto& posting) { return posting.grants; }, Term::grants, Term::paid_in, false,
        derivation);
}

std::optional<Money> subsidies(const Contributions& paid, const ResidentRules& rules,
                               Derivation* derivation) {
    if (!paid.payments_known()) return std::nullopt;
    Money sum;
    for (const Contribution& posting : paid.postings) sum += posting.subsidy;
    if (derivation) {
        Step step{Term::subsidies, Formula::sum_of_products, {}, {}, sum};
        const auto origin = subsidy_origin(paid, rules);
        for (const auto& [amount, years] : equal_years(paid, [](auto& p) { return p.subsidy; })) {
            step.inputs.push_back({Term::subsidy, amount, origin});
            step.inputs.push_back({Term::years, years, Given::typed});
        }
        derivation->add(std::move(step));
    }
    return sum;
}

}  // namespace pension
