// SPDX-License-Identifier: Apache-2.0
#include "calc/drawing.hpp"

#include <algorithm>

namespace pension {

namespace {

constexpr std::int64_t one = 10'000;

bool earns_in(Month month, const ResidentRules& rules) {
    const auto* rule = rules.interest_while_drawing.find(month);
    return rule && rule->value;
}

}  // namespace

DrawingAccount::DrawingAccount(Money balance, Money draw, const PensionStart& start,
                               const ResidentRules& rules)
    : balance_{balance}, draw_{draw} {
    const auto& entries = rules.interest_while_drawing.entries();
    if (std::ranges::none_of(entries, [](const Dated<bool>& each) { return each.value; })) return;
    const Count months = oldest_age_in_years * 12 - start.age_in_months_before;
    left_.reserve(static_cast<std::size_t>(std::max<Count>(months, 0)) + 1);
    left_.push_back(balance);
    Money month_balances;  // 月积数 of the year so far.
    for (Count k = 1; k <= months; ++k) {
        const Month month = start.first + Months{k - 1};
        balance -= std::min(draw, balance);
        if (earns_in(month, rules)) month_balances += balance;
        const auto* rate = rules.crediting_rate.find(month);
        const Money interest =
            scale(month_balances, rate ? rate->value.ppm() : 0, 12 * 1'000'000, Rounding::half_up);
        left_.push_back(balance + interest);
        if (month_number(month) == 12) {
            balance += interest;
            month_balances = Money{};
        }
    }
}

Money DrawingAccount::left_after(Fraction payments) const {
    if (!earns()) return balance_ - drawn(balance_, draw_, payments);
    const auto whole =
        std::min(static_cast<std::size_t>(payments.ten_thousandths / one), left_.size() - 1);
    const Money left = left_[whole];
    return left -
           scale(std::min(draw_, left), payments.ten_thousandths % one, one, Rounding::half_up);
}

Money drawn(Money balance, Money draw, Fraction payments) {
    const Count whole = payments.ten_thousandths / one;
    const bool lasts = draw <= Money{} || whole <= balance.fen() / draw.fen();
    const Money after = lasts ? draw * whole : balance;
    const Money next = std::min(draw, balance - after);
    return after + scale(next, payments.ten_thousandths % one, one, Rounding::half_up);
}

}  // namespace pension
