// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/told/warning.hpp"
#include "policy/former_place.hpp"
#include "policy/place_list.hpp"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace pension {

/// Names of places beside those of a policy file, asked for only where they are needed; none where
/// they cannot be read.
struct OtherPlaceNames {
    std::function<std::optional<PlaceList>()> of_today;
    std::function<std::optional<std::vector<FormerPlace>>()> former;
};

/// The place of the policy file whose figures hold at that area code: itself, else the nearest one
/// above it. None where that is the nation alone, which is no answer to who asked for a county.
const Place* nearest_known(const PlaceList& of_file, AreaCode code);

/// That the figures of another place are used.
Warning stands_above(const Place& of_today, const Place& used);

/// The place of the policy file that an area code or a name means, old ones too.
/// @param told is given what has to be said of an old one, and where a place above stands in.
/// Errors: place_unknown, place_ambiguous.
Result<Place> place_named(const PlaceList& of_file, std::string_view typed,
                          const OtherPlaceNames& others, std::vector<Warning>& told);

}  // namespace pension
