// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "calc/told/warning.hpp"
#include "plan/birth.hpp"
#include "plan/case.hpp"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace pension {

/// A question as it was typed; all of it text, so that every mistake gets a sentence of ours. What
/// was typed as nothing ("") is a mistake too and no default.
struct QuestionOptions {
    std::optional<std::string> place;
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
    std::optional<std::string> scheme_start;
    std::optional<std::string> mortality;  ///< Read where files can be.
    std::optional<std::string> life_expectancy;
    std::optional<std::string> national_life_expectancy;
    std::optional<std::string> tier;
    std::optional<std::string> years;
    std::optional<std::string> hukou;
    std::optional<std::string> burial;
    bool assume_earliest = false;
    bool assume_latest = false;
    bool unconfirmed = false;
    bool children_pay = false;  ///< Of a person of a household.

    friend bool operator==(const QuestionOptions&, const QuestionOptions&) = default;
};

/// What is asked; a bit each, so that a row of the table can name several.
enum QuestionKind : unsigned {
    compare_question = 1U << 0U,
    ladder_question = 1U << 1U,
    eligibility_question = 1U << 2U,
    explain_question = 1U << 3U,
    sheet_question = 1U << 4U,
    reach_question = 1U << 5U,
    budget_question = 1U << 6U,
    backpay_question = 1U << 7U,
    raise_question = 1U << 8U,
    stop_question = 1U << 9U,
    skip_question = 1U << 10U,
    start_question = 1U << 11U,
    sensitivity_question = 1U << 12U,
    grid_question = 1U << 13U,
    schemes_question = 1U << 14U,
    household_question = 1U << 15U,
};

/// All that "advise" answers.
inline constexpr unsigned advise_questions = reach_question | budget_question | backpay_question |
                                             raise_question | stop_question | skip_question |
                                             start_question | sensitivity_question | grid_question |
                                             schemes_question | household_question;

/// Where what was typed for an option stands.
using OptionField =
    std::variant<std::optional<std::string> QuestionOptions::*,
                 std::vector<std::string> QuestionOptions::*, bool QuestionOptions::*>;

/// One option: parser, help and the check of what a question cannot use are made from this.
struct QuestionOption {
    const char* name;  ///< "--as-of"
    OptionField field;
    const char* value;    ///< "MONTH"; none for a flag.
    const char* help;     ///< Not translated yet.
    unsigned on_leaflet;  ///< The questions that it changes on the leaflet basis ...
    unsigned on_dated;    ///< ... and on the dated one.
};

/// All of them, in the order of the help.
std::span<const QuestionOption> question_options();

/// Whether anything was typed for it.
bool is_typed(const QuestionOption& option, const QuestionOptions& typed);

/// The words that say the same on a command line, plans last: "--place", "430100", "--born", ...
std::vector<std::string> command_words(const QuestionOptions& typed);

/// What was typed and changes nothing of that question, in order.
std::vector<const QuestionOption*> unused_options(const QuestionOptions& typed, QuestionKind kind);

/// What was typed without them.
QuestionOptions used_options(const QuestionOptions& typed, QuestionKind kind);

/// A warning for each of them.
std::vector<Warning> unused_warnings(const QuestionOptions& typed, QuestionKind kind);

/// Which day of the common calendar a lunar birthday is taken to be; nothing of any other.
std::vector<Warning> birth_warnings(const QuestionOptions& typed);
std::vector<Warning> birth_warnings(const Birth& birth);

/// What was typed as a question, all but places and groups, which take a policy file to understand.
/// What the question cannot use is read, so that a slip is told, and left out.
/// @param today the month that stands for --as-of where it is not typed.
/// Of a regional life expectancy only what was typed: what the nation's was is read where files can
/// be.
/// Errors: what is wrong with the first option that is.
Result<Case> read_question(const QuestionOptions& typed, QuestionKind kind, Month today);

}  // namespace pension
