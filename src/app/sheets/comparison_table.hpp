// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <vector>

namespace pension {

/// The figures of each plan, a row a figure and a column a plan: what window, sheet and command
/// line show alike.
Table comparison_table(const Comparison& comparison, const Translate& tr);

/// Every tier in a row: what it costs, what it brings, and what the step from the tier before
/// costs and brings (再加一档).
Table ladder_table(const Comparison& comparison, const Translate& tr);

/// Received, left to the family, both together and the net gain at whole ages at death from the
/// first payment to 105, and at the ages asked for: the chart's figures as a table.
Table age_table(const Comparison& comparison, const Translate& tr);

/// What each step between two neighbouring plans costs and brings, a sentence each; none where one
/// of them leads to no pension.
std::vector<std::string> step_sentences(const Comparison& comparison, const Translate& tr);

/// The same of plans that go by these names there.
std::vector<std::string> step_sentences(const Comparison& comparison,
                                        const std::vector<std::string>& names, const Translate& tr);

/// Of each plan that leads to no pension, what its money would bring were the missing years there.
std::vector<std::string> conditional_sentences(const Comparison& comparison, const Translate& tr);

/// By which ages people of that age and sex have died, and the chances to reach an age: once where
/// it is the same for all plans; none without a life table.
std::vector<std::string> life_sentences(const Comparison& comparison, const Translate& tr);

/// Rates, months and conventions that a result depends on and no figure of the place says.
std::vector<std::string> assumption_lines(const Comparison& comparison, const Translate& tr);

/// "Leaflet basis: the policy of March 2017 for all time, no interest, no growth."
std::string basis_sentence(const Comparison& comparison, const Translate& tr);

/// What the figures answer, beside the place: the basis, where and in which group the person is
/// when, what was paid so far where no plan says it.
std::vector<std::string> question_lines(const Comparison& comparison, const Translate& tr);

/// Where and in which group the person is when, and the policy id of each place; nothing where
/// both are the same for good.
std::vector<std::string> stay_lines(const ResidentRules& rules, const Translate& tr);

/// The documents behind the figures used, each once, with the figures taken from it.
std::vector<std::string> source_lines(const Comparison& comparison, const Translate& tr);

/// The sentence under every result: the local office (12333) decides.
std::string office_sentence(const Translate& tr);

}  // namespace pension
