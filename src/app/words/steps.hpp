// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/told/derivation.hpp"

#include <string>
#include <vector>

namespace pension {

/// One step of a derivation in words and numbers.
struct StepText {
    std::string title;                 ///< "Pension a month".
    std::string formula;               ///< "Personal account ÷ payout months + base pension".
    std::string sum;                   ///< "1,950.00 ÷ 139 + 155.00".
    std::string result;                ///< "169.03".
    std::vector<std::string> sources;  ///< Of the figures put in that come from documents.
    std::vector<StepIndex> uses;       ///< Steps that it builds on, each once.
    bool unconfirmed = false;          ///< Of derivation_text(): see unconfirmed_steps().
};

/// "169.03", with "*" after it where it rests on a figure that no document confirms.
std::string marked_result(const StepText& step);

/// Which steps rest on a figure that no document confirms, themselves or by a step before.
std::vector<bool> unconfirmed_steps(const std::vector<Step>& steps);

/// A quantity as the derivation prints it: money to the fen, other numbers plainly.
std::string quantity_text(const Quantity& quantity, const Translate& tr);

StepText step_text(const Step& step, const Translate& tr);

/// The whole derivation, in the order in which it was reckoned; where `brief` without the
/// interest of single years (its sum stays) and without what comes to nothing or is said twice.
std::vector<StepText> derivation_text(const Derivation& derivation, bool brief,
                                      const Translate& tr);

/// The documents of a step on one line, each once.
std::string joined_sources(const StepText& step, const Translate& tr);

/// Where a figure put in comes from: document, clause, month of effect and how far it can be
/// trusted; or that it was typed, holds by definition, is a convention. Empty of what an earlier
/// step reckoned.
std::string origin_text(const Input& input, const Translate& tr);

}  // namespace pension
