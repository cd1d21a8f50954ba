// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"

#include <string>

namespace pension {

/// The sentence for an error: what happened, which value, what to do; with the fact "person" it
/// begins with whose it is, of several people in one question.
std::string explain(const Error& error, const Translate& tr);

/// A sentence about one of several people, who is called by a name or by a number.
std::string of_person(const std::string& person, const std::string& message, const Translate& tr);

}  // namespace pension
