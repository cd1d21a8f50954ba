// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>

#include <string>

namespace pension::ui {

/// UTF-8 to a wxString; never by a narrow literal, which the C locale would lose.
inline wxString wx(const std::string& utf8) {
    return wxString::FromUTF8(utf8);
}

/// A wxString to UTF-8.
inline std::string utf8(const wxString& text) {
    return text.utf8_string();
}

}  // namespace pension::ui
