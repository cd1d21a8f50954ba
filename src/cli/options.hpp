// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "plan/case.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace pension::cli {

enum class Format { text, json, csv };

/// A question as it was typed; all of it text, so that every mistake gets a sentence of ours. What
/// was typed as nothing ("") is a mistake too and no default.
struct QuestionOptions {
    std::string place;
    std::optional<std::string> as_of;
    std::optional<std::string> basis;
    std::vector<std::string> plans;
    std::optional<std::string> born;
    std::vector<std::string> groups;  ///< One for life, and others with their years.
    std::vector<std::string> moves;   ///< Each with its month.
    std::vector<std::string> ages_at_death;
    std::optional<std::string> interest;
    std::optional<std::string> base_growth;
    std::optional<std::string> pay_month;
    std::optional<std::string> sex;
    std::optional<std::string> discount;
    std::optional<std::string> inflation;
    std::optional<std::string> deposit;
    std::optional<std::string> missed_certification;
    std::optional<std::string> registered;
    std::optional<std::string> mortality;  ///< Read where files can be.
    std::optional<std::string> life_expectancy;
    std::optional<std::string> national_life_expectancy;
    bool assume_earliest = false;
};

/// Adds the options that every command with a question understands.
void add_question(CLI::App& command, QuestionOptions& typed, const Translate& tr);
/// Whether a command needs a plan.
enum class Plans { required, may_be_left_out };

/// --plan, which a ladder makes itself.
void add_plans(CLI::App& command, QuestionOptions& typed, const Translate& tr,
               Plans plans = Plans::required);
/// @param forms those that the command has, not translated yet.
void add_format(CLI::App& command, std::string& typed, const Translate& tr,
                const char* forms = N_("text, json or csv"));

/// What was typed as a question, all but places and groups, which take a policy file to understand.
/// @param today the month that stands for --as-of where it is not typed.
/// Of a regional life expectancy only what was typed: what the nation's was is read where files can
/// be.
/// Errors: what is wrong with the first option that is.
Result<Case> read_question(const QuestionOptions& typed, Month today);

/// "2017-03". Errors: month_unreadable.
Result<Month> read_month(const std::string& typed);

/// "2.5%", and "0" where nobody would write a sign. Errors: rate_unreadable.
Result<Rate> read_rate(const std::string& typed);

/// 1 to 100; whether a life has so many is for the calculation.
Result<int> read_years(const std::string& typed);

Result<Format> read_format(const std::string& typed);

}  // namespace pension::cli
