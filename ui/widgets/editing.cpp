// SPDX-License-Identifier: Apache-2.0
#include "widgets/editing.hpp"

#include <wx/event.h>
#include <wx/textentry.h>
#include <wx/window.h>

namespace pension::ui {

namespace {

/// @return whether a field of text does that by itself.
bool edit_text(wxTextEntry& entry, Editing what) {
    switch (what) {
        case Editing::cut: return entry.Cut(), true;
        case Editing::copy: return entry.Copy(), true;
        case Editing::paste: return entry.Paste(), true;
        case Editing::select_all: return entry.SelectAll(), true;
        case Editing::change: return false;
    }
    return false;
}

int key_of(Editing what) {
    switch (what) {
        case Editing::cut: return 'X';
        case Editing::copy: return 'C';
        case Editing::paste: return 'V';
        case Editing::select_all: return 'A';
        case Editing::change: return WXK_F2;
    }
    return 0;
}

}  // namespace

void edit(wxWindow* focused, Editing what) {
    if (!focused) return;
    auto* entry = dynamic_cast<wxTextEntry*>(focused);
    if (entry && edit_text(*entry, what)) return;
    for (const auto& pressed : {wxEVT_CHAR_HOOK, wxEVT_KEY_DOWN}) {
        wxKeyEvent key{pressed};
        key.m_keyCode = key_of(what);
        key.SetControlDown(what != Editing::change);
        key.SetEventObject(focused);
        // Those around it take their keys for themselves.
        key.StopPropagation();
        if (focused->ProcessWindowEvent(key)) return;
    }
}

}  // namespace pension::ui
