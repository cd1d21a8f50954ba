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

Error year_error(ErrorCode code, int year, std::string name, std::string value) {
    return {code, {{"year", fmt::format("{}", year)}, {std::move(name), std::move(value)}}};
}

/// An error with the year of cover, and the place in which it was paid.
Error year_error(ErrorCode code, const Payment& payment, const ResidentRules& rules) {
    return at_place({code, {{"year", fmt::format("{}", payment.cover)}}},
                    rules.place_in(payment.paid));
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
    payments.reserve(payments.size() + static_cast<std::size_t>(entry.years));
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
    if (!std::ranges::is_sorted(payments, {}, &Payment::paid))
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

    bool is_untouched() const { return own + government + grants == Money{} && !reached; }
    bool paid_in_time() const { return reached && year_number(*reached) == cover; }
};

/// The figures that payments need, each in force from the month asked until `last`.
struct Rulings {
    const TierList* tiers = nullptr;
    const SubsidySteps* subsidies = nullptr;
    const BackPaymentRule* late = nullptr;
    const GovernmentPayment* government = nullptr;  ///< None where there is no such rule.
    std::optional<Money> cap{};                     ///< What the place names for one year.
    std::optional<int> most_payments{};
    std::optional<Money> grant_cap{};
    Month tiers_since{};
    bool tiers_complete = true;  ///< Not where only some of the list's tiers are known.
    Month last{};
    const TierList* tiers_of_cover = nullptr;  ///< Where a back-payment may be measured on them.

    Money lowest() const {
        const Money now = tiers->front().from;
        return tiers_of_cover ? std::min(now, tiers_of_cover->front().from) : now;
    }
    Money top() const { return tiers->back().to; }

    /// Whether a year's money makes it a paid one. Of a list of which only some tiers are known
    /// nobody knows the lowest: whatever may be paid reaches it.
    bool reached_by(Money money) const {
        return tiers_complete ? money >= lowest() : money > Money{};
    }
};

template <class T>
const T* value_in(const Timeline<T>& rule, Month month) {
    const Dated<T>* found = rule.find(month);
    return found ? &found->value : nullptr;
}

Month unchanged_until(const ResidentRules& rules, Month month) {
    return std::min(
        {rules.tiers.unchanged_until(month), rules.subsidies.unchanged_until(month),
         rules.back_payment.unchanged_until(month), rules.government_payment.unchanged_until(month),
         rules.yearly_cap.unchanged_until(month), rules.grant_cap.unchanged_until(month)});
}

Result<Rulings> rulings_in(Month month, const ResidentRules& rules) {
    const Place& place = rules.place_in(month);
    const auto tiers = rules.tiers.at(month);
    if (!tiers) return at_place(tiers.error(), place);
    const auto steps = rules.subsidies.at(month);
    if (!steps) return at_place(steps.error(), place);
    const auto late = rules.back_payment.at(month);
    if (!late) return at_place(late.error(), place);
    Rulings rulings;
    rulings.tiers = &tiers.value()->value;
    rulings.subsidies = &steps.value()->value;
    rulings.late = &late.value()->value;
    rulings.government = value_in(rules.government_payment, month);
    if (const auto* cap = value_in(rules.yearly_cap, month)) {
        rulings.cap = cap->most;
        rulings.most_payments = cap->payments;
    }
    if (const auto* cap = value_in(rules.grant_cap, month)) rulings.grant_cap = cap->most;
    const auto& provenance = tiers.value()->provenance;
    rulings.tiers_since = provenance ? provenance->from : tiers.value()->from;
    rulings.tiers_complete = !provenance || provenance->complete;
    rulings.last = unchanged_until(rules, month);
    return rulings;
}

Status check_tier(const Payment& payment, const Rulings& rulings, const ResidentRules& rules) {
    for (const TierList* tiers : {rulings.tiers, rulings.tiers_of_cover})
        if (tiers &&
            std::ranges::any_of(*tiers, [&](auto& range) { return offers(range, payment.own); }))
            return done();
    return at_place(
        {rulings.tiers_complete ? ErrorCode::tier_not_offered : ErrorCode::tier_not_known,
         {{"amount", decimal_text(payment.own.fen(), 2)},
          {"month", iso(rulings.tiers_since)},
          {"offered", amounts_text(*rulings.tiers)}}},
        rules.place_in(payment.paid));
}

