// SPDX-License-Identifier: Apache-2.0
#include "widgets/first_paint.hpp"

#include <wx/window.h>

#include <utility>

namespace pension::ui {

void after_first_paint(wxWindow& window, std::function<void()> act) {
    window.Bind(wxEVT_PAINT, [&window, act = std::move(act)](wxPaintEvent& painted) mutable {
        painted.Skip();
        if (!act) return;
        window.CallAfter(std::exchange(act, nullptr));
    });
}

}  // namespace pension::ui
