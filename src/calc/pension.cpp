// SPDX-License-Identifier: Apache-2.0
#include "calc/pension.hpp"

#include <algorithm>

namespace pension {

namespace {

template <class T>
Input figure(Term term, Quantity quantity, const Dated<T>& dated) {
    return {term, quantity, dated.provenance};
}

void tell_supplement(Derivation& derivation, const Dated<LongPayerBrackets>& brackets, int years,
                     Money supplement) {
    Step step{Term::long_payer_supplement, Formula::sum_of_products, {}, {}, supplement};
    for (const LongPayerBracket& bracket : brackets.value) {
        const int last = std::min(years, bracket.to_year.value_or(years));
        step.inputs.push_back(figure(Term::long_payer_per_year, bracket.per_year, brackets));
        step.inputs.push_back({Term::long_payer_years,
                               Count{std::max(0, last - bracket.from_year + 1)}, Given::typed});
    }
    derivation.add(std::move(step));
}

/// A part that the place rounds on its own, where that changes it; the sum then builds on it.
Input rounded_part(Derivation& derivation, const Input& part, RoundingRule rule) {
    const Money exact = std::get<Money>(part.quantity);
    const Money rounded = share(exact, 1, rule);
    if (rounded == exact) return part;
    derivation.add({part.term,
                    Formula::sum_of_products,
                    {part, {Term::payment_count, Count{1}, Given::definition}},
                    rule,
                    rounded});
    return derivation.from_step(part.term);
}

void tell_parts(Derivation& derivation, const PensionParts& parts, Money balance,
                const Dated<PayoutTable>& payout, const Dated<BaseBands>& base,
                PensionRounding rounding) {
    const Input divisor = figure(Term::payout_months, Count{parts.payout_months}, payout);
    const RoundingRule to_fen{1, rounding.rule.how};
    derivation.add({Term::account_pension,
                    Formula::quotient_and_rest,
                    {derivation.from_step_or_typed(Term::balance, balance), divisor},
                    rounding.each_part ? rounding.rule : to_fen,
                    parts.account_pension});

    const Input base_input = figure(Term::base_pension, parts.base_pension, base);
    Step monthly{
        Term::monthly_pension, Formula::quotient_and_rest, {}, rounding.rule, parts.monthly};
    if (rounding.each_part) {
        monthly.formula = Formula::sum;
        monthly.rounding.reset();
        monthly.inputs = {rounded_part(derivation, base_input, rounding.rule),
                          derivation.from_step(Term::account_pension)};
    } else {
        monthly.inputs = {derivation.from_step_or_typed(Term::balance, balance), divisor,
                          base_input};
    }
    if (parts.long_payer_supplement) {
        const Input supplement = derivation.from_step(Term::long_payer_supplement);
        monthly.inputs.push_back(
            rounding.each_part ? rounded_part(derivation, supplement, rounding.rule) : supplement);
    }
    derivation.add(std::move(monthly));
}

}  // namespace

Money account_pension(Money balance, int payout_months, PensionRounding rounding) {
    return share(balance, payout_months,
                 rounding.each_part ? rounding.rule : RoundingRule{1, rounding.rule.how});
}

Money long_payer_supplement(const LongPayerBrackets& brackets, int years) {
    Money sum;
    for (const LongPayerBracket& bracket : brackets) {
        const int last = std::min(years, bracket.to_year.value_or(years));
        sum += bracket.per_year * std::max(0, last - bracket.from_year + 1);
    }
    return sum;
}

Money monthly_pension(Money base, Money balance, int payout_months, Money supplement,
                      PensionRounding rounding) {
    if (rounding.each_part)
        return share(base, 1, rounding.rule) + share(balance, payout_months, rounding.rule) +
               share(supplement, 1, rounding.rule);
    return round_to(Wide{balance.fen()} + Wide{(base + supplement).fen()} * payout_months,
                    payout_months, rounding.rule);
}

PensionRounding rounding_in(const ResidentRules& rules, Month month) {
    const auto* found = rules.pension_rounding.find(month);
    return found ? found->value : PensionRounding{};
}

Result<PensionParts> first_pension(Money balance, int long_payer_years, const PensionStart& start,
                                   const ResidentRules& rules, Derivation* derivation) {
    const auto payout = rules.payout_months.at(start.first);
    if (!payout) return at_place(payout.error(), rules.place);
    const auto divisor = payout_months_at(payout.value()->value, start.age_in_months_before);
    if (!divisor)
        return at_place({ErrorCode::figure_missing, {{"rule", code(Topic::payout_months)}}},
                        rules.place);
    const auto base = rules.base_pension.at(start.first);
    if (!base) return at_place(base.error(), rules.place);

    const Money in_first = base_at(base.value()->value, start.age_in_months_before + 1);
    PensionParts parts{*divisor, in_first, {}, {}, {}};
    const PensionRounding rounding = rounding_in(rules, start.first);
    if (const auto* brackets = rules.long_payer_supplement.find(start.first)) {
        parts.long_payer_supplement = long_payer_supplement(brackets->value, long_payer_years);
        if (derivation)
            tell_supplement(*derivation, *brackets, long_payer_years, *parts.long_payer_supplement);
    }
    parts.account_pension = account_pension(balance, *divisor, rounding);
    parts.monthly = monthly_pension(parts.base_pension, balance, *divisor,
                                    parts.long_payer_supplement.value_or(Money{}), rounding);
    if (derivation)
        tell_parts(*derivation, parts, balance, *payout.value(), *base.value(), rounding);
    return parts;
}

Money grown(Money base, const BaseGrowth& growth) {
    if (const auto* yuan = std::get_if<Money>(&growth)) return base + *yuan;
    if (const auto* rate = std::get_if<Rate>(&growth))
        return base + apply(*rate, base, Rounding::half_up);
    return base;
}

}  // namespace pension
