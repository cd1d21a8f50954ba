// SPDX-License-Identifier: Apache-2.0
#include "native/choices.hpp"

#include <wx/choice.h>

#include <windows.h>

namespace pension::ui {

void let_be_narrow(wxChoice& choice) {
    const int whole = choice.GetBestSize().x;
    choice.SetMinSize({choice.FromDIP(120), choice.GetMinSize().y});
    ::SendMessageW(static_cast<HWND>(choice.GetHandle()), CB_SETDROPPEDWIDTH,
                   static_cast<WPARAM>(whole), 0);
}

}  // namespace pension::ui
