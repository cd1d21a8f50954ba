// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/eventfilter.h>

namespace pension::ui {

/// While an input method puts letters together, Esc, Enter, the arrows and whatever else windows
/// take for themselves are its own, in every window of the program: Esc gives up the letters and
/// does not close the window. wx asks windows first, and many methods hear of a key only then.
class ComposingKeys : public wxEventFilter {
public:
    ComposingKeys();
    ~ComposingKeys() override;
    ComposingKeys(const ComposingKeys&) = delete;
    ComposingKeys& operator=(const ComposingKeys&) = delete;

    int FilterEvent(wxEvent& event) override;
};

}  // namespace pension::ui
