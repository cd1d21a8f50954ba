// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// "Resident pension, Changsha": what a comparison is about, in a line.
std::string comparison_title(const Comparison& comparison, const Translate& tr);

/// What a plan costs and brings, in a sentence without its name.
std::string plan_sentence(const Comparison& comparison, const PlanResult& plan,
                          const Translate& tr);

/// Whether any number of the plans rests on a figure that no document confirms.
bool any_unconfirmed(const Comparison& comparison);

/// A comparison in a few lines for a slip that is shown around: without a name, a month of birth or
/// a calendar year of anybody's life. Plans are told apart by how much and how long.
std::string summary_text(const Comparison& comparison, const Translate& tr);

/// The same as a QR code for a sheet.
QrCode summary_qr(const Comparison& comparison, const Translate& tr);

}  // namespace pension
