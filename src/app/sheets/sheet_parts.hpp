// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pension {

// What the printed sheets have in common. What to do next, charts, derivation and sources are parts
// that may be left out of what is printed; warnings, headlines and who decides are not.

/// "sha256:" and the first twelve digits: what people compare by eye.
std::string short_policy_id(const std::string& policy_id);

/// What stands on every page of a sheet, whatever it says: language, date, foot, number of pages.
/// @param policy_id none for a sheet that rests on several.
Sheet sheet_of(Month date, const std::string& policy_id, const Translate& tr);

std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// One below the other, where there is something of both.
std::string in_lines(const std::string& first, const std::string& second);

/// What stands at the head of further pages.
std::string head_of(const std::string& title, const std::string& whose, const Translate& tr);

/// Whose sheet it is: name, month of birth, sex, group, and on the dated basis the month in which
/// it was printed; what is not known is left out.
std::string whose_line(const Comparison& comparison, const std::string& name, const Translate& tr);

/// The monthly pension of each plan in large figures, also in capitals, with what goes with it.
Headlines plan_headlines(const Comparison& comparison, const std::vector<std::string>& titles,
                         const Translate& tr);

/// Warnings that one has to know before the figures, a sentence each.
std::vector<std::string> urgent_warnings(const Comparison& comparison, const Translate& tr);

/// The same in a frame; nothing where there are none.
void add_urgent_warnings(const Comparison& comparison, const Translate& tr, Sheet& sheet);

/// Charts of the plans; nothing where none leads to a pension.
void add_charts(const Comparison& comparison, const std::vector<std::string>& labels,
                const Translate& tr, Sheet& sheet);

/// A heading and what to do next, numbered.
void add_next_steps(const Comparison& comparison, const std::vector<std::string>& labels,
                    const Translate& tr, Sheet& sheet);

/// Which figures are old, only announced, taken from elsewhere or not confirmed, with a heading;
/// nothing where all stand as they should.
void add_doubtful_figures(const Comparison& comparison, const Translate& tr, Sheet& sheet);

/// How each plan was reckoned in brief: a row a step, a column a plan.
void add_derivation_in_brief(const Comparison& comparison, const std::vector<std::string>& labels,
                             const Translate& tr, Sheet& sheet);

/// Documents and assumptions with a heading, and the sentence that the local office decides.
void add_sources(const Comparison& comparison, const Translate& tr, Sheet& sheet);

}  // namespace pension
