// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/projection.hpp"

#include <optional>
#include <vector>

namespace pension {

/// The sums of a lifetime in today's money (折成今天的钱); estimates, brought to the fen only to be
/// shown.
struct RealLifetime {
    std::optional<Money> own_paid;  ///< None where what was paid is not known.
    Money received;
    std::optional<Money> left_to_heirs;  ///< As in Lifetime.
    std::optional<Money> funeral_grant;
    std::optional<Money> net;  ///< Brought to the fen by itself: it can differ by a fen from the
                               ///< sum of the others.
};

/// Today's money of one plan.
struct Real {
    Month today{};  ///< Whose money it is.
    Money monthly;  ///< The first payment.
    std::vector<RealLifetime> lifetimes;
};

/// An amount of a month m is worth amount ÷ (1 + inflation)^(months from today to m ÷ 12) today, so
/// what was paid in the past is worth more. The fraction of the next payment and what the heirs get
/// count in the months in which the return counts them.
///
/// @param today see today_of(). Throws MoneyOverflow where what was paid long ago passes 64 bits.
RealLifetime real_lifetime(const Projection& made, const Lifetime& life, Rate inflation,
                           Month today);

/// The first payment and each lifetime, at the inflation of the case; none without one.
std::optional<Real> in_todays_money(const Projection& made, const std::vector<Lifetime>& lifetimes,
                                    const Case& asked);

}  // namespace pension
