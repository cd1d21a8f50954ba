// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "calc/told/warning.hpp"

#include <string>
#include <vector>

namespace pension {

/// The sentence for an error: what happened, which value, what to do; with the fact "person" it
/// begins with whose it is, of several people in one question.
std::string explain(const Error& error, const Translate& tr);

/// A sentence about one of several people, who is called by a name or by a number.
std::string of_person(const std::string& person, const std::string& message, const Translate& tr);

/// The sentence for a warning: what a reader must know beside the result.
std::string explain(const Warning& warning, const Translate& tr);

/// The sentences for all warnings of a result, in their order; figures that are old are named in
/// one sentence for each place.
std::vector<std::string> explain_all(const std::vector<Warning>& warnings, const Translate& tr);

}  // namespace pension
