// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <string>

namespace pension {

/// What is being reckoned, in one sentence for who has to see that it is their own case: place and
/// moves, birth month, sex and group, what was paid so far with its gaps, what each plan means to
/// pay, known balances, ages at death. Without a full stop, so that it can stand as a heading.
///
/// Dated basis: paid so far is what all plans have paid by the month asked, that month included; a
/// gap is a year without any money between the first paid one and the last that was due. Leaflet
/// basis: the month of the policy and the plans, as no time has passed there.
std::string what_is_asked(const Comparison& comparison, const Translate& tr);

/// The same under another name of the place: that of a county whose figures are those of the level
/// above.
std::string what_is_asked(const Comparison& comparison, const std::string& place,
                          const Translate& tr);

/// The same where plans share what was paid so far and are called by what tells them apart: then
/// nothing else says it. Nothing where they share nothing.
std::string shared_past(const Comparison& comparison, const Translate& tr);

}  // namespace pension
