// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace pension {

/// "zh_CN" or "en", as the environment's locale asks; Chinese where it names neither, for that
/// is what nearly all users of the scheme speak.
std::string system_language();

/// Starts the C library's locale for that language: UTF-8 whatever the environment says (without
/// it narrow text is lost in the plain C locale), numbers with a point, and LANGUAGE for every
/// library that has catalogues of its own.
void start_locale(const std::string& language);

/// Has libraries with catalogues of their own speak that language from now on, after
/// start_locale(): what they said before stays.
void speak_in_libraries(const std::string& language);

}  // namespace pension
