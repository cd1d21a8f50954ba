// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/contributions.hpp"

#include "calc/resident/payment_checks.hpp"

#include <boost/container/small_vector.hpp>

#include <algorithm>

namespace pension {

namespace ledger {

namespace {

/// What the government pays for the year in that month, and what of the year is subsidised.
struct Helped {
    Money government{};
    bool attracts = true;  ///< Whether its money does.
    bool own_does = true;  ///< Whether the person's own does.
};

/// What the person pays for the year of cover until the end of that calendar year, with what is
/// still to come: it replaces the government's money of then, not of the years before.
Money own_until(int calendar_year, int cover, const Payments& payments) {
    Money own;
    for (const Payment& payment : payments)
        if (payment.cover == cover && year_number(payment.paid) <= calendar_year)
            own += payment.own;
    return own;
}

Result<Helped> helped(const Payment& payment, const Rulings& rulings, const Payments& payments,
                      const ResidentRules& rules) {
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
    if (posted.own > Money{}) ++(posted.back_paid() ? year.back_payments : year.payments);
    year.has_money_in_time |= !posted.back_paid() && posted.own + posted.government > Money{};
}

/// What is posted before a known balance, where no figure of then is known.
Contribution post_unknown(const Payment& payment, YearSoFar& year) {
    const bool back_paid = year_number(payment.paid) > payment.cover;
    const Contribution posted{payment.cover, payment.paid, payment.own, {}, {}, payment.grants};
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
    Ledger(const Payments& payments, const RecordCalendar& calendar, const ResidentRules& rules,
           Contributions& paid)
        : payments_{payments}, calendar_{calendar}, rules_{rules}, paid_{paid} {}

    Status post(const Payment& payment, YearSoFar& year);

private:
    /// The figures in force; asked for again only where one may have changed.
    Result<const Rulings*> rulings_for(const Payment& payment);
    Status check(const Payment& payment, const YearSoFar& year, const Rulings& rulings);
    Status post_by(const Rulings& rulings, const Payment& payment, YearSoFar& year);
    /// What the payment earns for itself and for the collective money with it, within the limits.
    Money subsidy(const Rulings& rulings, const Payment& payment, const Helped& help,
                  YearSoFar& year);
    Money limited(Money subsidy, const Rulings& rulings, const Payment& payment,
                  const YearSoFar& year);
    /// Whether as much was paid for the year before.
    bool is_kept(const Payment& payment) const;
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
        std::size_t at;  ///< Among the postings.
    };

