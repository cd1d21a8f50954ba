// SPDX-License-Identifier: Apache-2.0
#include "panels/home_panel.hpp"

#include "frames/action_controls.hpp"

#include <wx/button.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

namespace pension::ui {

HomePanel::HomePanel(wxWindow* parent, ComparisonPage& page, ActionControls& controls)
    : PagePanel{parent} {
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across->Add(build_left(page, controls), wxSizerFlags{}.Expand());
    across->Add(build_right(page, controls), wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(10)));
    SetSizer(across);
}

wxSizer* HomePanel::build_left(ComparisonPage& page, ActionControls& controls) {
    auto* left = new wxBoxSizer{wxVERTICAL};
    left->Add(question_ = new QuestionPanel{this, page}, wxSizerFlags{1}.Expand());
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->Add(controls.make_button(this, "save_pdf"), wxSizerFlags{1});
    buttons->Add(controls.make_button(this, "print"), wxSizerFlags{1}.Border(wxLEFT, FromDIP(8)));
    left->Add(buttons, wxSizerFlags{}.Expand().Border(wxALL, FromDIP(12)));
    return left;
}

wxWindow* HomePanel::build_right(ComparisonPage& page, ActionControls& controls) {
    // Many plans in large letters take more room than a small screen has: scrolled, not clipped.
    auto* answer = new wxScrolledWindow{this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                        wxHSCROLL | wxVSCROLL | wxTAB_TRAVERSAL};
    answer->SetScrollRate(FromDIP(12), FromDIP(12));
    auto* right = new wxBoxSizer{wxVERTICAL};
    right->Add(attention_ = new PageAttention{answer, page, controls},
               wxSizerFlags{}.Expand().Border(wxBOTTOM, FromDIP(8)));
    right->Add(cards_ = new CardsPanel{answer, page},
               wxSizerFlags{}.Expand().Border(wxBOTTOM, FromDIP(8)));
    right->Add(results_ = new ResultsPanel{answer, page}, wxSizerFlags{1}.Expand());
    answer->SetSizer(right);
    return answer;
}

}  // namespace pension::ui
