// SPDX-License-Identifier: Apache-2.0
#include "cli/language.hpp"

#include "platform/locale.hpp"

#include <libintl.h>

namespace pension::cli {

std::string chosen_language(std::string_view typed) {
    if (!typed.empty()) return typed.starts_with("en") ? "en" : "zh_CN";
    return system_language();
}

Translate speak(const std::string& language, const std::filesystem::path& locale_folder) {
    start_locale(language);
#ifdef _WIN32
    wbindtextdomain("yibizhang", locale_folder.c_str());
#else
    bindtextdomain("yibizhang", locale_folder.c_str());
#endif
    bind_textdomain_codeset("yibizhang", "UTF-8");
    textdomain("yibizhang");
    return {language, [](const char* message) { return std::string{gettext(message)}; }};
}

}  // namespace pension::cli
