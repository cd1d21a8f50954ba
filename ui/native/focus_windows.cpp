// SPDX-License-Identifier: Apache-2.0
#include "native/focus.hpp"

#include <wx/toplevel.h>

namespace pension::ui {

wxWindow* focus_in(wxTopLevelWindow& window) {
    // Every control is a window of its own here, and the toolkit knows the one that has it.
    wxWindow* focused = wxWindow::FindFocus();
    return focused && wxGetTopLevelParent(focused) == &window ? focused : &window;
}

}  // namespace pension::ui
