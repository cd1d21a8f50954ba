// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/former_place.hpp"
#include "policy/place_list.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A place that was looked for, and what is known of it.
struct PlaceHit {
    Place place;
    /// Whose contribution tiers hold there: its own, or those of this place above it; the nation
    /// where nothing is known but the law of the nation.
    Place tiers_of;
    std::string formerly{};  ///< The old name or area code that was typed, where it was one.
};

/// All places that can be chosen, to be searched while somebody types. Immutable.
class PlaceIndex {
public:
    /// @param of_today every place there is; those of the file go before, with its names.
    /// @param with_tiers the places of the file that have contribution tiers of their own.
    PlaceIndex(const PlaceList& of_file, const PlaceList& of_today, std::set<AreaCode> with_tiers,
               std::vector<FormerPlace> former);

    /// None where there is no such place.
    const Place* find(AreaCode code) const { return places_.find(code); }

    /// The places right below this one, in order of area code.
    std::vector<PlaceHit> below(AreaCode above) const;
    /// From the place up to the nation, itself included. @pre the place is known.
    std::vector<AreaCode> chain(AreaCode code) const { return places_.chain(code); }

    /// The places meant by the beginning of an area code, by a name in Chinese or English, whole or
    /// in part, also after that of a place above (湖北麻城), or by the beginning of the initials of
    /// its pinyin; several words must all fit. Nothing typed: `recent`, then the nation and the
    /// provinces.
    ///
    /// First those of `recent`, in its order; then whole names, beginnings, parts; among equals in
    /// the order of area codes, the larger areas first.
    std::vector<PlaceHit> search(std::string_view text, std::span<const AreaCode> recent) const;

private:
    PlaceHit hit_of(const Place& place) const;
    int rank_of(const Place& place, const std::vector<std::string>& words) const;
    int rank_below_another(const Place& place, const std::string& word) const;

    PlaceList places_;
    std::set<AreaCode> with_tiers_;
    std::vector<FormerPlace> former_;
    std::vector<std::string> english_;  ///< In small letters, for each of the places.
};

}  // namespace pension
