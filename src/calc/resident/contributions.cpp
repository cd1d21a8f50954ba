// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/contributions.hpp"

#include "calc/resident/payment_checks.hpp"

#include <boost/container/small_vector.hpp>

#include <algorithm>

namespace pension {

namespace ledger {

namespace {

/// What the government pays for the year in that month, and what of the year is subsidised.
struct GovernmentPaid {
    Money government{};
    bool attracts = true;  ///< Whether its money does.
    bool own_does = true;  ///< Whether the person's own does.
};

/// What the person pays for the year of cover until the end of that calendar year, with what is
/// still to come: it replaces the government's money of then, not of the years before.
Money own_until(int calendar_year, int cover, const Payments& payments) {
    Money own;
    for (const Payment& payment : payments)
        if (const auto paid = payment.paid_for(cover); paid && year_number(*paid) <= calendar_year)
            own += payment.own;
    return own;
}

Result<GovernmentPaid> government_paid_by(const Payment& payment, const Rulings& rulings,
                                          const Payments& payments, const ResidentRules& rules) {
    const GovernmentPayment* rule = rulings.government;
    if (rule && rule->own_replaces_from &&
        own_until(year_number(payment.paid), payment.cover, payments) >= *rule->own_replaces_from)
        return GovernmentPaid{{}, true, rule->own_is_subsidised};
    if (!payment.by_government) return GovernmentPaid{};
    if (!rule) return year_error(ErrorCode::government_pays_nothing, payment, rules);
    if (!rule->amount && !rulings.tiers_complete)
        return at_place({ErrorCode::figure_missing, {{"rule", code(Topic::tiers)}}},
                        rules.place_in(payment.paid));
    return GovernmentPaid{government_amount(*rule, rulings.lowest()), rule->subsidised};
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

/// The years of cover that have had anything, in order, each once.
class Years {
public:
    /// @pre a run of years does not reach into those that there are.
    YearSoFar& of(int cover) {
        if (all_.empty() || all_.back().last_cover() < cover) {
            YearSoFar& year = all_.emplace_back();
            year.cover = cover;
            return year;
        }
        const auto at = std::ranges::lower_bound(all_, cover, {}, &YearSoFar::last_cover);
        if (at->cover > cover) return *all_.insert(at, YearSoFar{cover});
        expects(at->years == 1, "Years: one within a run is paid again");
        return *at;
    }

    const auto& all() const { return all_; }

private:
    boost::container::small_vector<YearSoFar, usual_payments> all_;
};

/// Posts the payments of a record one after the other, in order of month.
class Ledger {
public:
    Ledger(const Payments& payments, const RecordCalendar& calendar, const ResidentRules& rules,
           Contributions& paid)
        : payments_{payments}, calendar_{calendar}, rules_{rules}, paid_{paid} {}

    /// Each year of the run.
    Status post(Payment run);
    /// Puts the years that were paid among the contributions.
    void close();

private:
    /// The figures in force; asked for again only where one may have changed.
    Result<const Rulings*> rulings_for(const Payment& payment);
    Status check(const Payment& payment, const YearSoFar& year, const Rulings& rulings);
    Status post_by(const Rulings& rulings, const Payment& payment, YearSoFar& year);
    /// What the payment earns for itself and for the collective money with it, within the limits.
    Money subsidy(const Rulings& rulings, const Payment& payment,
                  const GovernmentPaid& by_government, YearSoFar& year);
    Money limited(Money subsidy, const Rulings& rulings, const Payment& payment,
                  const YearSoFar& year);
    /// Whether as much was paid for the year before.
    bool is_kept(const Payment& payment) const;
    /// Whether a balance is known of that month or a later one, and nothing but the years is asked.
    bool is_settled(Month month) const {
        return paid_.balance_after && month <= paid_.balance_after->month;
    }

    /// The first year of the run.
    Status post_first(const Payment& run, YearSoFar& year);
    /// A payment as the last one, in time and alone in its year so far, under figures that have not
    /// changed, brings what that one brought: most records are like that. How many years of the
    /// run do, from its first on.
    int repeats(const Payment& run, const YearSoFar& year) const;
    void repeat(const Payment& run, int count, YearSoFar& year);
    void remember(const Payment& payment, const YearSoFar& year, bool was_untouched);

    struct Posted {
        Money own;
        Money grants;
        YearSoFar year;
        std::size_t at;  ///< Among the postings.
    };

    const Payments& payments_;
    const RecordCalendar& calendar_;
    const ResidentRules& rules_;
    Contributions& paid_;
    std::optional<Rulings> rulings_{};
    std::optional<Money> offered_{};  ///< The amount last found to be a tier of theirs.
    std::optional<Posted> last_{};    ///< What the next posting may repeat.
    Years years_{};
    int years_paid_ = 0;        ///< So far.
    int years_subsidised_ = 0;  ///< 已享受补贴的年数
    Money subsidies_{};         ///< In all.
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
    const bool is_late = year_number(month) > payment.cover;
    rulings_->late_terms = rulings_->late;
    if (is_late) {
        const auto terms = terms_of(payment, payments_, *rulings_->late, calendar_, rules_);
        if (!terms) return terms.error();
        rulings_->late_terms = terms.value();
    }
    rulings_->tiers_of_cover = is_late && !rulings_->late_terms->at_least_lowest_tier
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
        fine =
            check_back_payment(payment, year, years_paid_, *rulings.late_terms, calendar_, rules_);
    return fine;
}

Status Ledger::post_by(const Rulings& rulings, const Payment& payment, YearSoFar& year) {
    const bool settled = is_settled(payment.paid);
    if (Status fine = settled ? done() : check(payment, year, rulings); !fine) return fine;
    const auto by_government = government_paid_by(payment, rulings, payments_, rules_);
    if (!by_government) return by_government.error();
    const bool back_paid = year_number(payment.paid) > payment.cover;
    Contribution& posted = paid_.postings.emplace_back();
    posted.cover = payment.cover;
    posted.month = payment.paid;
    posted.own = payment.own;
    posted.government = by_government.value().government;
    posted.grants = payment.grants;
    add_to_year(posted, by_government.value().attracts, year);
    if (!back_paid || rulings.late_terms->subsidised)
        posted.subsidy = subsidy(rulings, payment, by_government.value(), year);
    posted.subsidy_of_back_payment =
        back_paid && rulings.late_terms->subsidised && rulings.late_terms->subsidy;
    if (posted.own + posted.government > Money{} &&
        (settled || rulings.reached_by(year.own + year.government))) {
        if (!year.reached) year.reached = posted.month;
        year.for_long_payer |= counts_long(payment, year, *rulings.late_terms, calendar_);
    }
    return done();
}

bool Ledger::is_kept(const Payment& payment) const {
    Money before;
    for (const Payment& each : payments_)
        if (const auto paid = each.paid_for(payment.cover - 1); paid && *paid < payment.paid)
            before += each.own;
    return before == payment.own;
}

Money Ledger::subsidy(const Rulings& rulings, const Payment& payment,
                      const GovernmentPaid& by_government, YearSoFar& year) {
    const Payer payer{static_cast<int>((payment.paid - calendar_.birth).count()), calendar_.sex};
    Money own;
    Money grant;
    if (by_government.own_does) {
        const Money paid = year.own + year.attracting;
        const bool is_fixed =
            year_number(payment.paid) > payment.cover && rulings.late_terms->subsidy;
        const Money of_year =
            is_fixed ? *rulings.late_terms->subsidy : subsidy_of(*rulings.subsidies, paid, payer);
        own = std::max(Money{}, of_year - year.subsidy);
        paid_.lower_subsidy |= !is_fixed && rulings.by_sex && !payer.sex &&
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

int Ledger::repeats(const Payment& run, const YearSoFar& year) const {
    if (!last_ || !rulings_ || rulings_->government || rulings_->depends_on_person) return 0;
    const bool alike = run.own == last_->own && !run.by_government && run.grants == last_->grants;
    if (!alike || year_number(run.paid) != run.cover || !year.is_untouched()) return 0;
    const Month last = std::min(rulings_->last, calendar_.pension_age);
    const int count = year_number(last) - run.cover + (last.month() < run.paid.month() ? 0 : 1);
    return std::clamp(count, 0, run.years);
}

void Ledger::repeat(const Payment& run, int count, YearSoFar& year) {
    year = last_->year;
    year.cover = run.cover;
    year.years = count;
    if (year.subsidy > Money{}) years_subsidised_ += count;
    subsidies_ += year.subsidy * count;
    if (year.reached) {
        year.reached = run.paid;
        years_paid_ += count;
    }
    const Contribution like = paid_.postings[last_->at];
    for (int i = 0; i < count; ++i) {
        Contribution& posted = paid_.postings.emplace_back(like);
        posted.cover = run.cover + i;
        posted.month = run.paid + std::chrono::years{i};
    }
}

void Ledger::remember(const Payment& payment, const YearSoFar& year, bool was_untouched) {
    last_.reset();
    if (was_untouched && !payment.by_government && year_number(payment.paid) == payment.cover &&
        payment.paid <= calendar_.pension_age && !paid_.balance_after)
        last_.emplace(Posted{payment.own, payment.grants, year, paid_.postings.size() - 1});
}

Status Ledger::post_first(const Payment& run, YearSoFar& year) {
    const bool was_untouched = year.is_untouched();
    const bool was_paid = year.reached.has_value();
    const auto found = rulings_for(run);
    if (is_settled(run.paid) && (!found || (run.by_government && !found.value()->government))) {
        paid_.postings.push_back(post_unknown(run, year));
        if (!was_paid && year.reached) ++years_subsidised_;  // As its years do.
    } else {
        if (!found) return found.error();
        if (Status posted = post_by(*found.value(), run, year); !posted) return posted;
    }
    if (!was_paid && year.reached) ++years_paid_;
    remember(run, year, was_untouched);
    return done();
}

Status Ledger::post(Payment run) {
    while (run.years > 0) {
        YearSoFar& year = years_.of(run.cover);
        const int alike = repeats(run, year);
        if (alike > 0)
            repeat(run, alike, year);
        else if (Status posted = post_first(run, year); !posted)
            return posted;
        run.skip(std::max(alike, 1));
    }
    return done();
}

void Ledger::close() {
    std::size_t count = 0;
    for (const YearSoFar& year : years_.all())
        if (year.reached) count += static_cast<std::size_t>(year.years);
    paid_.years.reserve(count);
    for (const YearSoFar& year : years_.all()) {
        if (!year.reached) continue;
        for (int i = 0; i < year.years; ++i) {
            YearPaid& counted = paid_.years.emplace_back();
            counted.cover = year.cover + i;
            counted.since = *year.reached + std::chrono::years{i};
            counted.for_long_payer = year.for_long_payer;
        }
    }
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
    // Who moves pays each year by the rules of another place, maybe.
    if (!rules.stays.empty()) ledger::take_apart(payments);
    const bool of_real_months = !calendar.of_leaflet || names_calendar_years(record);
    std::size_t count = 0;
    for (const ledger::Payment& run : payments) count += static_cast<std::size_t>(run.years);
    paid.postings.reserve(count);
    ledger::Ledger book{payments, calendar, rules, paid};
    for (const ledger::Payment& run : payments) {
        // The payments are in order of month: where nobody moves, the first one answers for all.
        if (of_real_months && (&run == &payments.front() || !rules.stays.empty())) {
            const Status begun = ledger::check_scheme_start(run, calendar, rules);
            if (!begun) return begun.error();
        }
        if (Status posted = book.post(run); !posted) return posted.error();
    }
    book.close();
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
