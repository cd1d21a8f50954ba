// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "panels/field.hpp"
#include "panels/place_picker.hpp"

#include <wx/scrolwin.h>

#include <functional>
#include <memory>
#include <vector>

class wxButton;
class wxCheckBox;
class wxFlexGridSizer;
class wxSlider;
class wxStaticText;

namespace pension::ui {

/// The question: a row for each field of the form, the plans between them. Whatever is changed here
/// is reckoned at once; what cannot be stays in its field, with the reason under it.
class QuestionPanel : public wxScrolledWindow {
public:
    QuestionPanel(wxWindow* parent, ComparisonPage& page);

    void focus_first();
    PlacePicker& place() { return *place_; }
    /// The control of a field, shown or not. @param plan of a plan's field.
    wxWindow& control(Asks asks, std::size_t plan = 0);
    wxSlider& age_slider() { return *age_slider_; }
    /// Unfolds the fields under a heading, or folds them.
    void unfold(Part part, bool shown = true);
    bool is_unfolded(Part part) const;

    /// A field was entered: why it is asked.
    std::function<void(const wxString&)> explained;
    /// Asks for the name of a plan; tests answer themselves.
    std::function<void(std::size_t plan)> rename;

private:
    struct Row {
        Asks asks;
        std::size_t plan;
        wxStaticText* label = nullptr;   ///< None where the control says it itself.
        std::unique_ptr<Field> field{};  ///< Where it stands does not change: its events name it.
        wxStaticText* problem = nullptr;
        bool is_used = true;      ///< As it was last shown, as the following.
        bool is_changed = false;  ///< An assumption that is not the usual one.
    };
    /// Fields that can be folded away.
    struct Fold {
        Part part;
        wxButton* button;
        wxSizer* rows;
    };
    struct PlanRow {
        wxSizer* across;
        wxButton* remove;
    };

    wxSizer* build_place();
    void build_part(Part part, wxFlexGridSizer& form);
    void build_plan(std::size_t plan, wxFlexGridSizer& form);
    void build_age_slider(wxFlexGridSizer& form);
    wxSizer* build_fold(Part part, const wxString& title);
    Row& add_row(const FormField& field, std::size_t plan, wxFlexGridSizer& form);
    wxWindow& make_field(Row& row);
    /// Alt with the up or down key in the field of a plan moves the plan.
    void move_by_keys(std::size_t at);
    void rename_by_key(std::size_t at);
    void show(Row& row);
    void refresh();
    void refresh_folds();
    wxStaticText* label(const wxString& text);
    void align_labels();
    void measure_again();
    void lay_out_again();

    ComparisonPage& page_;
    PlacePicker* place_ = nullptr;
    std::vector<Row> rows_;
    std::vector<PlanRow> plans_;
    std::vector<Fold> folds_;
    wxButton* add_ = nullptr;
    wxSlider* age_slider_ = nullptr;
    wxStaticText* place_problem_ = nullptr;
    std::vector<wxStaticText*> labels_;
    Subscription subscription_;
};

}  // namespace pension::ui
