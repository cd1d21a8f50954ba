// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/told/derivation.hpp"

namespace pension {

/// What the account has paid after so many payments, the fraction of the next one rounded half
/// up; the last draw is what is left.
Money drawn(Money balance, Money draw, Fraction payments);

}  // namespace pension
