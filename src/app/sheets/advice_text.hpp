// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/advice/gaps.hpp"
#include "calc/advice/goal.hpp"
#include "calc/advice/schemes.hpp"
#include "calc/advice/sensitivity.hpp"
#include "calc/advice/timing.hpp"
#include "calc/comparison/household.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <vector>

namespace pension {

/// An answer to a planning question: sentences first, then what stands behind them.
struct AdviceText {
    std::vector<std::string> lines;
    std::vector<Table> tables;
    std::vector<std::string> notes{};  ///< What the answer assumes beyond its basis.
    std::vector<BarChart> bars{};      ///< Pictures of what the first tables say.
};

/// Whether and when the pension begins, what is missing, and what each gap would cost today.
AdviceText eligibility_text(const Standing& at, const Translate& tr);

AdviceText advice_text(const Reach& found, const Translate& tr);
AdviceText advice_text(const BestUse& found, const Translate& tr);
AdviceText advice_text(const GapPrices& found, const Translate& tr);
AdviceText advice_text(const RaisePrices& found, const Translate& tr);
AdviceText advice_text(const StopOrGoOn& found, const Translate& tr);
AdviceText advice_text(const SkipNow& found, const Translate& tr);
AdviceText advice_text(const StartOrFill& found, const Translate& tr);
AdviceText advice_text(const std::vector<Varied>& found, const Case& asked, const Translate& tr);
AdviceText advice_text(const AssumedGrid& found, const Translate& tr);
AdviceText advice_text(const ResidentOrEmployee& found, const Translate& tr);
/// @param names what each is called, in order; who has none is called by number.
AdviceText advice_text(const Household& found, const Translate& tr,
                       const std::vector<std::string>& names = {});

/// What is lacking for a condition and how to mend it; empty where it is met.
std::string cure(const Condition& condition, const Translate& tr);

/// Why a gap may not be filled; empty where it may.
std::string reason(const Gap& gap, const Translate& tr);

}  // namespace pension
