// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/chart.hpp"

namespace pension {

/// What stands in the chart beside the curves: an age at death that somebody names, and how long
/// people live. They are two answers to one question and never mixed.
struct ChartLayers {
    bool age_at_death = true;
    bool survival = false;
};

/// Money received and left to the family by age at death, two lines for each plan; x in months of
/// age, y in fen. Markers where the pension starts, where the accounts are used up, and at the
/// first age at death asked for. Behind them, where the sex is known, how many of a hundred people
/// of that age are still alive.
Chart comparison_chart(const Comparison& comparison, const Translate& tr,
                       const ChartLayers& layers = {});

/// Whether anything is known of how long people of that age and sex live.
bool has_survival(const Comparison& comparison);

/// What the chart says at that age, for who points at it: a line for each plan.
std::string chart_words(const Comparison& comparison, std::int64_t age_in_months,
                        const Translate& tr);

}  // namespace pension
