// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/contract.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <cstdint>
#include <limits>

namespace pension {

/// What to do with an amount that does not fall on a whole step.
enum class Rounding {
    half_up,  ///< 四舍五入: a half goes away from zero.
    down,     ///< 舍去: toward zero.
    up,       ///< 进位: away from zero.
};

/// Thrown where an amount leaves 64 bits of fen.
class MoneyOverflow : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Room for the product of any two 64-bit numbers, on every compiler.
using Wide = boost::multiprecision::int128_t;

/// An exact amount of renminbi (人民币), counted in fen (分).
///
/// There is no way in or out through floating point, no operator that would have to round in
/// silence (see scale() and share()), and none that wraps: an amount beyond 64 bits of fen throws
/// MoneyOverflow, a bug wherever the amounts are not a user's own to choose.
class Money {
public:
    constexpr Money() = default;

    static constexpr Money from_fen(std::int64_t fen) { return Money{fen}; }
    static constexpr Money from_yuan(std::int64_t yuan) { return Money{narrow(Wide{yuan} * 100)}; }

    /// The exact number of fen in a 128-bit intermediate; throws where it does not fit.
    static constexpr Money from_wide_fen(const Wide& fen) { return Money{narrow(fen)}; }

    constexpr std::int64_t fen() const { return fen_; }

    constexpr auto operator<=>(const Money&) const = default;

    friend constexpr Money operator+(Money a, Money b) {
        fits(b.fen_ > 0 ? a.fen_ <= most - b.fen_ : a.fen_ >= least - b.fen_, "Money: sum");
        return Money{a.fen_ + b.fen_};
    }
    friend constexpr Money operator-(Money a, Money b) {
        fits(b.fen_ > 0 ? a.fen_ >= least + b.fen_ : a.fen_ <= most + b.fen_, "Money: difference");
        return Money{a.fen_ - b.fen_};
    }
    friend constexpr Money operator*(Money a, std::int64_t n) {
        return Money{narrow(Wide{a.fen_} * n)};
    }
    constexpr Money& operator+=(Money b) { return *this = *this + b; }
    constexpr Money& operator-=(Money b) { return *this = *this - b; }

private:
    static constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    static constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

    static constexpr void fits(bool holds, const char* what) {
        if (!holds) throw MoneyOverflow{what};
    }
    static constexpr std::int64_t narrow(const Wide& fen) {
        fits(least <= fen && fen <= most, "Money: product");
        return static_cast<std::int64_t>(fen);
    }

    explicit constexpr Money(std::int64_t fen) : fen_{fen} {}
    std::int64_t fen_ = 0;
};

/// numerator ÷ denominator brought to a whole number in one rounding.
/// @pre denominator > 0.
constexpr Wide rounded_quotient(const Wide& numerator, const Wide& denominator, Rounding how) {
    expects(denominator > 0, "rounded_quotient: denominator must be positive");
    const Wide rest = numerator % denominator;
    const Wide twice = rest < 0 ? Wide{rest * -2} : Wide{rest * 2};
    const bool bump = how == Rounding::up        ? rest != 0
                      : how == Rounding::half_up ? twice >= denominator
                                                 : false;
    const Wide whole = numerator / denominator;
    return !bump ? whole : numerator < 0 ? Wide{whole - 1} : Wide{whole + 1};
}

/// amount × numerator ÷ denominator in fen, exact in 128 bits and rounded once, at the end.
/// @pre denominator > 0.
constexpr Money scale(Money amount, std::int64_t numerator, std::int64_t denominator,
                      Rounding how) {
    return Money::from_wide_fen(
        rounded_quotient(Wide{amount.fen()} * numerator, Wide{denominator}, how));
}

/// A published way of rounding: to 分 is a step of 1 fen, to 角 of 10, to 元 of 100.
/// 见分进角 is {10, Rounding::up}.
struct RoundingRule {
    std::int64_t step_fen = 1;
    Rounding how = Rounding::half_up;

    friend constexpr bool operator==(const RoundingRule&, const RoundingRule&) = default;
};

/// fen_numerator ÷ denominator fen, brought to the rule's step in one rounding, never in two.
/// @pre denominator > 0 and rule.step_fen > 0.
constexpr Money round_to(const Wide& fen_numerator, std::int64_t denominator, RoundingRule rule) {
    return Money::from_wide_fen(
        rounded_quotient(fen_numerator, Wide{denominator} * rule.step_fen, rule.how) *
        rule.step_fen);
}

/// amount ÷ parts, brought to the rule's step in one rounding, never in two.
/// @pre parts > 0.
constexpr Money share(Money amount, std::int64_t parts, RoundingRule rule) {
    return round_to(Wide{amount.fen()}, parts, rule);
}

}  // namespace pension
