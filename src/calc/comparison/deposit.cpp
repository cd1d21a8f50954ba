// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/deposit.hpp"

#include <algorithm>

namespace pension {

namespace {

/// The first month in which anything moves.
Month first_moved(const Projection& made) {
    const auto& postings = made.paid.postings;
    return postings.empty() ? made.start.first : std::min(postings.front().month, made.start.first);
}

/// A balance with what it has earned since it was last settled (结息).
class Savings {
public:
    explicit Savings(Rate rate) : rate_{rate} {}

    /// One month: the interest on what was there, then what goes in or out; whether the balance
    /// reached for it.
    bool move(Money amount, bool is_december) {
        earned_ += Wide{balance_.fen()} * rate_.ppm();
        if (balance_ + amount < Money{}) settle();
        const bool reached = balance_ + amount >= Money{};
        balance_ = reached ? balance_ + amount : Money{};
        if (is_december) settle();
        return reached;
    }
    Money worth() const { return balance_ + interest(); }

private:
    Money interest() const {
        return Money::from_wide_fen(rounded_quotient(earned_, 12 * 1'000'000, Rounding::half_up));
    }
    void settle() {
        balance_ += interest();
        earned_ = 0;
    }

    Rate rate_;
    Money balance_;
    Wide earned_ = 0;  ///< 月积数: each month's balance times the rate.
};

}  // namespace

Deposit::Deposit(const Projection& made, Rate rate)
    : start_{made.start}, rate_{rate}, first_{first_moved(made)} {
    expects(made.paid.payments_known(), "Deposit: a balance of unknown payments");
    // The month after the last that anybody is reckoned with, for the fraction of its payment.
    const Month end =
        std::max(start_.birth + Months{oldest_age_in_years * 12}, start_.first) + Months{2};
    moved_.resize(static_cast<std::size_t>((end - first_).count()));
    for (const Contribution& posting : made.paid.postings)
        moved_[static_cast<std::size_t>((posting.month - first_).count())] += posting.own;
    auto at = static_cast<std::size_t>((start_.first - first_).count());
    for (const PaymentRun& run : made.schedule.runs())
        for (Count k = 0; k < run.payments && at < moved_.size(); ++k) moved_[at++] -= run.payment;
    settle_from(first_);
}

void Deposit::settle_from(Month month) {
    Savings savings{rate_};
    worth_.reserve(moved_.size());
    for (const Money amount : moved_) {
        const bool reached = savings.move(amount, month_number(month) == 12);
        if (!reached && !used_up_) used_up_ = month;
        if (amount < Money{} && !used_up_) ++full_payments_;
        worth_.push_back(savings.worth());
        month += Months{1};
    }
}

Money Deposit::moved(Month month) const {
    const auto at = (month - first_).count();
    if (at < 0 || at >= static_cast<std::int64_t>(moved_.size())) return {};
    return moved_[static_cast<std::size_t>(at)];
}

Money Deposit::worth(Month month) const {
    const auto at = (month - first_).count();
    if (at < 0) return {};
    expects(at < static_cast<std::int64_t>(worth_.size()), "Deposit: beyond the oldest age");
    return worth_[static_cast<std::size_t>(at)];
}

std::optional<Age> Deposit::age_used_up() const {
    if (!used_up_) return std::nullopt;
    return Age::from_months(static_cast<int>((*used_up_ - start_.birth).count()));
}

int Deposit::last_age() const {
    constexpr int last_age_listed = 105;
    if (!used_up_) return last_age_listed;
    const auto months = (*used_up_ - start_.birth).count();
    return std::min(last_age_listed, static_cast<int>((months + 11) / 12));
}

Money Deposit::left_at(Age age_at_death, Derivation* derivation) const {
    const Month death = start_.birth + Months{age_at_death.whole_months()};
    const Money worth_then = worth(death);
    const std::int64_t part = payments_until(age_at_death, start_).ten_thousandths % Fraction::one;
    const Money next = part > 0 ? moved(death + Months{1}) : Money{};
    const Money left =
        worth_then - scale(std::min(next * -1, worth_then), part, Fraction::one, Rounding::half_up);
    // Before the first payment there is no deposit to tell of.
    if (!derivation || death < first_) return left;
    Step step{Term::deposit_left, Formula::deposit, {}, RoundingRule{}, left};
    step.inputs = {{Term::deposit_rate, rate_, Given::typed},
                   {Term::first_month_number, Count{month_number(first_)}, Given::definition}};
    for (Month month = first_; month <= death; month += Months{1}) {
        const Money amount = moved(month);
        if (month > first_ && step.inputs[step.inputs.size() - 2].quantity == Quantity{amount}) {
            ++std::get<Count>(step.inputs.back().quantity);
            continue;
        }
        step.inputs.push_back({Term::deposit_moved, amount, Given::definition});
        step.inputs.push_back({Term::deposit_months, Count{1}, Given::definition});
    }
    if (part > 0 && next < Money{}) {
        step.inputs.push_back({Term::deposit_moved, next, Given::definition});
        step.inputs.push_back({Term::deposit_months, Fraction{part}, Given::definition});
    }
    derivation->add(std::move(step));
    return left;
}

}  // namespace pension
