// SPDX-License-Identifier: Apache-2.0
#include "frames/composing_keys.hpp"

#include "native/composing.hpp"

#include <wx/event.h>

namespace pension::ui {

ComposingKeys::ComposingKeys() {
    watch_composing();
    wxEvtHandler::AddFilter(this);
}

ComposingKeys::~ComposingKeys() {
    wxEvtHandler::RemoveFilter(this);
}

int ComposingKeys::FilterEvent(wxEvent& event) {
    const wxEventType type = event.GetEventType();
    // A field that went, or a method that broke down, would hold the keys for ever.
    if (type == wxEVT_KILL_FOCUS) forget_composing();
    const bool is_key = type == wxEVT_CHAR_HOOK || type == wxEVT_KEY_DOWN;
    return is_key && is_composing() ? Event_Ignore : Event_Skip;
}

}  // namespace pension::ui