    const Payments& payments_;
    const RecordCalendar& calendar_;
    const ResidentRules& rules_;
    Contributions& paid_;
    std::optional<Rulings> rulings_{};
    std::optional<Money> offered_{};  ///< The amount last found to be a tier of theirs.
    std::optional<Posted> last_{};    ///< What the next posting may repeat.
    int years_paid_ = 0;              ///< So far.
    int years_subsidised_ = 0;        ///< 已享受补贴的年数
    Money subsidies_{};               ///< In all.
};

Result<const Rulings*> Ledger::rulings_for(const Payment& payment) {
    const Month month = payment.paid;
    if (!rulings_ || month > rulings_->last) {
        offered_.reset();
        if (const Status found = look_up(rulings_.emplace(), month, rules_); !found) {
            rulings_.reset();
            return found.error();
        }
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
        fine = check_tier(payment, rulings.depends_on_person && is_kept(payment), rulings, rules_);
        if (!rulings.tiers_of_cover && !rulings.depends_on_person) offered_ = payment.own;
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
    Contribution& posted = paid_.postings.emplace_back();
    posted.cover = payment.cover;
    posted.month = payment.paid;
    posted.own = payment.own;
    posted.government = help.value().government;
    posted.grants = payment.grants;
    add_to_year(posted, help.value().attracts, year);
    if (!back_paid || rulings.late->subsidised)
        posted.subsidy = subsidy(rulings, payment, help.value(), year);
    if (posted.own + posted.government > Money{} &&
        (settled || rulings.reached_by(year.own + year.government))) {
        if (!year.reached) year.reached = posted.month;
        year.for_long_payer |= counts_long(payment, year, *rulings.late, calendar_);
    }
    return done();
}

bool Ledger::is_kept(const Payment& payment) const {
    Money before;
    for (const Payment& each : payments_)
        if (each.cover == payment.cover - 1 && each.paid < payment.paid) before += each.own;
    return before == payment.own;
}

Money Ledger::subsidy(const Rulings& rulings, const Payment& payment, const Helped& help,
                      YearSoFar& year) {
    const Payer payer{static_cast<int>((payment.paid - calendar_.birth).count()), calendar_.sex};
    Money own;
    Money grant;
    if (help.own_does) {
        const Money paid = year.own + year.attracting;
        own = std::max(Money{}, subsidy_of(*rulings.subsidies, paid, payer) - year.subsidy);
        paid_.lower_subsidy |= rulings.by_sex && !payer.sex &&
                               differs_by_sex(*rulings.subsidies, paid, payer.age_in_months);
    }
    if (rulings.grant_subsidies && payment.grants > Money{}) {
        const Money of_grants = subsidy_of(*rulings.grant_subsidies, year.grants, payer);
        grant = std::max(Money{}, of_grants - year.grant_subsidy);
    }
    const Money all = limited(own + grant, rulings, payment, year);
    own = std::min(own, all);
    grant = all - own;
    if (all > Money{} && year.subsidy + year.grant_subsidy == Money{}) ++years_subsidised_;
    subsidies_ += all;
    year.subsidy += own;
    year.grant_subsidy += grant;
    return all;
}

Money Ledger::limited(Money subsidy, const Rulings& rulings, const Payment& payment,
                      const YearSoFar& year) {
    if (!rulings.limit || subsidy == Money{}) return subsidy;
    Money most = subsidy;
    const bool is_new = year.subsidy + year.grant_subsidy == Money{};
    if (rulings.limit->at_most_years && is_new &&
        years_subsidised_ >= *rulings.limit->at_most_years)
        most = Money{};
    if (rulings.limit->in_a_life) {
        most = std::clamp(*rulings.limit->in_a_life - subsidies_, Money{}, most);
        paid_.subsidies_before_unknown |= paid_.balance_after.has_value();
    }
    if (most < subsidy && !paid_.limited_from) paid_.limited_from = payment.paid;
    return most;
}

bool Ledger::repeats(const Payment& payment, const YearSoFar& year) const {
    if (!last_ || !rulings_ || payment.paid > rulings_->last || rulings_->government ||
        rulings_->depends_on_person)
        return false;
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
    last_ =
        plain ? std::optional{Posted{&payment, &year, paid_.postings.size() - 1}} : std::nullopt;
}

Status Ledger::post(const Payment& payment, YearSoFar& year) {
    if (repeats(payment, year)) {
        const int cover = year.cover;
        year = *last_->year;
        year.cover = cover;
        if (year.subsidy > Money{}) ++years_subsidised_;
        subsidies_ += year.subsidy;
        if (year.reached) {
            year.reached = payment.paid;
            ++years_paid_;
        }
        Contribution& posted = paid_.postings.emplace_back(paid_.postings[last_->at]);
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
        if (!was_paid && year.reached) ++years_subsidised_;  // As its years do.
    } else {
        if (!found) return found.error();
        if (Status posted = post_by(*found.value(), payment, year); !posted) return posted;
    }
    if (!was_paid && year.reached) ++years_paid_;
    remember(payment, year, was_untouched);
    return done();
}

using Years = boost::container::small_vector<YearSoFar, usual_payments>;

/// The years of cover in order, each once.
Years years_of(const Payments& payments) {
    Years years;
    years.reserve(payments.size());
    for (const Payment& payment : payments) {
        if (years.empty() || years.back().cover < payment.cover) {
            years.emplace_back().cover = payment.cover;
            continue;
        }
        const auto at = std::ranges::lower_bound(years, payment.cover, {}, &YearSoFar::cover);
        if (at == years.end() || at->cover != payment.cover)
            years.insert(at, YearSoFar{payment.cover});
    }
    return years;
}

}  // namespace

}  // namespace ledger

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
    ledger::Payments payments;
    const Status laid = ledger::lay_out(record, calendar, paid, payments);
    if (!laid) return laid.error();
    const bool of_real_months = !calendar.of_leaflet || names_calendar_years(record);
    ledger::Years years = ledger::years_of(payments);
    paid.postings.reserve(payments.size());
    ledger::Ledger book{payments, calendar, rules, paid};
    auto so_far = years.begin();
    for (const ledger::Payment& payment : payments) {
        // The payments are in order of month: where nobody moves, the first one answers for all.
        if (of_real_months && (&payment == &payments.front() || !rules.stays.empty())) {
            const Status begun = ledger::check_scheme_start(payment, calendar, rules);
            if (!begun) return begun.error();
        }
        // Most records go from year to year.
        if (so_far == years.end() || so_far->cover != payment.cover)
            so_far = std::ranges::lower_bound(years, payment.cover, {}, &ledger::YearSoFar::cover);
        if (Status posted = book.post(payment, *so_far); !posted) return posted.error();
        ++so_far;
    }
    paid.years.reserve(years.size());
    for (const ledger::YearSoFar& year : years) {
        if (!year.reached) continue;
        YearPaid& counted = paid.years.emplace_back();
        counted.cover = year.cover;
        counted.since = *year.reached;
        counted.for_long_payer = year.for_long_payer;
    }
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
