// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/contribution.hpp"

#include "base/decimal.hpp"

#include <algorithm>
#include <set>

namespace pension {

namespace {

constexpr std::int64_t million = 1'000'000;

WageIndex index_of(Money base, Money average) {
    return WageIndex::from_units(static_cast<std::int64_t>(
        rounded_quotient(Wide{base.fen()} * WageIndex::one, average.fen(), Rounding::half_up)));
}

/// The known months and the months laid out, weighted by their number.
WageIndex mean_index(const std::optional<KnownEmployeeAccount>& known,
                     const std::vector<EmployeeMonth>& months, int months_paid) {
    if (months_paid == 0) return {};
    Wide sum = known ? Wide{known->wage_index.units()} * known->months : Wide{0};
    for (const EmployeeMonth& month : months) sum += month.wage_index.units();
    return WageIndex::from_units(
        static_cast<std::int64_t>(rounded_quotient(sum, months_paid, Rounding::half_up)));
}

Money interest_on(Money contribution, Month cover, Month paid_in, Rate a_year) {
    return scale(contribution, a_year.ppm() * (paid_in - cover).count(), 12 * million,
                 Rounding::half_up);
}

struct BaseInYuan {
    const BaseRange& range;
    const EmployeeContribution& rule;

    Money operator()(BaseLimit limit) const {
        return limit == BaseLimit::lower ? range.lower : range.upper;
    }
    Money operator()(Rate share) const {
        const Money base = apply(share, range.average->amount, Rounding::half_up);
        if (share == rule.lower) return std::max(base, range.lower);
        return share == rule.upper ? std::min(base, range.upper) : base;
    }
    Money operator()(Money base) const { return base; }
};

Error no_average(const EmployeeRules& rules) {
    return at_place({ErrorCode::figure_missing, {{"rule", code(Topic::average_wage)}}},
                    rules.place);
}

/// The share of the average wage that a choice stands for; none for an amount.
std::optional<Rate> share_of(const BaseChoice& choice, const EmployeeContribution& rule) {
    if (const auto* share = std::get_if<Rate>(&choice)) return *share;
    if (const auto* limit = std::get_if<BaseLimit>(&choice))
        return *limit == BaseLimit::lower ? rule.lower : rule.upper;
    return std::nullopt;
}

/// What is paid for a month of cover in that month.
Result<EmployeeMonth> laid_out(Month cover, Month paid_in, const EmployeePlan& plan,
                               const EmployeeAssumptions& assumptions, const EmployeeRules& rules) {
    const auto found = base_range(paid_in, assumptions.wage_growth, rules);
    if (!found) return found.error();
    const BaseRange& range = found.value();
    const BaseChoice& choice = base_choice_in(plan, paid_in);
    const auto base = contribution_base(choice, range, paid_in, rules);
    if (!base) return base.error();
    if (!range.average) return no_average(rules);
    const EmployeeContribution& rule = rules.employee_contribution.find(paid_in)->value;
    const auto paid = monthly_contribution(base.value(), rule);

    EmployeeMonth month;
    month.cover = cover;
    month.paid_in = paid_in;
    month.base = base.value();
    month.average = *range.average;
    const auto share = share_of(choice, rule);
    if (share && apply(*share, month.average.amount, Rounding::half_up) == month.base)
        month.share = share;
    else if (share && range.years_grown == 0)
        month.base_from = range.provenance;
    month.wage_index = index_of(month.base, month.average.amount);
    month.contribution = paid.paid;
    month.to_account = paid.to_account;
    month.interest = interest_on(paid.paid, cover, paid_in, assumptions.arrears_interest);
    month.years_grown = std::max(range.years_grown, month.average.years_grown);
    return month;
}

/// What the months laid out come to together.
void add_up(EmployeeContributions& paid, const std::optional<KnownEmployeeAccount>& known) {
    for (const EmployeeMonth& month : paid.months) {
        paid.own_paid += month.contribution + month.interest;
        paid.to_account += month.to_account;
        paid.to_pooled_fund += month.contribution - month.to_account;
        paid.arrears_interest += month.interest;
        paid.years_grown = std::max(paid.years_grown, month.years_grown);
    }
    paid.months_paid = paid.known_months + static_cast<int>(paid.months.size());
    paid.wage_index = mean_index(known, paid.months, paid.months_paid);
}

/// Whether these months can be paid at all, and how.
std::optional<Error> refusal(const EmployeeMonths& months, Month retirement) {
    const Month last = months.paid.value_or(months.last);
    if (std::max(last, months.last) > retirement)
        return Error{
            ErrorCode::payment_after_pension,
            {{"month", iso(std::max(last, months.last))}, {"first", iso(retirement + Months{1})}}};
    if (months.paid && *months.paid < months.last)
        return Error{ErrorCode::payment_before_its_month,
                     {{"cover", iso(months.last)}, {"month", iso(*months.paid)}}};
    return std::nullopt;
}

/// Runs of months that were paid alike are told as one, under the year in which they were paid.
bool alike(const EmployeeMonth& a, const EmployeeMonth& b) {
    return a.base == b.base && a.average.amount == b.average.amount &&
           a.contribution == b.contribution && year_number(a.paid_in) == year_number(b.paid_in);
}

template <class Visit>
void for_each_run(const std::vector<EmployeeMonth>& months, Visit&& visit) {
    for (auto first = months.begin(); first != months.end();) {
        const auto last = std::find_if(first, months.end(),
                                       [&](const auto& month) { return !alike(*first, month); });
        visit(*first, Count{last - first});
        first = last;
    }
}

Input average_input(Derivation& derivation, const EmployeeMonth& month, Rate growth) {
    const YearlyFigure& average = month.average;
    if (average.years_grown == 0) return {Term::average_wage, average.amount, average.provenance};
    return derivation.add({Term::average_wage,
                           Formula::grown,
                           {{Term::average_wage, average.published, average.provenance},
                            {Term::wage_growth, growth, Given::typed},
                            {Term::growth_years, Count{average.years_grown}, Given::typed}},
                           half_up_to_fen,
                           average.amount,
                           year_number(month.paid_in)});
}

Input base_input(Derivation& derivation, const EmployeeMonth& month, const Input& average) {
    if (month.base_from) return {Term::contribution_base, month.base, month.base_from};
    if (!month.share) return {Term::contribution_base, month.base, Given::typed};
    return derivation.add({Term::contribution_base,
                           Formula::share_of,
                           {{Term::share_of_average, *month.share, Given::typed}, average},
                           half_up_to_fen,
                           month.base,
                           year_number(month.paid_in)});
}

/// Contribution and index of each run, then what they come to.
void tell(Derivation& derivation, EmployeeContributions& paid,
          const std::optional<KnownEmployeeAccount>& known, Rate growth,
          const EmployeeRules& rules) {
    Step own{Term::own_paid, Formula::sum_of_products, {}, {}, paid.own_paid};
    Step account{Term::to_account, Formula::sum_of_products, {}, {}, paid.to_account};
    Step index{Term::mean_wage_index, Formula::mean_index, {}, {}, paid.wage_index};
    if (known && known->months > 0)
        index.inputs = {{Term::wage_index, known->wage_index, Given::typed},
                        {Term::paid_months, Count{known->months}, Given::typed}};
    for_each_run(paid.months, [&](const EmployeeMonth& month, Count count) {
        const auto* rule = rules.employee_contribution.find(month.paid_in);
        const Input average = average_input(derivation, month, growth);
        const Input base = base_input(derivation, month, average);
        const Input months{Term::paid_months, count, Given::typed};
        const auto add = [&](Term term, Term share, Rate rate, Money result, Step& sum) {
            sum.inputs.push_back(derivation.add({term,
                                                 Formula::share_of,
                                                 {{share, rate, rule->provenance}, base},
                                                 half_up_to_fen,
                                                 result,
                                                 year_number(month.paid_in)}));
            sum.inputs.push_back(months);
        };
        add(Term::month_contribution, Term::contribution_rate, rule->value.rate, month.contribution,
            own);
        add(Term::month_to_account, Term::account_rate, rule->value.to_account, month.to_account,
            account);
        index.inputs.push_back(derivation.add({Term::wage_index,
                                               Formula::index_of,
                                               {base, average},
                                               {},
                                               month.wage_index,
                                               year_number(month.paid_in)}));
        index.inputs.push_back(months);
    });
    if (!own.inputs.empty()) {
        own.result = paid.own_paid - paid.arrears_interest;
        const Input without_interest = derivation.add(std::move(own));
        if (paid.arrears_interest != Money{})
            derivation.add(
                {Term::own_paid,
                 Formula::sum,
                 {without_interest, {Term::arrears_interest, paid.arrears_interest, Given::typed}},
                 {},
                 paid.own_paid});
    }
    if (!account.inputs.empty()) paid.told_to_account = told_by(derivation.add(std::move(account)));
    if (!index.inputs.empty()) paid.told_index = told_by(derivation.add(std::move(index)));
}

}  // namespace

MonthlyContribution monthly_contribution(Money contribution_base,
                                         const EmployeeContribution& rule) {
    return {apply(rule.rate, contribution_base, Rounding::half_up),
            apply(rule.to_account, contribution_base, Rounding::half_up)};
}

Result<Money> contribution_base(const BaseChoice& choice, const BaseRange& range, Month month,
                                const EmployeeRules& rules) {
    if (std::holds_alternative<Rate>(choice) && !range.average) return no_average(rules);
    const auto rule = rules.employee_contribution.at(month);
    if (!rule) return at_place(rule.error(), rules.place);
    const Money base = std::visit(BaseInYuan{range, rule.value()->value}, choice);
    if (range.lower <= base && base <= range.upper) return base;
    return at_place({ErrorCode::contribution_base_refused,
                     {{"base", yuan_text(base)},
                      {"least", yuan_text(range.lower)},
                      {"most", yuan_text(range.upper)},
                      {"month", iso(month)}}},
                    rules.place);
}

const BaseChoice& base_choice_in(const EmployeePlan& plan, Month month) {
    const BaseChoice* choice = &plan.base;
    for (const BaseChange& change : plan.changes)
        if (change.chosen < month) choice = &change.base;
    return *choice;
}

Result<EmployeeContributions> employee_contributions(const EmployeePlan& plan, Month retirement,
                                                     const EmployeeAssumptions& assumptions,
                                                     const EmployeeRules& rules,
                                                     Derivation* derivation) {
    EmployeeContributions paid;
    if (plan.known) paid.known_months = plan.known->months;
    std::set<Month> covered;
    std::set<Month> cancelled;
    for (const EmployeeMonths& months : plan.months) {
        if (const auto refused = refusal(months, retirement)) return *refused;
        for (Month cover = months.first; cover <= months.last; cover += Months{1}) {
            if (months.cancelled) {
                cancelled.insert(cover);
                continue;
            }
            const Month paid_in = months.paid.value_or(cover);
            if (!covered.insert(cover).second || (plan.known && paid_in <= plan.known->as_of))
                return Error{ErrorCode::employee_month_twice, {{"month", iso(cover)}}};
            const auto month = laid_out(cover, paid_in, plan, assumptions, rules);
            if (!month) return month.error();
            paid.months.push_back(month.value());
        }
    }
    std::ranges::set_difference(cancelled, covered, std::back_inserter(paid.cancelled));
    std::ranges::sort(paid.months, {}, [](const EmployeeMonth& month) {
        return std::pair{month.paid_in, month.cover};
    });
    add_up(paid, plan.known);
    if (derivation) tell(*derivation, paid, plan.known, assumptions.wage_growth, rules);
    return paid;
}

Money contribution_help(Money contribution, const ContributionHelp& help) {
    const Money share = scale(contribution, help.numerator, help.denominator, Rounding::half_up);
    return help.cap ? std::min(share, *help.cap) : share;
}

}  // namespace pension
