// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/asking/understood.hpp"

#include <vector>

namespace pension {

/// To whose birthday sums are shown where nobody says until when.
inline constexpr int usual_age_at_death = 80;

/// An inquiry as the command line would be asked it, with its figures.
struct UnderstoodInquiry {
    QuestionOptions options;  ///< With all plans in their notation.
    Question question;        ///< With all plans and an age at death.
    std::vector<int> open;    ///< Years that can still be paid; none on the leaflet basis.
};

/// What was typed as the command line would be told: a month of birth in place of an age or a
/// lunar birthday, and without what the question cannot use on its basis.
/// Errors: those of read_birth_or_age().
Result<QuestionOptions> plain_options(QuestionOptions typed, QuestionKind kind, Month today);

/// The one way from fields to a calculation.
/// Errors: those of plain_options(), read_question(), read_paid() and plan_text().
Result<UnderstoodInquiry> read_inquiry(const Figures& figures, const Inquiry& inquiry,
                                       QuestionKind kind, Month today);

}  // namespace pension
