// SPDX-License-Identifier: Apache-2.0
#include "calc/contributions.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace pension {

namespace {

/// A payment as the record says it, before tiers and subsidies.
struct Payment {
    int cover = 0;
    Money amount;
    Month paid{};
};

Month month_of(int year, int number) {
    return Year{year} / std::chrono::month{static_cast<unsigned>(number)};
}

Error year_error(ErrorCode code, int year, std::string name, std::string value) {
    return {code, {{"year", fmt::format("{}", year)}, {std::move(name), std::move(value)}}};
}

/// The calendar years that may be paid: from that of the 16th birthday to that before f's.
struct PayableYears {
    int first;
    int last;
};

PayableYears payable_years(const PensionStart& start) {
    return {year_number(start.birth) + 16, year_number(start.first) - 1};
}

Status lay_out(const YearsBeforePension& entry, const PensionStart& start, int pay_month,
               std::vector<Payment>& payments) {
    const auto [first, last] = payable_years(start);
    if (entry.years > last - first + 1)
        return Error{ErrorCode::years_out_of_range,
                     {{"years", fmt::format("{}", entry.years)},
                      {"most", fmt::format("{}", last - first + 1)}}};
    for (int year = last - entry.years + 1; year <= last; ++year)
        payments.push_back({year, entry.amount, month_of(year, pay_month)});
    return done();
}

Status lay_out(const CoverYears& entry, const PensionStart& start, int pay_month,
               std::vector<Payment>& payments) {
    const int first = payable_years(start).first;
    for (int year = entry.first; year <= entry.last; ++year) {
        const Month paid = entry.paid.value_or(month_of(year, pay_month));
        if (year < first)
            return year_error(ErrorCode::year_before_sixteen, year, "first",
                              fmt::format("{}", first));
        if (year_number(paid) < year)
            return year_error(ErrorCode::payment_before_its_year, year, "month", iso(paid));
        if (paid >= start.first)
            return Error{ErrorCode::payment_after_pension,
                         {{"month", iso(paid)}, {"first", iso(start.first)}}};
        payments.push_back({year, entry.amount, paid});
    }
    return done();
}

Result<std::vector<Payment>> lay_out(const Record& record, const PensionStart& start,
                                     bool birth_month_known, int pay_month) {
    if (!birth_month_known && names_calendar_years(record))
        return Error{ErrorCode::plan_needs_birth_month, {{"plan", notation(record)}}};
    std::vector<Payment> payments;
    for (const RecordEntry& entry : record.entries) {
        Status laid = done();
        if (const auto* years = std::get_if<YearsBeforePension>(&entry))
            laid = lay_out(*years, start, pay_month, payments);
        else if (const auto* cover = std::get_if<CoverYears>(&entry))
            laid = lay_out(*cover, start, pay_month, payments);
        else
            return Error{ErrorCode::plan_unreadable, {{"plan", notation(record)}}};
        if (!laid) return laid.error();
    }
    std::ranges::stable_sort(payments, {}, &Payment::paid);
    return payments;
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

Status check_tier(const Payment& payment, const ResidentRules& rules) {
    const auto tiers = rules.tiers.at(payment.paid);
    if (!tiers) return at_place(tiers.error(), rules.place);
    const TierList& offered = tiers.value()->value;
    if (std::ranges::any_of(offered, [&](auto& range) { return offers(range, payment.amount); }))
        return done();
    return at_place({ErrorCode::tier_not_offered,
                     {{"amount", decimal_text(payment.amount.fen(), 2)},
                      {"month", iso(tiers.value()->provenance->from)},
                      {"offered", amounts_text(offered)}}},
                    rules.place);
}

/// What a year of cover has had so far.
struct YearSoFar {
    Money own;
    Money subsidy;
    int back_payments = 0;
    bool paid_in_time = false;
};

/// A record names its months only with a birth month; what a leaflet calls "the fifteen years
/// before" is of no particular time.
Status check_scheme_start(const Record& record, const Payment& payment,
                          const ResidentRules& rules) {
    const auto* start = rules.scheme_start.find(payment.paid);
    if (!start || !names_calendar_years(record) || payment.paid >= start->value.month)
        return done();
    return at_place({ErrorCode::payment_before_scheme,
                     {{"month", iso(payment.paid)}, {"first", iso(start->value.month)}}},
                    rules.place);
}

Status check_cap(const Payment& payment, const YearSoFar& year, const ResidentRules& rules) {
    const auto tiers = rules.tiers.at(payment.paid);
    if (!tiers) return at_place(tiers.error(), rules.place);
    const auto* cap = rules.yearly_cap.find(payment.paid);
    const Money top_tier = tiers.value()->value.back().to;
    const Money most = cap ? cap->value.most.value_or(top_tier) : top_tier;
    if (year.own + payment.amount <= most) return done();
    Error error = year_error(ErrorCode::cap_passed, payment.cover, "amount",
                             decimal_text((year.own + payment.amount).fen(), 2));
    error.facts.emplace_back("cap", decimal_text(most.fen(), 2));
    return at_place(std::move(error), rules.place);
}

Status check_back_payment(const Payment& payment, const YearSoFar& year,
                          const BackPaymentRule& rule, const ResidentRules& rules) {
    const auto cover = fmt::format("{}", payment.cover);
    if (!rule.allowed)
        return at_place({ErrorCode::back_payment_forbidden, {{"year", cover}}}, rules.place);
    if (rule.once_per_year && year.back_payments > 0)
        return at_place({ErrorCode::back_payment_twice, {{"year", cover}}}, rules.place);
    return done();
}

Result<Contribution> post(const Payment& payment, YearSoFar& year, const ResidentRules& rules) {
    for (const Status& fine : {check_tier(payment, rules), check_cap(payment, year, rules)})
        if (!fine) return fine.error();
    const auto steps = rules.subsidies.at(payment.paid);
    if (!steps) return at_place(steps.error(), rules.place);
    const auto late = rules.back_payment.at(payment.paid);
    if (!late) return at_place(late.error(), rules.place);

    Contribution posted{
        payment.cover, payment.paid, payment.amount, {}, year_number(payment.paid) > payment.cover};
    if (posted.back_paid) {
        const auto fine = check_back_payment(payment, year, late.value()->value, rules);
        if (!fine) return fine.error();
        ++year.back_payments;
    } else {
        year.paid_in_time = true;
    }
    year.own += payment.amount;
    if (!posted.back_paid || late.value()->value.subsidised)
        posted.subsidy =
            std::max(Money{}, subsidy_of(steps.value()->value, year.own) - year.subsidy);
    year.subsidy += posted.subsidy;
    return posted;
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

Result<Contributions> contributions(const Record& record, const PensionStart& start,
                                    bool birth_month_known, int pay_month,
                                    const ResidentRules& rules) {
    if (record.entries.size() == 1)
        if (const auto* known = std::get_if<KnownBalance>(&record.entries.front()))
            return Contributions{{}, known->balance, known->years, known->years};

    const auto payments = lay_out(record, start, birth_month_known, pay_month);
    if (!payments) return payments.error();
    Contributions paid;
    std::map<int, YearSoFar> years;
    for (const Payment& payment : payments.value()) {
        const auto begun = check_scheme_start(record, payment, rules);
        if (!begun) return begun.error();
        const auto posted = post(payment, years[payment.cover], rules);
        if (!posted) return posted.error();
        paid.postings.push_back(posted.value());
    }
    paid.years_paid = static_cast<int>(years.size());
    const auto* late = rules.back_payment.find(start.first);
    const bool late_years_count = !late || late->value.counts_for_long_payer;
    paid.long_payer_years = static_cast<int>(std::ranges::count_if(
        years, [&](const auto& year) { return late_years_count || year.second.paid_in_time; }));
    return paid;
}

std::optional<Money> own_paid(const Contributions& paid, Derivation* derivation) {
    if (paid.known_balance) return std::nullopt;
    Money sum;
    for (const Contribution& posting : paid.postings) sum += posting.own;
    if (derivation) {
        Step step{Term::own_paid, Formula::sum_of_products, {}, {}, sum};
        for (const auto& [amount, years] : equal_years(paid, [](auto& p) { return p.own; })) {
            step.inputs.push_back({Term::tier_amount, amount, Given::typed});
            step.inputs.push_back({Term::years, years, Given::typed});
        }
        derivation->add(std::move(step));
    }
    return sum;
}

std::optional<Money> subsidies(const Contributions& paid, const ResidentRules& rules,
                               Derivation* derivation) {
    if (paid.known_balance) return std::nullopt;
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