/// Whether the scheme had begun in the month of payment, where the person was then.
Status check_scheme_start(const Payment& payment, const RecordCalendar& calendar,
                          const ResidentRules& rules) {
    const auto start = rules.scheme_start_in(payment.paid);
    // A leaflet freezes one month and knows nothing of the years before it.
    if (!start && calendar.of_leaflet) return done();
    const Month first = start.value_or(earliest_scheme_start);
    if (payment.paid >= first) return done();
    return at_place(
        {ErrorCode::payment_before_scheme, {{"month", iso(payment.paid)}, {"first", iso(first)}}},
        rules.place_in(payment.paid));
}

Status check_cap(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                 const ResidentRules& rules) {
    if (payment.own == Money{}) return done();
    const Money most = rulings.cap.value_or(rulings.top());
    if (year.own + payment.own > most) {
        Error error = year_error(ErrorCode::cap_passed, payment.cover, "amount",
                                 decimal_text((year.own + payment.own).fen(), 2));
        error.facts.emplace_back("cap", decimal_text(most.fen(), 2));
        return at_place(std::move(error), rules.place_in(payment.paid));
    }
    // What is paid later for a year is bound by the rule for back-payments.
    const bool in_time = year_number(payment.paid) == payment.cover;
    if (in_time && rulings.most_payments && year.payments >= *rulings.most_payments)
        return at_place(year_error(ErrorCode::too_many_payments, payment.cover, "most",
                                   fmt::format("{}", *rulings.most_payments)),
                        rules.place_in(payment.paid));
    return done();
}

/// @param years_paid so far, of any cover.
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
    Error error = year_error(ErrorCode::grants_above_cap, payment.cover, "amount",
                             decimal_text((year.grants + payment.grants).fen(), 2));
    error.facts.emplace_back("cap", decimal_text(most.fen(), 2));
    return at_place(std::move(error), rules.place_in(payment.paid));
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
    const GovernmentPayment* rule = rulings.government;
    if (rule && rule->own_replaces_from &&
        own_until(year_number(payment.paid), payment.cover, payments) >= *rule->own_replaces_from)
        return Helped{{}, true, rule->own_is_subsidised};
    if (!payment.by_government) return Helped{};
    if (!rule) return year_error(ErrorCode::government_pays_nothing, payment, rules);
    if (!rule->amount && !rulings.tiers_complete)
        return at_place({ErrorCode::figure_missing, {{"rule", code(Topic::tiers)}}},
                        rules.place_in(payment.paid));
    return Helped{government_amount(*rule, rulings.lowest()), rule->subsidised};
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

/// Posts the payments of a record one after the other, in order of month.
class Ledger {
public:
    Ledger(const std::vector<Payment>& payments, const RecordCalendar& calendar,
           const ResidentRules& rules, Contributions& paid)
        : payments_{payments}, calendar_{calendar}, rules_{rules}, paid_{paid} {}

    Status post(const Payment& payment, YearSoFar& year);

private:
    /// The figures in force; asked for again only where one may have changed.
    Result<const Rulings*> rulings_for(const Payment& payment);
    Status check(const Payment& payment, const YearSoFar& year, const Rulings& rulings);
    Status post_by(const Rulings& rulings, const Payment& payment, YearSoFar& year);
    /// Whether a balance is known of that month or a later one, and nothing but the years is asked.
    bool is_settled(Month month) const {
        return paid_.balance_after && month <= paid_.balance_after->month;
    }

    /// A payment as the last one, in time and alone in its year so far, under figures that have not
    /// changed, brings what that one brought: most records are like that.
    bool repeats(const Payment& payment, const YearSoFar& year) const;
    void remember(const Payment& payment, const YearSoFar& year, bool was_untouched);

    struct Posted {
        const Payment* payment;
        const YearSoFar* year;
    };

    const std::vector<Payment>& payments_;
    const RecordCalendar& calendar_;
    const ResidentRules& rules_;
    Contributions& paid_;
    std::optional<Rulings> rulings_{};
    std::optional<Money> offered_{};  ///< The amount last found to be a tier of theirs.
    std::optional<Posted> last_{};    ///< The last posting, where another may repeat it.
    int years_paid_ = 0;              ///< So far.
};

Result<const Rulings*> Ledger::rulings_for(const Payment& payment) {
    const Month month = payment.paid;
    if (!rulings_ || month > rulings_->last) {
        rulings_.reset();
        offered_.reset();
        auto found = rulings_in(month, rules_);
        if (!found) return found.error();
        rulings_ = found.value();
    }
    rulings_->tiers_of_cover =
        year_number(month) > payment.cover && !rulings_->late->at_least_lowest_tier
            ? value_in(rules_.tiers, month_of(payment.cover, 12))
            : nullptr;
    return &*rulings_;
}

