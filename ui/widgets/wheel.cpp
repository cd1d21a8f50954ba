// SPDX-License-Identifier: Apache-2.0
#include "widgets/wheel.hpp"

#include <wx/choice.h>
#include <wx/scrolwin.h>

#include <algorithm>

namespace pension::ui {

namespace {

wxScrolledWindow* page_around(wxWindow& control) {
    for (wxWindow* around = control.GetParent(); around; around = around->GetParent())
        if (auto* page = dynamic_cast<wxScrolledWindow*>(around)) return page;
    return nullptr;
}

}  // namespace

void let_wheel_scroll_page(wxWindow& control) {
    const bool is_choice = dynamic_cast<wxChoice*>(&control) != nullptr;
    // Touchpads turn the wheel by less than a line at a time.
    control.Bind(wxEVT_MOUSEWHEEL, [&control, is_choice, turned = 0](wxMouseEvent& wheel) mutable {
        if (control.HasFocus() && !is_choice) {
            wheel.Skip();
            return;
        }
        auto* page = page_around(control);
        if (!page || wheel.GetWheelAxis() != wxMOUSE_WHEEL_VERTICAL) return;
        // By hand: on GTK a scrolled window leaves the wheel to the toolkit, which would give it
        // to the control.
        turned += wheel.GetWheelRotation() * wheel.GetLinesPerAction();
        const int lines = turned / wheel.GetWheelDelta();
        turned -= lines * wheel.GetWheelDelta();
        page->Scroll(wxDefaultCoord, std::max(0, page->GetViewStart().y - lines));
    });
}

}  // namespace pension::ui
