// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/pension.hpp"

#include <algorithm>

namespace pension {

namespace {

template <class T>
Input figure(Term term, Quantity quantity, const Dated<T>& dated) {
    return {term, quantity, dated.provenance};
}

}  // namespace

Input tell_base(Derivation& derivation, const GrownBase& base, std::optional<int> year) {
    const Input in_force = figure(Term::base_pension, base.in_force, *base.figure);
    if (base.times == 0) return in_force;
    Input growth{Term::base_growth, Money{}, Given::typed};
    if (const auto* yuan = std::get_if<Money>(&base.growth)) growth.quantity = *yuan;
    if (const auto* rate = std::get_if<Rate>(&base.growth)) growth.quantity = *rate;
    return derivation.add({Term::base_pension,
                           Formula::grown_yearly,
                           {in_force, growth, {Term::growth_times, base.times, Given::definition}},
                           RoundingRule{},
                           base.amount,
                           year});
}

namespace {

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

bool has_shares(const Dated<LongPayerBrackets>& brackets) {
    return std::ranges::any_of(brackets.value,
                               [](auto& each) { return each.share_of_base != Rate{}; });
}

/// A part that the place rounds on its own, where that changes it; the sum then builds on it.
Input rounded_part(Derivation& derivation, const Input& part, RoundingRule rule) {
    const Money exact = std::get<Money>(part.quantity);
    const Money rounded = share(exact, 1, rule);
    if (rounded == exact) return part;
    return derivation.add({part.term,
                           Formula::sum_of_products,
                           {part, {Term::payment_count, Count{1}, Given::definition}},
                           rule,
                           rounded});
}

/// The payout months of somebody, and the table in which they stand.
struct Divisor {
    int months = 0;
    const Dated<PayoutTable>* table = nullptr;

