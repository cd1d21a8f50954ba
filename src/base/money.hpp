// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/contract.hpp"

#include <compare>
#include <cstdint>
#include <limits>
#include <stdexcept>

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

/// Room for the product of any two 64-bit numbers: GCC and clang have it on every 64-bit system.
__extension__ typedef __int128 Wide;

/// Whether the product of two such numbers fits 64 bits: nearly all of ours do, and a division of
/// 128 bits takes ten times as long.
constexpr bool is_short(std::int64_t number) {
    return number == static_cast<std::int32_t>(number);
}

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
        if (is_short(a.fen_) && is_short(n)) return Money{a.fen_ * n};
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

/// How a quotient is rounded, whatever width its numbers have. @pre twice the denominator fits.
template <class Integer>
constexpr Integer quotient_by(const Integer& numerator, const Integer& denominator, Rounding how) {
    expects(denominator > 0, "rounded_quotient: denominator must be positive");
    const Integer whole = numerator / denominator;
    const Integer rest = numerator - whole * denominator;
    const Integer twice = rest < 0 ? Integer{rest * -2} : Integer{rest * 2};
    const bool bump = how == Rounding::up        ? rest != 0
                      : how == Rounding::half_up ? twice >= denominator
                                                 : false;
    return !bump ? whole : numerator < 0 ? Integer{whole - 1} : Integer{whole + 1};
}

/// numerator ÷ denominator brought to a whole number in one rounding.
/// @pre denominator > 0.
constexpr Wide rounded_quotient(const Wide& numerator, const Wide& denominator, Rounding how) {
    return quotient_by(numerator, denominator, how);
}

/// amount × numerator ÷ denominator in fen, exact in 128 bits and rounded once, at the end.
/// @pre denominator > 0.
constexpr Money scale(Money amount, std::int64_t numerator, std::int64_t denominator,
                      Rounding how) {
    if (is_short(amount.fen()) && is_short(numerator) && is_short(denominator))
        return Money::from_fen(quotient_by(amount.fen() * numerator, denominator, how));
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

/// As money is written where no document says otherwise.
inline constexpr RoundingRule half_up_to_fen{1, Rounding::half_up};

/// fen_numerator ÷ denominator fen, brought to the rule's step in one rounding, never in two.
/// @pre denominator > 0 and rule.step_fen > 0.
constexpr Money round_to(const Wide& fen_numerator, std::int64_t denominator, RoundingRule rule) {
    constexpr std::int64_t within = std::int64_t{1} << 61;
    if (is_short(denominator) && is_short(rule.step_fen) && -within < fen_numerator &&
        fen_numerator < within)
        return Money::from_fen(quotient_by(static_cast<std::int64_t>(fen_numerator),
                                           denominator * rule.step_fen, rule.how)) *
               rule.step_fen;
    return Money::from_wide_fen(
        rounded_quotient(fen_numerator, Wide{denominator} * rule.step_fen, rule.how) *
        rule.step_fen);
}

/// amount ÷ parts, brought to the rule's step in one rounding, never in two.
/// @pre parts > 0.
constexpr Money share(Money amount, std::int64_t parts, RoundingRule rule) {
    if (is_short(parts) && is_short(rule.step_fen) && is_short(amount.fen()))
        return Money::from_fen(quotient_by(amount.fen(), parts * rule.step_fen, rule.how)) *
               rule.step_fen;
    return round_to(Wide{amount.fen()}, parts, rule);
}

}  // namespace pension
