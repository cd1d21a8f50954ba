// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/estimate/returns.hpp"
#include "calc/resident/projection.hpp"

namespace pension {

/// The return of own contributions against the pension received until that age at death, with what
/// the heirs get: the fraction of the next payment and the heirs' money are taken in their month,
/// that of the fraction, or the one after a death before the pension.
/// @param derivation where it is told with what moves when; where there is none, nothing is told.
Estimate family_return(const Projection& projection, const Lifetime& life,
                       Derivation* derivation = nullptr);

/// The same without what the heirs get.
/// @param family that lifetime's family_return(): where nothing is left it is this one too.
Estimate own_return(const Projection& projection, const Lifetime& life, Estimate family,
                    Derivation* derivation = nullptr);

/// The return of what the second plan pays and brings beyond the first, without heirs.
Estimate return_of_difference(const Projection& from, const Projection& to, Age age_at_death,
                              Derivation* derivation = nullptr);

}  // namespace pension
