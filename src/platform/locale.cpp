// SPDX-License-Identifier: Apache-2.0
#include "platform/locale.hpp"

#include <clocale>
#include <cstdlib>
#include <string_view>
#ifndef _WIN32
#include <libintl.h>
#endif

#ifdef _WIN32
#include <windows.h>
#endif

namespace pension {

namespace {

void set_variable(const char* name, const std::string& value, bool replace) {
#ifdef _WIN32
    if (replace || !std::getenv(name)) _putenv_s(name, value.c_str());
#else
    setenv(name, value.c_str(), replace ? 1 : 0);
#endif
}

}  // namespace

std::string system_language() {
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* found = std::getenv(variable);
        const std::string_view value = found ? found : "";
        if (value.starts_with("zh")) return "zh_CN";
        if (value.starts_with("en")) return "en";
    }
#ifdef _WIN32
    // What the system's own menus speak; no variable tells it there.
    if (PRIMARYLANGID(::GetUserDefaultUILanguage()) != LANG_CHINESE) return "en";
#endif
    return "zh_CN";
}

void start_locale(const std::string& language) {
    set_variable("LANGUAGE", language, true);
    // Noto's fallback would otherwise take Japanese shapes where the locale is not Chinese.
    set_variable("FC_LANG", "zh-cn", false);
#ifndef _WIN32
    // Where it would be the code page of the system, which nobody here speaks.
    if (!std::setlocale(LC_ALL, "") || MB_CUR_MAX < 4) std::setlocale(LC_ALL, "C.UTF-8");
    std::setlocale(LC_NUMERIC, "C");
#endif
}

void speak_in_libraries(const std::string& language) {
    set_variable("LANGUAGE", language, true);
#ifndef _WIN32
    // What was found once is found again without a look at the variable, until a domain is named.
    textdomain(textdomain(nullptr));
#endif
}

}  // namespace pension
