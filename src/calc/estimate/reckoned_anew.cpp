// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/reckoned_anew.hpp"

#include "base/contract.hpp"
#include "calc/estimate/returns.hpp"
#include "calc/estimate/survival.hpp"

#include <algorithm>

namespace pension {

namespace {

constexpr std::int64_t million = 1'000'000;

Money money(const Input& input) {
    return std::get<Money>(input.quantity);
}
Count count(const Input& input) {
    return std::get<Count>(input.quantity);
}

/// A number of payments, whole or with a fraction, in ten-thousandths.
std::int64_t ten_thousandths(const Input& input) {
    if (const auto* fraction = std::get_if<Fraction>(&input.quantity))
        return fraction->ten_thousandths;
    return count(input) * Fraction::one;
}

RoundingRule rounding(const Step& step) {
    return step.rounding.value_or(RoundingRule{});
}

/// Of each product in 10^-10 fen: a Fraction has four decimals, a Rate six.
constexpr std::int64_t product_unit = 10'000'000'000;

/// The Money at `i` with the factors that follow it; `i` moves on to the next Money.
Wide product_at(const std::vector<Input>& inputs, std::size_t& i) {
    Wide product = money(inputs[i]).fen();
    std::int64_t fraction = Fraction::one;
    std::int64_t rate = 1'000'000;
    for (++i; i < inputs.size() && !std::holds_alternative<Money>(inputs[i].quantity); ++i) {
        if (const auto* ppm = std::get_if<Rate>(&inputs[i].quantity))
            rate = ppm->ppm();
        else if (std::holds_alternative<Fraction>(inputs[i].quantity))
            fraction = ten_thousandths(inputs[i]);
        else
            product *= count(inputs[i]);
    }
    return product * fraction * rate;
}

Wide products_from(const std::vector<Input>& inputs, std::size_t i) {
    Wide sum = 0;
    while (i < inputs.size()) sum += product_at(inputs, i);
    return sum;
}

Quantity sum_of_products(const Step& step) {
    return round_to(products_from(step.inputs, 0), product_unit, rounding(step));
}

Quantity sum(const Step& step, std::int64_t sign) {
    Money total = money(step.inputs.front());
    for (std::size_t i = 1; i < step.inputs.size(); ++i) total += money(step.inputs[i]) * sign;
    return share(total, 1, rounding(step));
}

Quantity quotient_and_rest(const Step& step) {
    const std::int64_t parts = ten_thousandths(step.inputs[1]);
    const Wide numerator = Wide{money(step.inputs[0]).fen()} * Fraction::one * product_unit +
                           products_from(step.inputs, 2) * parts;
    return round_to(numerator, parts * product_unit, rounding(step));
}

Quantity share_left(const Step& step) {
    const Money whole = money(step.inputs[0]);
    return whole - scale(whole, money(step.inputs[1]).fen(), money(step.inputs[2]).fen(),
                         rounding(step).how);
}

Quantity yearly_interest(const Step& step) {
    const auto rate = std::get<Rate>(step.inputs[0].quantity);
    return scale(money(step.inputs[1]), rate.ppm(), 12 * 1'000'000, rounding(step).how);
}

Quantity months_between(const Step& step) {
    const auto until = std::get<Age>(step.inputs[0].quantity).month_ten_thousandths();
    return Fraction{until - count(step.inputs[1]) * Fraction::one};
}

Quantity drawn(const Step& step) {
    const Money balance = money(step.inputs[0]);
    const Money draw = money(step.inputs[1]);
    const auto payments = ten_thousandths(step.inputs[2]);
    Money rest = balance;
    for (std::int64_t i = 0; i < payments / Fraction::one && rest > Money{}; ++i)
        rest -= std::min(draw, rest);
    rest -= scale(std::min(draw, rest), payments % Fraction::one, Fraction::one, Rounding::half_up);
    return balance - rest;
}

Quantity smallest_count(const Step& step) {
    const Money goal = money(step.inputs.front());
    Money sum;
    Count payments = 0;
    for (std::size_t i = 1; i + 1 < step.inputs.size(); i += 2)
        for (Count k = 0; k < count(step.inputs[i + 1]); ++k) {
            if (payments > 0 && sum >= goal) return payments;
            sum += money(step.inputs[i]);
            ++payments;
        }
    return payments;
}

Quantity grown_yearly(const Step& step) {
    Money base = money(step.inputs[0]);
    for (Count i = 0; i < count(step.inputs[2]); ++i) {
        const auto* rate = std::get_if<Rate>(&step.inputs[1].quantity);
        base += rate ? apply(*rate, base, Rounding::half_up) : money(step.inputs[1]);
    }
    return base;
}

Quantity left_after_draws(const Step& step) {
    Money rest = money(step.inputs[0]);
    const Money draw = money(step.inputs[1]);
    const auto payments = ten_thousandths(step.inputs[2]);
    Count month = count(step.inputs[3]);
    Wide earned = 0;  // Balances times rates of the year so far.
    const auto interest = [&] {
        return Money::from_wide_fen(rounded_quotient(earned, 12 * 1'000'000, Rounding::half_up));
    };
    Count left = payments / Fraction::one;
    Count next = 1;  // Draws in the month after the last one.
    for (std::size_t i = 4; i + 1 < step.inputs.size(); i += 2) {
        const Count months = std::min(left, count(step.inputs[i]));
        left -= months;
        const Rate bears = std::get<Rate>(step.inputs[i + 1].quantity);
        const bool counted =
            i + 2 < step.inputs.size() && step.inputs[i + 2].term == Term::month_draws;
        const Count draws = counted ? count(step.inputs[i + 2]) : 1;
        i += counted ? 1 : 0;
        next = draws;
        for (Count k = 0; k < months; ++k) {
            rest -= std::min(draw * draws, rest);
            earned += Wide{rest.fen()} * bears.ppm();
            if (month++ % 12 != 0) continue;
            rest += interest();
            earned = 0;
        }
    }
    rest += interest();
    return rest - scale(std::min(draw * next, rest), payments % Fraction::one, Fraction::one,
                        Rounding::half_up);
}

/// What a deposit is worth after the moves of its months, worked out month by month.
Quantity deposit(const Step& step) {
    const Rate rate = std::get<Rate>(step.inputs[0].quantity);
    Count month = count(step.inputs[1]);
    Money balance;
    Wide earned = 0;  // Balances times the rate since it was last settled.
    const auto interest = [&] {
        return Money::from_wide_fen(rounded_quotient(earned, 12 * 1'000'000, Rounding::half_up));
    };
    const auto settle = [&] {
        balance += interest();
        earned = 0;
    };
    for (std::size_t i = 2; i + 1 < step.inputs.size(); i += 2) {
        const Money moved = money(step.inputs[i]);
        const auto* part = std::get_if<Fraction>(&step.inputs[i + 1].quantity);
        if (part) {  // Of the month after, for a life that ends in the midst of it.
            const Money worth = balance + interest();
            const Money due = std::min(moved * -1, worth);
            return worth - scale(due, part->ten_thousandths, Fraction::one, Rounding::half_up);
        }
        for (Count k = 0; k < count(step.inputs[i + 1]); ++k) {
            earned += Wide{balance.fen()} * rate.ppm();
            if (balance + moved < Money{}) settle();
            balance = std::max(Money{}, balance + moved);
            if (month++ % 12 == 0) settle();
        }
    }
    return balance + interest();
}

Quantity age_after(const Step& step) {
    const Wide months = Wide{count(step.inputs[0])} + count(step.inputs[1]);
    return Age::from_ten_thousandths(
        static_cast<std::int64_t>(rounded_quotient(months * Fraction::one, 12, Rounding::half_up)));
}

Quantity rate_of_flows(const Step& step) {
    std::vector<Flow> flows;
    for (std::size_t i = 0; i + 3 < step.inputs.size(); i += 4) {
        Flow flow{count(step.inputs[i + 3]), money(step.inputs[i])};
        const auto times = ten_thousandths(step.inputs[i + 1]);
        (times < Fraction::one ? flow.share : flow.count) =
            times < Fraction::one ? times : times / Fraction::one;
        flow.apart = count(step.inputs[i + 2]);
        flows.push_back(flow);
    }
    const Estimate found = annual_return(flows);
    expects(found.has_value(), "reckoned_anew: flows without a rate");
    return to_the_millionth(*found);
}

Quantity weighted_sum(const Step& step) {
    Wide sum = 0;
    for (std::size_t i = 0; i + 1 < step.inputs.size(); i += 2)
        sum += Wide{money(step.inputs[i]).fen()} *
               std::get<Expectation>(step.inputs[i + 1].quantity).trillionths;
    return round_to(sum, 1'000'000'000'000, rounding(step));
}

std::vector<Expectation> yearly_deaths(const Step& step) {
    std::vector<Expectation> deaths;
    for (std::size_t i = 2; i < step.inputs.size(); ++i)
        deaths.push_back(std::get<Expectation>(step.inputs[i].quantity));
    return deaths;
}

Quantity survivors(const Step& step) {
    const Survival survival = Survival::of(Months{count(step.inputs[0])}, yearly_deaths(step));
    return survival.rate_reaching(Months{count(step.inputs[1])});
}

Quantity age_by_share(const Step& step) {
    const Survival survival = Survival::of(Months{count(step.inputs[1])}, yearly_deaths(step));
    return survival.age_by_which_died(std::get<Rate>(step.inputs[0].quantity));
}

Rate rate(const Input& input) {
    return std::get<Rate>(input.quantity);
}

std::int64_t half_up(const Wide& numerator, const Wide& denominator) {
    return static_cast<std::int64_t>(rounded_quotient(numerator, denominator, Rounding::half_up));
}

Quantity share_of(const Step& step) {
    return scale(money(step.inputs[1]), rate(step.inputs[0]).ppm(), million, rounding(step).how);
}

WageIndex index(const Input& input) {
    return std::get<WageIndex>(input.quantity);
}

Quantity index_of(const Step& step) {
    return WageIndex::from_units(
        half_up(Wide{money(step.inputs[0]).fen()} * WageIndex::one, money(step.inputs[1]).fen()));
}

Quantity mean_index(const Step& step) {
    Wide sum = 0;
    Count all = 0;
    for (std::size_t i = 0; i + 1 < step.inputs.size(); i += 2) {
        sum += Wide{index(step.inputs[i]).units()} * count(step.inputs[i + 1]);
        all += count(step.inputs[i + 1]);
    }
    return WageIndex::from_units(half_up(sum, all));
}

Quantity between_ages(const Step& step) {
    const Count past = count(step.inputs[2]);
    const Count between = count(step.inputs[3]);
    const Wide numerator = Wide{ten_thousandths(step.inputs[0])} * (between - past) +
                           Wide{ten_thousandths(step.inputs[1])} * past;
    return Fraction{half_up(numerator, Wide{between} * (Fraction::one / 10)) *
                    (Fraction::one / 10)};
}

Quantity grown(const Step& step) {
    Money amount = money(step.inputs[0]);
    for (Count year = 0; year < count(step.inputs[2]); ++year)
        amount += apply(rate(step.inputs[1]), amount, rounding(step).how);
    return amount;
}

Quantity employee_base(const Step& step) {
    const Input& years = step.inputs[2];
    const bool in_months = std::holds_alternative<Count>(years.quantity);
    const Wide numerator = Wide{money(step.inputs[0]).fen()} *
                           (WageIndex::one + index(step.inputs[1]).units()) *
                           (in_months ? count(years) : ten_thousandths(years));
    return round_to(numerator, 200 * WageIndex::one * (in_months ? 12 : Fraction::one),
                    rounding(step));
}

}  // namespace

Quantity reckoned_anew(const Step& step) {
    switch (step.formula) {
        case Formula::sum_of_products: return sum_of_products(step);
        case Formula::difference: return sum(step, -1);
        case Formula::quotient_and_rest: return quotient_and_rest(step);
        case Formula::sum: return sum(step, 1);
        case Formula::yearly_interest: return yearly_interest(step);
        case Formula::months_between: return months_between(step);
        case Formula::drawn: return drawn(step);
        case Formula::share_left: return share_left(step);
        case Formula::smallest_count: return smallest_count(step);
        case Formula::grown_yearly: return grown_yearly(step);
        case Formula::left_after_draws: return left_after_draws(step);
        case Formula::deposit: return deposit(step);
        case Formula::age_after: return age_after(step);
        case Formula::share_of: return share_of(step);
        case Formula::index_of: return index_of(step);
        case Formula::mean_index: return mean_index(step);
        case Formula::hundredth_years:
            return Fraction{half_up(Wide{count(step.inputs[0])} * 100, 12) * (Fraction::one / 100)};
        case Formula::ten_thousandth_years:
            return Fraction{half_up(Wide{count(step.inputs[0])} * Fraction::one, 12)};
        case Formula::half_years:
            return Fraction{(count(step.inputs[0]) + 5) / 6 * (Fraction::one / 2)};
        case Formula::whole_years:
            return Fraction{(count(step.inputs[0]) + 11) / 12 * Fraction::one};
        case Formula::between_ages: return between_ages(step);
        case Formula::grown: return grown(step);
        case Formula::employee_base: return employee_base(step);
        case Formula::weighted_sum: return weighted_sum(step);
        case Formula::survivors: return survivors(step);
        case Formula::age_by_share: return age_by_share(step);
        case Formula::rate_of_flows: return rate_of_flows(step);
        case Formula::part_of_year:
            return scale(money(step.inputs[0]), count(step.inputs[1]), 12, rounding(step).how);
    }
    expects(false, "reckoned_anew: unknown formula");
    return Count{};
}

}  // namespace pension
