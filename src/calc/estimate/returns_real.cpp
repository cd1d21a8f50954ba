// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/returns_real.hpp"

#include "calc/estimate/survival_value.hpp"
#include "calc/resident/basis.hpp"

#include <algorithm>
#include <cmath>

namespace pension {

namespace {

/// What an amount of a month is worth today.
class Prices {
public:
    Prices(Rate inflation, Month today)
        : log_growth_{std::log1p(static_cast<double>(inflation.ppm()) / 1e6)}, today_{today} {}

    double real(double fen, Month month) const {
        const auto months = static_cast<double>((month - today_).count());
        return fen * std::exp(-log_growth_ * months / 12);
    }
    double real(Money amount, Month month) const {
        return real(static_cast<double>(amount.fen()), month);
    }

private:
    double log_growth_;
    Month today_;
};

/// To the fen; a payment of centuries ago can be worth more than can be reckoned.
Money shown(double fen) {
    if (!(std::abs(fen) < 9e18)) throw MoneyOverflow{"real_lifetime"};
    return to_the_fen(fen);
}

double own_paid_fen(const Projection& made, Month death, const Prices& prices) {
    double fen = 0;
    for (const Contribution& posting : made.paid.postings)
        if (posting.month <= death) fen += prices.real(posting.own, posting.month);
    return fen;
}

double received_fen(const Projection& made, Age age_at_death, const Prices& prices) {
    double fen = 0;
    Month month = made.start.first;
    auto left = payments_until(age_at_death, made.start).ten_thousandths;
    for (const PaymentRun& run : made.schedule.runs())
        for (Count k = 0; k < run.payments && left > 0; ++k, month += Months{1}, left -= 10'000) {
            const double share = static_cast<double>(std::min<std::int64_t>(left, 10'000)) / 10'000;
            fen += share * prices.real(run.payment, month);
        }
    return fen;
}

}  // namespace

RealLifetime real_lifetime(const Projection& made, const Lifetime& life, Rate inflation,
                           Month today) {
    const Prices prices{inflation, today};
    const Month heirs = heirs_month(made, life.age_at_death);
    const double received = received_fen(made, life.age_at_death, prices);
    RealLifetime real;
    real.received = shown(received);
    if (life.left_to_heirs) real.left_to_heirs = shown(prices.real(*life.left_to_heirs, heirs));
    if (life.funeral_grant) real.funeral_grant = shown(prices.real(*life.funeral_grant, heirs));
    if (!life.own_paid) return real;
    const double paid = own_paid_fen(made, month_of_death(made, life.age_at_death), prices);
    real.own_paid = shown(paid);
    if (!life.net) return real;
    const Money left = life.left_to_heirs.value_or(Money{}) + life.funeral_grant.value_or(Money{});
    real.net = shown(received + prices.real(left, heirs) - paid);
    return real;
}

std::optional<Real> in_todays_money(const Projection& made, const std::vector<Lifetime>& lifetimes,
                                    const Case& asked) {
    const Rate inflation = asked.assumptions.inflation;
    if (inflation == Rate{}) return std::nullopt;
    const Month today = today_of(asked, made.start);
    Real real{
        today, shown(Prices{inflation, today}.real(made.parts.monthly, made.start.first)), {}};
    for (const Lifetime& life : lifetimes)
        real.lifetimes.push_back(real_lifetime(made, life, inflation, today));
    return real;
}

}  // namespace pension
