// SPDX-License-Identifier: Apache-2.0
#include "calc/common/draw.hpp"

#include <algorithm>

namespace pension {

Money drawn(Money balance, Money draw, Fraction payments) {
    const Count whole = payments.ten_thousandths / Fraction::one;
    const bool lasts = draw <= Money{} || Wide{draw.fen()} * whole <= balance.fen();
    const Money after = lasts ? draw * whole : balance;
    const Money next = std::min(draw, balance - after);
    return after +
           scale(next, payments.ten_thousandths % Fraction::one, Fraction::one, Rounding::half_up);
}

}  // namespace pension
