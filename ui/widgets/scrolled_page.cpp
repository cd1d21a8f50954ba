// SPDX-License-Identifier: Apache-2.0
#include "widgets/scrolled_page.hpp"

#include <algorithm>
#include <utility>

namespace pension::ui {

ScrolledPage::ScrolledPage(wxWindow* parent)
    : wxScrolledWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxHSCROLL | wxVSCROLL | wxTAB_TRAVERSAL} {
    SetScrollRate(FromDIP(12), FromDIP(12));
}

void ScrolledPage::lay_out_soon() {
    if (std::exchange(is_wished_, true)) return;
    CallAfter([this] { lay_out_now(); });
}

void ScrolledPage::lay_out_now() {
    if (!std::exchange(is_wished_, false)) return;
    Layout();
    FitInside();
}

void ScrolledPage::bring_into_sight(const wxWindow& part) {
    const wxRect place = part.GetRect();
    const int below = place.GetBottom() + 1 - GetClientSize().y;
    const int by = std::min(std::max(below, 0), std::max(place.y, 0)) + std::min(place.y, 0);
    int step = 1;
    GetScrollPixelsPerUnit(nullptr, &step);
    if (by == 0 || step == 0) return;
    // Half a step too far rather than a line that is cut.
    const int steps = by > 0 ? (by + step - 1) / step : -((-by + step - 1) / step);
    Scroll(-1, GetViewStart().y + steps);
}

void lay_out_around(wxWindow& part) {
    wxWindow* around = part.GetParent();
    if (auto* page = dynamic_cast<ScrolledPage*>(around)) return page->lay_out_soon();
    around->Layout();
    if (dynamic_cast<wxScrolledWindow*>(around)) around->FitInside();
}

}  // namespace pension::ui
