// SPDX-License-Identifier: Apache-2.0
#include "calc/pension.hpp"

#include <algorithm>

namespace pension {

namespace {

template <class T>
Input figure(Term term, Quantity quantity, const Dated<T>& dated) {
    return {term, quantity, dated.provenance};
}

int years_within(const LongPayerBracket& bracket, int years) {
    const int last = std::min(years, bracket.to_year.value_or(years));
    return std::max(0, last - bracket.from_year + 1);
}

/// The supplement as products, as a step of its own and as part of the pension show it.
std::vector<Input> supplement_products(const Dated<LongPayerBrackets>& brackets, int years,
                                       const Input& base) {
    std::vector<Input> inputs;
    for (const LongPayerBracket& bracket : brackets.value) {
        const Count within = years_within(bracket, years);
        if (bracket.share_of_base == Rate{}) {
            inputs.push_back(figure(Term::long_payer_per_year, bracket.per_year, brackets));
        } else {
            inputs.push_back(base);
            inputs.push_back(figure(Term::long_payer_share, bracket.share_of_base, brackets));
        }
        inputs.push_back({Term::long_payer_years, within, Given::typed});
    }
    return inputs;
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

/// What the first pension is told from.
struct Told {
    const PensionParts& parts;
    Money balance;
    const Dated<PayoutTable>& payout;
    const Dated<BaseBands>& base;
    const Dated<LongPayerBrackets>* brackets;
    int long_payer_years;
    const Dated<OldAgeSteps>* old_age;
    PensionRounding rounding;
};

void tell_account_pension(Derivation& derivation, const Told& told, const Input& divisor) {
    const RoundingRule to_fen{1, told.rounding.rule.how};
    derivation.add({Term::account_pension,
                    Formula::quotient_and_rest,
                    {derivation.from_step_or_typed(Term::balance, told.balance), divisor},
                    told.rounding.each_part ? told.rounding.rule : to_fen,
                    told.parts.account_pension});
}

void tell_parts(Derivation& derivation, const Told& told) {
    const PensionRounding rounding = told.rounding;
    const Input divisor = figure(Term::payout_months, Count{told.parts.payout_months}, told.payout);
    const Input base = figure(Term::base_pension, told.parts.base_pension, told.base);
    std::vector<Input> supplement;
    if (told.brackets) {
        supplement = supplement_products(*told.brackets, told.long_payer_years, base);
        derivation.add({Term::long_payer_supplement, Formula::sum_of_products, supplement,
                        RoundingRule{}, *told.parts.long_payer_supplement});
    }
    tell_account_pension(derivation, told, divisor);

    Step monthly{
        Term::monthly_pension, Formula::quotient_and_rest, {}, rounding.rule, told.parts.monthly};
    const auto part = [&](const Input& each) {
        return rounding.each_part ? rounded_part(derivation, each, rounding.rule) : each;
    };
    std::vector<Input> inputs;
    if (rounding.each_part) {
        monthly.formula = Formula::sum;
        monthly.rounding.reset();
        inputs = {part(base), derivation.from_step(Term::account_pension)};
    } else {
        inputs = {derivation.from_step_or_typed(Term::balance, told.balance), divisor, base};
    }
    if (told.brackets) {
        // A share of the base is no whole number of fen: it enters the sum unrounded.
        const bool shares = std::ranges::any_of(
            told.brackets->value, [](auto& each) { return each.share_of_base != Rate{}; });
        if (shares && !rounding.each_part)
            inputs.insert(inputs.end(), supplement.begin(), supplement.end());
        else
            inputs.push_back(part(derivation.from_step(Term::long_payer_supplement)));
    }
    if (told.old_age)
        inputs.push_back(
            part(figure(Term::old_age_supplement, *told.parts.old_age_supplement, *told.old_age)));
    monthly.inputs = std::move(inputs);
    derivation.add(std::move(monthly));
}

}  // namespace

Money account_pension(Money balance, int payout_months, PensionRounding rounding) {
    return share(balance, payout_months,
                 rounding.each_part ? rounding.rule : RoundingRule{1, rounding.rule.how});
}

LongPayer long_payer_supplement(const LongPayerBrackets& brackets, int years) {
    LongPayer sum;
    for (const LongPayerBracket& bracket : brackets) {
        const int within = years_within(bracket, years);
        sum.amount += bracket.per_year * within;
        sum.share_of_base =
            Rate::from_ppm(sum.share_of_base.ppm() + bracket.share_of_base.ppm() * within);
    }
    return sum;
}

Money monthly_pension(const Benefits& benefits, Money balance, int payout_months,
                      PensionRounding rounding) {
    const auto& [base, long_payer, old_age] = benefits;
    constexpr std::int64_t million = 1'000'000;
    const Wide share_of_base = Wide{base.fen()} * long_payer.share_of_base.ppm();
    if (rounding.each_part)
        return share(base, 1, rounding.rule) + share(balance, payout_months, rounding.rule) +
               round_to(Wide{long_payer.amount.fen()} * million + share_of_base, million,
                        rounding.rule) +
               share(old_age, 1, rounding.rule);
    const Wide without_share =
        Wide{balance.fen()} + Wide{(base + long_payer.amount + old_age).fen()} * payout_months;
    if (share_of_base == 0) return round_to(without_share, payout_months, rounding.rule);
    return round_to(without_share * million + share_of_base * payout_months,
                    payout_months * million, rounding.rule);
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
    PensionParts parts{*divisor, in_first, {}, {}, {}, {}};
    const PensionRounding rounding = rounding_in(rules, start.first);
    Benefits benefits{in_first, {}, {}};
    const auto* brackets = rules.long_payer_supplement.find(start.first);
    if (brackets) {
        benefits.long_payer = long_payer_supplement(brackets->value, long_payer_years);
        parts.long_payer_supplement = benefits.long_payer.in_all(in_first);
    }
    const auto* old_age = rules.old_age_supplement.find(start.first);
    if (old_age) {
        benefits.old_age = old_age_supplement_at(old_age->value, start.age_in_months_before + 1);
        parts.old_age_supplement = benefits.old_age;
    }
    parts.account_pension = account_pension(balance, *divisor, rounding);
    parts.monthly = monthly_pension(benefits, balance, *divisor, rounding);
    if (derivation)
        tell_parts(*derivation, {parts, balance, *payout.value(), *base.value(), brackets,
                                 long_payer_years, old_age, rounding});
    return parts;
}

Money grown(Money base, const BaseGrowth& growth) {
    if (const auto* yuan = std::get_if<Money>(&growth)) return base + *yuan;
    if (const auto* rate = std::get_if<Rate>(&growth))
        return base + apply(*rate, base, Rounding::half_up);
    return base;
}

}  // namespace pension
