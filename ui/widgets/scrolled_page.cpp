// SPDX-License-Identifier: Apache-2.0
#include "widgets/scrolled_page.hpp"

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

void lay_out_around(wxWindow& part) {
    wxWindow* around = part.GetParent();
    if (auto* page = dynamic_cast<ScrolledPage*>(around)) return page->lay_out_soon();
    around->Layout();
    if (dynamic_cast<wxScrolledWindow*>(around)) around->FitInside();
}

}  // namespace pension::ui
