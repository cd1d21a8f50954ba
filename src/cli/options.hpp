// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "plan/case.hpp"
#include "policy/policy_book.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace pension::cli {

enum class Format { text, json, csv };

/// A question as it was typed; all of it text, so that every mistake gets a sentence of ours.
struct QuestionOptions {
    std::string place;
    std::string as_of;
    std::string basis;
    std::vector<std::string> plans;
    std::string born;
    std::string group;
    std::vector<std::string> ages_at_death;
    std::string interest;
    std::string base_growth;
    std::string pay_month;
};

/// Adds the options that every command with a question understands.
void add_question(CLI::App& command, QuestionOptions& typed, const Translate& tr);
/// --plan, which a ladder makes itself.
void add_plans(CLI::App& command, QuestionOptions& typed, const Translate& tr);
void add_format(CLI::App& command, std::string& typed, const Translate& tr);

/// What was typed as a question.
/// @param today the month that stands for --as-of where it is not typed.
/// Errors: what is wrong with the first option that is.
Result<Case> read_question(const QuestionOptions& typed, const PolicyBook& book, Month today);

/// 1 to 100; whether a life has so many is for the calculation.
Result<int> read_years(const std::string& typed);

Result<Format> read_format(const std::string& typed);

}  // namespace pension::cli