Status Ledger::check(const Payment& payment, const YearSoFar& year, const Rulings& rulings) {
    Status fine = done();
    if (payment.own != Money{} && (payment.own != offered_ || rulings.tiers_of_cover)) {
        fine = check_tier(payment, rulings, rules_);
        if (!rulings.tiers_of_cover) offered_ = payment.own;
    }
    if (fine) fine = check_cap(payment, year, rulings, rules_);
    if (fine) fine = check_grants(payment, year, rulings, rules_);
    if (fine && year_number(payment.paid) > payment.cover)
        fine = check_back_payment(payment, year, years_paid_, *rulings.late, calendar_, rules_);
    return fine;
}

Status Ledger::post_by(const Rulings& rulings, const Payment& payment, YearSoFar& year) {
    const bool settled = is_settled(payment.paid);
    if (Status fine = settled ? done() : check(payment, year, rulings); !fine) return fine;
    const auto help = helped(payment, rulings, payments_, rules_);
    if (!help) return help.error();
    const bool back_paid = year_number(payment.paid) > payment.cover;
    Contribution& posted = paid_.postings.emplace_back(Contribution{payment.cover,
                                                                    payment.paid,
                                                                    payment.own,
                                                                    {},
                                                                    help.value().government,
                                                                    payment.grants,
                                                                    back_paid});
    add_to_year(posted, help.value().attracts, year);
    if (help.value().own_does && (!back_paid || rulings.late->subsidised))
        posted.subsidy = std::max(
            Money{}, subsidy_of(*rulings.subsidies, year.own + year.attracting) - year.subsidy);
    year.subsidy += posted.subsidy;
    if (posted.own + posted.government > Money{} &&
        (settled || rulings.reached_by(year.own + year.government))) {
        if (!year.reached) year.reached = posted.month;
        year.for_long_payer |= counts_long(payment, year, *rulings.late, calendar_);
    }
    return done();
}

bool Ledger::repeats(const Payment& payment, const YearSoFar& year) const {
    if (!last_ || !rulings_ || payment.paid > rulings_->last || rulings_->government) return false;
    const bool alike = payment.own == last_->payment->own && !payment.by_government &&
                       payment.grants == last_->payment->grants;
    const bool in_time =
        year_number(payment.paid) == payment.cover && payment.paid <= calendar_.pension_age;
    return alike && in_time && year.is_untouched();
}

void Ledger::remember(const Payment& payment, const YearSoFar& year, bool was_untouched) {
    const bool plain = was_untouched && !payment.by_government &&
                       year_number(payment.paid) == payment.cover &&
                       payment.paid <= calendar_.pension_age && !paid_.balance_after;
    last_ = plain ? std::optional{Posted{&payment, &year}} : std::nullopt;
}

Status Ledger::post(const Payment& payment, YearSoFar& year) {
    if (repeats(payment, year)) {
        const int cover = year.cover;
        year = *last_->year;
        year.cover = cover;
        if (year.reached) {
            year.reached = payment.paid;
            ++years_paid_;
        }
        Contribution& posted = paid_.postings.emplace_back(paid_.postings.back());
        posted.cover = cover;
        posted.month = payment.paid;
        return done();
    }
    const bool was_untouched = year.is_untouched();
    const bool was_paid = year.reached.has_value();
    const auto found = rulings_for(payment);
    if (is_settled(payment.paid) &&
        (!found || (payment.by_government && !found.value()->government))) {
        paid_.postings.push_back(post_unknown(payment, year));
    } else {
        if (!found) return found.error();
        if (Status posted = post_by(*found.value(), payment, year); !posted) return posted;
    }
    if (!was_paid && year.reached) ++years_paid_;
    remember(payment, year, was_untouched);
    return done();
}

/// The years of cover in order, each once.
std::vector<YearSoFar> years_of(const std::vector<Payment>& payments) {
    std::vector<YearSoFar> years;
    years.reserve(payments.size());
    for (const Payment& payment : payments) {
        if (years.empty() || years.back().cover < payment.cover) {
            years.push_back({payment.cover});
            continue;
        }
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
    std::vector<YearSoFar> years = years_of(payments);
    paid.postings.reserve(payments.size());
    Ledger ledger{payments, calendar, rules, paid};
    auto so_far = years.begin();
    for (const Payment& payment : payments) {
        const Status begun = of_real_months ? check_scheme_start(payment, calendar, rules) : done();
        if (!begun) return begun.error();
        // Most records go from year to year.
        if (so_far == years.end() || so_far->cover != payment.cover)
            so_far = std::ranges::lower_bound(years, payment.cover, {}, &YearSoFar::cover);
        if (Status posted = ledger.post(payment, *so_far); !posted) return posted.error();
        ++so_far;
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
