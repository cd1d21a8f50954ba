// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/number_of.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// A headline: one plan, or the step between two.
struct Card {
    std::string title;
    std::string headline;  ///< In whole yuan; a step to the fen, which whole ones would not add to.
    std::string exact;     ///< The same to the fen.
    std::string unit;      ///< What the headline is: "yuan a month".
    std::vector<std::string> lines;
    NumberOf number{};                    ///< Which number the headline is.
    std::vector<std::string> best{};      ///< By which measures it is the best.
    std::optional<std::size_t> colour{};  ///< Of the plan, by number; none for a step.
};

/// One card a plan; where there are several each says by which of three measures it is the best:
/// the pension, what each yuan brings, the net gain at the first age asked for. Of two plans the
/// step is a card of its own; of more it is a line in that of the later plan.
std::vector<Card> comparison_cards(const Comparison& comparison, const Translate& tr);

}  // namespace pension
