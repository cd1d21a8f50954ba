// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/answer.hpp"
#include "app/words/translate.hpp"

#include <string>

namespace pension {

/// A comparison in a few plain sentences, for a chat message: of each plan what is paid and what
/// comes back, what the step from one to the next brings, on which basis, and who decides.
std::string message_text(const Answer& answer, const Translate& tr);

/// The same in Markdown, with the plans as a list.
std::string message_markdown(const Answer& answer, const Translate& tr);

}  // namespace pension
