// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/estimate/returns.hpp"
#include "calc/resident/projection.hpp"

namespace pension {

/// The return of own contributions against the pension received until that age at death; the
/// fraction of the next payment is taken in its month.
/// @param derivation where it is told with what moves when; where there is none, nothing is told.
Estimate own_return(const Projection& projection, Age age_at_death,
                    Derivation* derivation = nullptr);

/// The same with what the heirs get, in the month after a death before the pension, else in the
/// month of the fraction.
Estimate family_return(const Projection& projection, const Lifetime& life,
                       Derivation* derivation = nullptr);

/// The return of what the second plan pays and brings beyond the first, without heirs.
Estimate return_of_difference(const Projection& from, const Projection& to, Age age_at_death,
                              Derivation* derivation = nullptr);

}  // namespace pension
