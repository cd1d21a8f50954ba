// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <filesystem>
#include <string>

namespace pension::ui {

/// Puts the catalogues of that language in place; windows built from then on speak it.
/// Needs no such locale on the machine, unlike wxLocale.
///
/// @param language "zh_CN" or "en".
/// @param locale_folder share/locale beside the program.
Translate speak(const std::string& language, const std::filesystem::path& locale_folder);

/// "zh_CN" or "en": that of windows built now.
std::string spoken_language();

/// The same words without putting anything in place: they stay as they are whatever language is
/// spoken later, and any thread may use them.
Translate lasting_words(const std::string& language, const std::filesystem::path& locale_folder);

}  // namespace pension::ui
