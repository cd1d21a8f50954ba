// SPDX-License-Identifier: Apache-2.0
#include "widgets/wheel.hpp"

#include <wx/choice.h>
#include <wx/scrolwin.h>

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
    control.Bind(wxEVT_MOUSEWHEEL, [&control, is_choice](wxMouseEvent& wheel) {
        if (control.HasFocus() && !is_choice) {
            wheel.Skip();
            return;
        }
        auto* page = page_around(control);
        if (!page) return;
        wxMouseEvent passed_on{wheel};
        passed_on.SetEventObject(page);
        passed_on.SetPosition(page->ScreenToClient(control.ClientToScreen(wheel.GetPosition())));
        page->ProcessWindowEvent(passed_on);
    });
}

}  // namespace pension::ui