    Input told() const { return figure(Term::payout_months, Count{months}, *table); }
};

/// What the pension of a month is reckoned and told from.
struct Told {
    Earned earned;
    const BenefitRun& run;
    Divisor divisor;
    PensionRounding rounding;
    Term term = Term::monthly_pension;
    std::optional<int> year{};  ///< Of a later pension.
};

Money supplement_of(const Told& told) {
    return long_payer_supplement(told.run.brackets->value, told.earned.long_payer_years)
        .in_all(told.run.base.amount, supplement_rounding(told.rounding));
}

Money pension_of(const Told& told) {
    return pension_parts(told.earned, told.run, told.divisor.months, told.rounding).monthly;
}

/// The supplement as a step; a later pension tells it again only where it is another.
Input tell_supplement(Derivation& derivation, const Told& told, std::vector<Input> products,
                      PensionTold& steps) {
    const Money supplement = supplement_of(told);
    if (!steps.long_payer || steps.long_payer_amount != supplement) {
        steps.long_payer = told_by(derivation.add(
            {Term::long_payer_supplement, Formula::sum_of_products, std::move(products),
             supplement_rounding(told.rounding), supplement, told.year}));
        steps.long_payer_amount = supplement;
    }
    return told_or_typed(steps.long_payer, Term::long_payer_supplement, supplement);
}

/// The supplement by the average of the tiers paid, after a step that tells the average.
Input tell_average_tier(Derivation& derivation, const Told& told) {
    const Earned& earned = told.earned;
    if (!told.year && earned.paid && earned.years_paid > 0)
        derivation.add({Term::average_tier,
                        Formula::quotient_and_rest,
                        {{Term::paid_in, *earned.paid, Given::typed},
                         {Term::years, Count{earned.years_paid}, Given::typed}},
                        RoundingRule{},
                        share(*earned.paid, earned.years_paid, RoundingRule{})});
    return figure(Term::average_tier_supplement, average_tier_supplement(told.run, earned),
                  *told.run.average_steps);
}

/// What the month's pension adds up beside the account.
std::vector<Input> tell_benefits(Derivation& derivation, const Told& told, PensionTold& steps) {
    const PensionRounding rounding = told.rounding;
    const auto part = [&](const Input& each) {
        return rounding.each_part ? rounded_part(derivation, each, rounding.rule) : each;
    };
    const Input base = tell_base(derivation, told.run.base, told.year);
    std::vector<Input> inputs{part(base)};
    if (told.run.brackets) {
        const auto products =
            supplement_products(*told.run.brackets, told.earned.long_payer_years, base);
        const Input supplement = tell_supplement(derivation, told, products, steps);
        // A share of the base is no whole number of fen: it enters the sum unrounded.
        if (has_shares(*told.run.brackets) && !rounding.each_part)
            inputs.insert(inputs.end(), products.begin(), products.end());
        else
            inputs.push_back(part(supplement));
    }
    if (told.run.average_steps) inputs.push_back(part(tell_average_tier(derivation, told)));
    if (told.run.old_age_figure)
        inputs.push_back(
            part(figure(Term::old_age_supplement, told.run.old_age, *told.run.old_age_figure)));
    return inputs;
}

Input balance_of(const Told& told) {
    return told_or_typed(told.earned.told_balance, Term::balance, told.earned.balance);
}

Input tell_month(Derivation& derivation, const Told& told, const Input& account_pension,
                 PensionTold& steps) {
    const std::vector<Input> benefits = tell_benefits(derivation, told, steps);
    Step monthly{told.term,          Formula::quotient_and_rest, {},
                 told.rounding.rule, pension_of(told),           told.year};
    if (told.rounding.each_part) {
        monthly.formula = Formula::sum;
        monthly.rounding.reset();
        monthly.inputs = {benefits.front(), account_pension};
        monthly.inputs.insert(monthly.inputs.end(), benefits.begin() + 1, benefits.end());
    } else {
        monthly.inputs = {balance_of(told), told.divisor.told()};
        monthly.inputs.insert(monthly.inputs.end(), benefits.begin(), benefits.end());
    }
    return derivation.add(std::move(monthly));
}

Money account_pension_of(const Told& told) {
    return account_pension(told.earned.balance, told.divisor.months, told.rounding);
}

Input tell_account_pension(Derivation& derivation, const Told& told) {
    const RoundingRule to_fen{1, told.rounding.rule.how};
    return derivation.add({Term::account_pension,
                           Formula::quotient_and_rest,
                           {balance_of(told), told.divisor.told()},
                           told.rounding.each_part ? told.rounding.rule : to_fen,
                           account_pension_of(told)});
}

/// The divisor of the first month, with its figure.
Result<Divisor> divisor_of(const PensionStart& start, const ResidentRules& rules) {
    const auto payout = rules.payout_months.at(start.first);
    if (!payout) return at_place(payout.error(), rules.place);
    const auto months = payout_months_at(payout.value()->value, start.age_in_months_before);
    if (!months)
        return at_place({ErrorCode::figure_missing, {{"rule", code(Topic::payout_months)}}},
                        rules.place);
    return Divisor{*months, payout.value()};
}

}  // namespace

Money average_tier_supplement(const BenefitRun& run, const Earned& earned) {
    if (!run.average_steps || !earned.paid) return Money{};
    return average_tier_supplement_of(run.average_steps->value, *earned.paid, earned.years_paid);
}

Money account_pension(Money balance, int payout_months, PensionRounding rounding) {
    return share(balance, payout_months,
                 rounding.each_part ? rounding.rule : RoundingRule{1, rounding.rule.how});
}

Money LongPayer::in_all(Money base, RoundingRule rule) const {
    constexpr std::int64_t million = 1'000'000;
    return round_to(Wide{amount.fen()} * million + Wide{base.fen()} * share_of_base.ppm(), million,
                    rule);
}

RoundingRule supplement_rounding(PensionRounding rounding) {
    return rounding.each_part ? rounding.rule : RoundingRule{};
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
    const auto& [base, long_payer, old_age, average_tier] = benefits;
    constexpr std::int64_t million = 1'000'000;
    const Wide share_of_base = Wide{base.fen()} * long_payer.share_of_base.ppm();
    if (rounding.each_part)
        return share(base, 1, rounding.rule) + share(balance, payout_months, rounding.rule) +
               long_payer.in_all(base, rounding.rule) + share(old_age, 1, rounding.rule) +
               share(average_tier, 1, rounding.rule);
    const Wide without_share =
        Wide{balance.fen()} +
        Wide{(base + long_payer.amount + old_age + average_tier).fen()} * payout_months;
    if (share_of_base == 0) return round_to(without_share, payout_months, rounding.rule);
    return round_to(without_share * million + share_of_base * payout_months,
                    payout_months * million, rounding.rule);
}

PensionRounding rounding_in(const ResidentRules& rules, Month month) {
    const auto* found = rules.pension_rounding.find(month);
    return found ? found->value : PensionRounding{};
}

PensionParts pension_parts(const Earned& earned, const BenefitRun& run, int payout_months,
                           PensionRounding rounding) {
    PensionParts parts;
    parts.payout_months = payout_months;
    // As it stands in the sum: where each part is rounded, so is the base.
    const auto part = [&](Money exact) {
        return rounding.each_part ? share(exact, 1, rounding.rule) : exact;
    };
    Benefits benefits{run.base.amount, {}, run.old_age, average_tier_supplement(run, earned)};
    parts.base_pension = part(benefits.base);
    if (run.brackets) {
        benefits.long_payer = long_payer_supplement(run.brackets->value, earned.long_payer_years);
        parts.long_payer_supplement =
            benefits.long_payer.in_all(benefits.base, supplement_rounding(rounding));
    }
    if (run.old_age_figure) parts.old_age_supplement = part(benefits.old_age);
    if (run.average_steps) parts.average_tier_supplement = part(benefits.average_tier);
    parts.account_pension = account_pension(earned.balance, payout_months, rounding);
    parts.monthly = monthly_pension(benefits, earned.balance, payout_months, rounding);
    return parts;
}

Result<PensionParts> first_pension(const Earned& earned, const PensionStart& start,
                                   const BenefitRun& first, const ResidentRules& rules) {
    const auto divisor = divisor_of(start, rules);
    if (!divisor) return divisor.error();
    return pension_parts(earned, first, divisor.value().months, rounding_in(rules, start.first));
}

PensionTold tell_first_pension(Derivation& derivation, const Earned& earned,
                               const PensionStart& start, const BenefitRun& first,
                               const ResidentRules& rules) {
    const auto divisor = divisor_of(start, rules);
    expects(bool{divisor}, "tell_first_pension: a pension that never began");
    const Told told{earned, first, divisor.value(), rounding_in(rules, start.first)};
    PensionTold steps;
    const Input account = tell_account_pension(derivation, told);
    steps.account_pension = told_by(account);
    steps.monthly = told_by(tell_month(derivation, told, account, steps));
    return steps;
}

Input tell_payment(Derivation& derivation, const Earned& earned, const PensionStart& start,
                   const BenefitRun& run, Month month, const ResidentRules& rules,
                   PensionTold& steps) {
    const auto divisor = divisor_of(start, rules);
    expects(bool{divisor}, "tell_payment: a pension that never began");
    const Told told{earned,          run,
                    divisor.value(), rounding_in(rules, start.first),
                    Term::payment,   year_number(month)};
    const Input account =
        told_or_typed(steps.account_pension, Term::account_pension, account_pension_of(told));
    return tell_month(derivation, told, account, steps);
}

Money grown(Money base, const BaseGrowth& growth) {
    if (const auto* yuan = std::get_if<Money>(&growth)) return base + *yuan;
    if (const auto* rate = std::get_if<Rate>(&growth))
        return base + apply(*rate, base, Rounding::half_up);
    return base;
}

}  // namespace pension
