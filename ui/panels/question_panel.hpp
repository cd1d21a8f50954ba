// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "panels/place_picker.hpp"

#include <wx/scrolwin.h>

#include <array>
#include <vector>

class wxButton;
class wxChoice;
class wxSlider;
class wxSpinCtrl;
class wxStaticText;
class wxTextCtrl;

namespace pension::ui {

/// The question: where, when, which plans, how long, to which age. Whatever is changed here is
/// reckoned at once.
class QuestionPanel : public wxScrolledWindow {
public:
    QuestionPanel(wxWindow* parent, ComparisonPage& page);

    void focus_first();
    PlacePicker& place() { return *place_; }

private:
    struct PlanRow {
        wxStaticText* label = nullptr;
        wxChoice* tier = nullptr;
        wxButton* remove = nullptr;
    };

    wxSizer* build_place();
    void build_when(wxWindow* parent, wxSizer& form);
    void build_plans(wxWindow* parent, wxSizer& form);
    void build_life(wxWindow* parent, wxSizer& form);
    void bind();
    void refresh();
    wxStaticText* label(const wxString& text);
    void align_labels();
    void refresh_plans();
    void measure_again();

    ComparisonPage& page_;
    PlacePicker* place_ = nullptr;
    wxTextCtrl* month_ = nullptr;
    wxChoice* group_ = nullptr;
    std::array<PlanRow, ComparisonPage::most_plans> plans_;
    wxButton* add_ = nullptr;
    wxSpinCtrl* years_ = nullptr;
    wxSlider* age_slider_ = nullptr;
    wxTextCtrl* age_ = nullptr;
    wxTextCtrl* interest_ = nullptr;
    wxChoice* pay_month_ = nullptr;
    std::vector<wxStaticText*> labels_;
    Subscription subscription_;
};

}  // namespace pension::ui
