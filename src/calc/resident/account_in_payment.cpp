// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/account_in_payment.hpp"

#include <algorithm>

namespace pension {

namespace {

/// What the rest earns in that month; nothing where the place does not let it.
Rate rate_in(Month month, const ResidentRules& rules) {
    const auto* rule = rules.interest_while_drawing.find(month);
    return rule && rule->value ? crediting_in(year_number(month), rules).rate : Rate{};
}

/// Whether two stretches of drawing show the same figures.
bool bears_alike(const std::vector<Input>& a, const std::vector<Input>& b) {
    return std::ranges::equal(a, b, {}, &Input::quantity, &Input::quantity);
}

}  // namespace

AccountInPayment::AccountInPayment(Money balance, Money draw, const PensionStart& start,
                                   const ResidentRules& rules,
                                   const std::optional<Suspension>& suspension)
    : balance_{balance},
      draw_{draw},
      suspension_{suspension},
      months_{std::max(0, oldest_age_in_years * 12 - start.age_in_months_before)} {
    const auto& entries = rules.interest_while_drawing.entries();
    if (std::ranges::none_of(entries, [](const Dated<bool>& each) { return each.value; })) return;
    left_.reserve(static_cast<std::size_t>(months_) + 1);
    left_.push_back(balance);
    drawn_.reserve(left_.capacity());
    drawn_.emplace_back();
    Wide earned = 0;  // 月积数 of the year so far, each balance times the rate of its month.
    for (Count k = 1; k <= months_; ++k) {
        const Month month = start.first + Months{k - 1};
        const Money paid = std::min(draw * draws_in(k, suspension), balance);
        balance -= paid;
        drawn_.push_back(drawn_.back() + paid);
        earned += Wide{balance.fen()} * rate_in(month, rules).ppm();
        const Money interest =
            Money::from_wide_fen(rounded_quotient(earned, 12 * 1'000'000, Rounding::half_up));
        left_.push_back(balance + interest);
        if (month_number(month) == 12) {
            balance += interest;
            earned = 0;
        }
    }
}

Money AccountInPayment::left_after(Fraction payments) const {
    if (!earns()) return balance_ - drawn(balance_, draw_, draws_until(payments, suspension_));
    const auto whole = std::min(static_cast<std::size_t>(payments.ten_thousandths / Fraction::one),
                                left_.size() - 1);
    const Money left = left_[whole];
    const Money next = draw_ * draws_in(static_cast<Count>(whole) + 1, suspension_);
    return left - scale(std::min(next, left), payments.ten_thousandths % Fraction::one,
                        Fraction::one, Rounding::half_up);
}

Money AccountInPayment::drawn_after(Count payments) const {
    if (!earns())
        return drawn(balance_, draw_, draws_until({payments * Fraction::one}, suspension_));
    expects(static_cast<std::size_t>(payments) < drawn_.size(), "drawn_after: past the oldest age");
    return drawn_[static_cast<std::size_t>(payments)];
}

std::optional<Count> AccountInPayment::used_up_with() const {
    if (balance_ <= Money{} || draw_ <= Money{}) return std::nullopt;
    for (Count k = 1; k <= months_; ++k)
        if (left_after({k * Fraction::one}) == Money{}) return k;
    return std::nullopt;
}

Input tell_left_with_interest(Derivation& derivation, const PensionStart& start,
                              const ResidentRules& rules, const LeftWithInterest& told) {
    Step step{Term::left_to_heirs, Formula::left_after_draws, {}, RoundingRule{}, told.left};
    step.inputs = {told.balance,
                   told.draw,
                   told.payments,
                   {Term::first_month_number, Count{month_number(start.first)}, Given::definition}};
    const auto payments = std::get<Fraction>(step.inputs[2].quantity).ten_thousandths;
    // While payments can be suspended, how often the account pays is told with each stretch, and of
    // the month after for its fraction.
    const bool counted = told.suspension.has_value();
    const Count last = payments / Fraction::one + (counted && payments % Fraction::one > 0 ? 1 : 0);
    std::vector<Input> before;
    for (Count k = 1; k <= last; ++k) {
        const Month month = start.first + Months{k - 1};
        std::vector<Input> bears{crediting_in(year_number(month), rules).told()};
        bears.front().quantity = rate_in(month, rules);
        if (counted)
            bears.push_back({Term::month_draws, draws_in(k, told.suspension), Given::definition});
        if (bears_alike(bears, before)) {
            ++std::get<Count>(step.inputs[step.inputs.size() - bears.size() - 1].quantity);
            continue;
        }
        step.inputs.push_back({Term::drawing_months, Count{1}, Given::definition});
        step.inputs.insert(step.inputs.end(), bears.begin(), bears.end());
        before = std::move(bears);
    }
    return derivation.add(std::move(step));
}

}  // namespace pension
