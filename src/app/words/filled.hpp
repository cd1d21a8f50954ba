// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pension {

/// A message with its facts in the user's language: rules and groups by their names, places in
/// Chinese or English ("place" or "place_en").
///
/// Throws std::runtime_error (fmt::format_error) where the message asks for a fact that is not
/// there.
std::string filled(const char* message,
                   const std::vector<std::pair<std::string, std::string>>& facts,
                   const Translate& tr);

}  // namespace pension
