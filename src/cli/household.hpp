// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/advice_output.hpp"

#include <vector>

namespace pension::cli {

/// Everybody's question: the first person's as it was typed, then one for each --and; what a
/// further person does not say, see take_over(). Errors: those of
/// read_question(), option_wrong where a plan is missing, each with the person's number where there
/// are several; what is wrong with the words comes before any file is touched.
Result<std::vector<Question>> read_household(const Session& session, const QuestionOptions& first);

/// The answer for all of them together. Errors: those of household().
Result<Household> household_of(const std::vector<Question>& people);

}  // namespace pension::cli
