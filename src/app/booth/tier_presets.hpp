// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_figures.hpp"
#include "app/words/translate.hpp"
#include "base/money.hpp"
#include "base/month.hpp"

#include <string>

namespace pension {

/// The two tiers that a stall begins with.
struct TierPresets {
    Money beside;
    Money tier;
};

/// The leaflet's 100 and 3000 yuan, or what the place offers that month next below them, the lowest
/// where there is none; as they are where its tiers are not known. @pre desk has places.
TierPresets tier_presets(const Figures& figures, const std::string& place, Month month);

/// "Changsha, November 2026".
std::string place_and_month(const DeskFigures& figures, const std::string& place, const Desk& desk,
                            const Translate& tr);

}  // namespace pension
