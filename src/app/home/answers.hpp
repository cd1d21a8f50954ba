// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/asking/understood.hpp"
#include "app/sheets/advice_text.hpp"
#include "calc/advice/sensitivity.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A question as it stands, and which of its plans is meant: what the further answers begin with.
struct Standpoint {
    const Inquiry& inquiry;
    const Question& question;      ///< With all plans.
    const std::vector<int>& open;  ///< Years that can still be paid.
    std::size_t plan = 0;
};

/// What is said to one more question: sentences, tables, what is assumed for it; or why there is
/// nothing to say.
struct FurtherAnswer {
    AdviceText text{};
    std::optional<Error> refused{};
    std::optional<TypedPlan> plan{};  ///< What the answer comes to, to be taken over.
};

/// Why there is nothing to say.
FurtherAnswer refused(Error why);

/// Every tier of the place beside the next one, paid as the plan is.
FurtherAnswer ladder_answer(const Standpoint& at, const Translate& tr);

/// Whether, when and under which conditions the pension begins.
FurtherAnswer eligibility_answer(const Standpoint& at, const Translate& tr);

/// Each assumption a step down and up.
FurtherAnswer sensitivity_answer(const Standpoint& at, const Translate& tr);

/// Two assumptions varied together.
FurtherAnswer grid_answer(const Standpoint& at, Assumed down, Assumed across, const Translate& tr);

/// A planning question as a sentence with at most one blank.
struct PlanningQuestion {
    const char* id;        ///< "reach": what it is on the command line, without dashes.
    const char* sentence;  ///< Not translated yet; {blank} is where the blank stands.
    const char* blank;     ///< What stands in it at first; none where there is no blank.
};

/// All that can be asked of one person.
std::span<const PlanningQuestion> planning_questions();

/// @param blank as typed; empty where nothing was.
/// @pre the question is one of planning_questions().
FurtherAnswer planning_answer(const PlanningQuestion& asked, const std::string& blank,
                              const Standpoint& at, const Translate& tr);

}  // namespace pension
