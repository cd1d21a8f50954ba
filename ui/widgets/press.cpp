// SPDX-License-Identifier: Apache-2.0
#include "widgets/press.hpp"

#include <wx/button.h>

#include <utility>

namespace pension::ui {

void on_press(wxButton& button, std::function<void()> act) {
    // Queued with the button: what is still queued goes with it.
    button.Bind(wxEVT_BUTTON,
                [&button, act = std::move(act)](wxCommandEvent&) { button.CallAfter(act); });
}

}  // namespace pension::ui
