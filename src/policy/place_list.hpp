// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/place.hpp"

#include <string_view>
#include <vector>

namespace pension {

/// The places of a policy file, without their figures.
class PlaceList {
public:
    /// @pre the nation (0) is among the places, and every parent is.
    explicit PlaceList(std::vector<Place> places);

    /// In order of area code; the nation first.
    const std::vector<Place>& all() const { return places_; }

    /// None where the file does not know the code.
    const Place* find(AreaCode code) const;

    /// The place meant by a code, by a name in Chinese or English, whole or in part ("长沙" finds
    /// 长沙市), or by the initials of its pinyin or the beginning of them ("cs"), as long as only
    /// one fits; a name and its code, in either order, as fields and messages show a place.
    /// Errors: place_unknown; place_ambiguous with the first twelve candidates, each after what
    /// stands above it.
    Result<Place> search(std::string_view text) const;

    /// From the place up to the nation, itself included.
    /// @pre the place is known, and its parents are no circle.
    std::vector<AreaCode> chain(AreaCode code) const;

private:
    const Place* with_code(std::string_view text) const;
    const Place* with_name_and_code(std::string_view text) const;

    std::vector<Place> places_;
};

}  // namespace pension
