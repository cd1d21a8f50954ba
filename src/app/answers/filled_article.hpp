// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "app/words/translate.hpp"
#include "base/month.hpp"

#include <string>
#include <vector>

namespace pension {

/// A text with its figures.
struct FilledText {
    std::string text;
    std::vector<std::string> not_known;  ///< Placeholders that name no figure: a slip of the text.
};

/// Puts the figures of a place and a month for the placeholders of an article, by the leaflet: the
/// policy of that month for all time, without interest. What the policy file does not know there
/// and then is said in place of the figure.
///
/// {tiers}, {lowest_tier}, {highest_tier}; {base}, {pension_age}, {minimum_years},
/// {payout_months}; of a plan such as 3000x15 {own_paid:...}, {subsidies:...}, {account:...},
/// {monthly:...}, {annual:...}, {account_pension:...} and, up to an age, {received:3000x15@77.14}.
/// @param place area code or name.
FilledText with_figures(const std::string& text, const Figures& figures, const std::string& place,
                        Month month, const Translate& tr);

}  // namespace pension
