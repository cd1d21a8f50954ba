// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/question.hpp"
#include "app/asking/spelling.hpp"
#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "cli/command_line.hpp"

#include <string>

namespace pension::cli {

enum class Format { text, json, csv };

/// Whether --place must be typed; a further person of a household is in the first one's.
enum class PlaceOption { required, may_be_left_out };

/// Adds the options of a question from their one table; what none of the command's questions uses
/// is understood, and not shown in its help. --plan is for add_plans().
/// @param kinds the questions that the command can answer.
void add_question(Command& command, QuestionOptions& typed, unsigned kinds, const Translate& tr,
                  PlaceOption place = PlaceOption::required);

/// Whether a command needs a plan.
enum class Plans {
    required,
    may_be_left_out,  ///< One at most: what has been paid.
    depends,          ///< The command says itself when it needs some.
};

/// --plan, which a ladder makes itself.
void add_plans(Command& command, QuestionOptions& typed, const Translate& tr,
               Plans plans = Plans::required);
/// @param forms those that the command has, not translated yet.
void add_format(Command& command, std::string& typed, const Translate& tr,
                const char* forms = N_("text, json or csv"));

/// --years, 15 where it is not typed.
Result<int> years_typed(const QuestionOptions& typed);

/// An option that cannot be as it was typed.
Error wrong(std::string reason);

Result<Format> read_format(const std::string& typed);

}  // namespace pension::cli
