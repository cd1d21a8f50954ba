// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace pension::cli {

/// "zh_CN" or "en": what was typed after --lang, else what the environment's locale says, else
/// Chinese, which the program's users speak.
///
/// @param typed the value of --lang, empty where it was not typed.
std::string chosen_language(std::string_view typed);

/// The catalogue of that language. With English, and where the catalogue is missing, messages
/// are as near as can be: the program speaks in any case.
/// @param locale_folder share/locale beside the program.
Translate speak(const std::string& language, const std::filesystem::path& locale_folder);

}  // namespace pension::cli
