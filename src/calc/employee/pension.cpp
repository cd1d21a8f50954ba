// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/pension.hpp"

#include <algorithm>

namespace pension {

namespace {

/// The step reached at that age and the one after it; none before the first.
struct PayoutSteps {
    const EmployeePayoutStep* reached = nullptr;
    const EmployeePayoutStep* next = nullptr;
};

PayoutSteps steps_at(const EmployeePayoutTable& table, int age_in_months) {
    const auto after =
        std::ranges::upper_bound(table, age_in_months, {}, &EmployeePayoutStep::age_in_months);
    return {after == table.begin() ? nullptr : &*std::prev(after),
            after == table.end() ? nullptr : &*after};
}

bool is_between(const PayoutSteps& steps, int age_in_months) {
    return steps.reached->linear && steps.next && age_in_months > steps.reached->age_in_months;
}

Fraction tenths(int count) {
    return {count * (Fraction::one / 10)};
}

Input payout_input(Derivation& derivation, const Dated<EmployeePayoutTable>& table, int age,
                   int payout_tenths) {
    const PayoutSteps steps = steps_at(table.value, age);
    if (!is_between(steps, age))
        return {Term::payout_months, tenths(payout_tenths), table.provenance};
    const int span = steps.next->age_in_months - steps.reached->age_in_months;
    return derivation.add(
        {Term::payout_months,
         Formula::between_ages,
         {{Term::payout_months_before, tenths(steps.reached->payout_tenths), table.provenance},
          {Term::payout_months_after, tenths(steps.next->payout_tenths), table.provenance},
          {Term::months_past, Count{age - steps.reached->age_in_months}, Given::typed},
          {Term::months_between, Count{span}, Given::definition}},
         {},
         tenths(payout_tenths)});
}

Input benefit_base_input(Derivation& derivation, const YearlyFigure& base, Rate growth) {
    if (base.years_grown == 0) return {Term::benefit_base, base.amount, base.provenance};
    return derivation.add({Term::benefit_base,
                           Formula::grown,
                           {{Term::benefit_base, base.published, base.provenance},
                            {Term::wage_growth, growth, Given::typed},
                            {Term::growth_years, Count{base.years_grown}, Given::typed}},
                           half_up_to_fen,
                           base.amount});
}

Formula formula_of(YearsCounted how) {
    switch (how) {
        case YearsCounted::ten_thousandths_half_up: return Formula::ten_thousandth_years;
        case YearsCounted::half_years_up: return Formula::half_years;
        case YearsCounted::whole_years_up: return Formula::whole_years;
        case YearsCounted::to_the_month:
        case YearsCounted::hundredths_half_up: break;
    }
    return Formula::hundredth_years;
}

/// The years as they enter; rounded ones are told as a step of their own.
Input years_input(Derivation& derivation, const CountedYears& years, int months, YearsCounted how) {
    const Input paid{Term::paid_months, Count{months}, Given::typed};
    if (std::holds_alternative<Count>(years)) return paid;
    return derivation.add(
        {Term::counted_years, formula_of(how), {paid}, {}, std::get<Fraction>(years)});
}

void tell(Derivation& derivation, const EmployeePension& pension,
          const EmployeeEntitlement& entitlement, const EmployeeRounding& rounding,
          const Dated<EmployeePayoutTable>& table, int age, Rate growth) {
    const RoundingRule part = rounding.pension.each_part ? rounding.pension.rule : half_up_to_fen;
    const Input base = benefit_base_input(derivation, pension.benefit_base, growth);
    const Input years =
        years_input(derivation, pension.years, entitlement.months_paid, rounding.years);
    const Input base_pension = derivation.add(
        {Term::employee_base_pension,
         Formula::employee_base,
         {base, told_or_typed(entitlement.told_index, Term::mean_wage_index, pension.wage_index),
          years},
         part,
         pension.base_pension});
    const Input divisor = payout_input(derivation, table, age, pension.payout_tenths);
    const Input account = derivation.add(
        {Term::account_pension,
         Formula::quotient_and_rest,
         {told_or_typed(entitlement.told_balance, Term::balance, entitlement.balance), divisor},
         part,
         pension.account_pension});
    Step monthly{Term::monthly_pension, Formula::sum, {}, rounding.pension.rule, pension.monthly};
    monthly.inputs = {base_pension, account};
    const auto add = [&](Term term, Money amount) {
        if (amount != Money{}) monthly.inputs.push_back({term, amount, Given::typed});
    };
    add(Term::transitional_pension, pension.transitional_pension);
    add(Term::other_parts, pension.other_parts);
    derivation.add(std::move(monthly));
}

}  // namespace

CountedYears counted_years(int months, YearsCounted how) {
    switch (how) {
        case YearsCounted::to_the_month: return Count{months};
        case YearsCounted::hundredths_half_up:
            return Fraction{static_cast<std::int64_t>(
                                rounded_quotient(Wide{months} * 100, 12, Rounding::half_up)) *
                            100};
        case YearsCounted::ten_thousandths_half_up:
            return Fraction{static_cast<std::int64_t>(
                rounded_quotient(Wide{months} * Fraction::one, 12, Rounding::half_up))};
        case YearsCounted::half_years_up: return Fraction{(months + 5) / 6 * (Fraction::one / 2)};
        case YearsCounted::whole_years_up: return Fraction{(months + 11) / 12 * Fraction::one};
    }
    expects(false, "counted_years: unknown rule");
    return Count{};
}

Money employee_base_pension(Money benefit_base, WageIndex wage_index, CountedYears years,
                            RoundingRule rule) {
    const bool whole_months = std::holds_alternative<Count>(years);
    const std::int64_t count =
        whole_months ? std::get<Count>(years) : std::get<Fraction>(years).ten_thousandths;
    const std::int64_t per_year = whole_months ? 12 : Fraction::one;
    return round_to(Wide{benefit_base.fen()} * (WageIndex::one + wage_index.units()) * count,
                    2 * 100 * WageIndex::one * per_year, rule);
}

std::optional<int> payout_tenths_at(const EmployeePayoutTable& table, int age_in_months) {
    const PayoutSteps steps = steps_at(table, age_in_months);
    if (!steps.reached) return std::nullopt;
    if (!is_between(steps, age_in_months)) return steps.reached->payout_tenths;
    const int span = steps.next->age_in_months - steps.reached->age_in_months;
    const int past = age_in_months - steps.reached->age_in_months;
    const Wide numerator =
        Wide{steps.reached->payout_tenths} * (span - past) + Wide{steps.next->payout_tenths} * past;
    return static_cast<int>(rounded_quotient(numerator, span, Rounding::half_up));
}

Money employee_account_pension(Money balance, int payout_tenths, RoundingRule rule) {
    return round_to(Wide{balance.fen()} * 10, payout_tenths, rule);
}

void add_parts(EmployeePension& pension, Money balance, PensionRounding rounding) {
    const RoundingRule part = rounding.each_part ? rounding.rule : half_up_to_fen;
    pension.base_pension =
        employee_base_pension(pension.benefit_base.amount, pension.wage_index, pension.years, part);
    pension.account_pension = employee_account_pension(balance, pension.payout_tenths, part);
    pension.transitional_pension = share(pension.transitional_pension, 1, part);
    pension.other_parts = share(pension.other_parts, 1, part);
    pension.monthly = share(pension.base_pension + pension.account_pension +
                                pension.transitional_pension + pension.other_parts,
                            1, rounding.rule);
}

EmployeeRounding employee_rounding_in(const EmployeeRules& rules, Month month) {
    const auto* found = rules.employee_rounding.find(month);
    return found ? found->value : EmployeeRounding{};
}

Result<EmployeePension> employee_pension(const EmployeeEntitlement& entitlement,
                                         const PensionStart& start, Rate wage_growth,
                                         const EmployeeRules& rules, Derivation* derivation) {
    const Month retirement = start.first - Months{1};
    const auto base =
        figure_of_year(rules.benefit_base, year_number(retirement), wage_growth, rules.place);
    if (!base) return base.error();
    const auto table = rules.employee_payout_months.at(retirement);
    if (!table) return at_place(table.error(), rules.place);
    const auto divisor = payout_tenths_at(table.value()->value, start.age_in_months_before);
    if (!divisor)
        return at_place(
            {ErrorCode::figure_missing, {{"rule", code(Topic::employee_payout_months)}}},
            rules.place);
    const EmployeeRounding rounding = employee_rounding_in(rules, retirement);
    EmployeePension pension;
    pension.benefit_base = base.value();
    pension.wage_index = entitlement.wage_index;
    pension.years = counted_years(entitlement.months_paid, rounding.years);
    pension.payout_tenths = *divisor;
    pension.transitional_pension = entitlement.transitional_pension;
    pension.other_parts = entitlement.other_parts;
    add_parts(pension, entitlement.balance, rounding.pension);
    if (derivation)
        tell(*derivation, pension, entitlement, rounding, *table.value(),
             start.age_in_months_before, wage_growth);
    return pension;
}

}  // namespace pension
