// SPDX-License-Identifier: Apache-2.0
#include "panels/schemes_fields.hpp"

#include "help_topic.hpp"
#include "text.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/sizer.h>

namespace pension::ui {

SchemesFields::SchemesFields(wxWindow* parent, ComparisonPage& page)
    : wxPanel{parent}, form_{page} {
    std::vector<FieldRows::Look> looks;
    for (const SchemesField& field : schemes_fields())
        looks.push_back({Field::kind_of(field.kind),
                         wxGetTranslation(field.label),
                         wxGetTranslation(field.why),
                         {},
                         false,
                         {},
                         std::string{"schemes#"} + (field.option + std::string_view{"--"}.size())});
    auto* down = new wxBoxSizer{wxVERTICAL};
    rows_ = new FieldRows{
        this,
        looks,
        {[this](std::size_t field) { return is_shown(field); },
         [this](std::size_t field) { return form_.text(field); },
         [this](std::size_t field) { return form_.problem(field); },
         [](std::size_t field) {
             return utf8(wxGetTranslation(wxString{schemes_fields()[field].hint}));
         },
         [this](std::size_t field) { return form_.choices(field); },
         [this](std::size_t field, const std::string& text) { form_.type(field, text); }}};
    down->Add(rows_, wxSizerFlags{}.Expand());
    unfolding_ = new wxButton{
        this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxBU_LEFT | wxBORDER_NONE};
    unfolding_->SetFont(unfolding_->GetFont().Bold());
    down->Add(unfolding_, wxSizerFlags{}.Left().Border(wxTOP, FromDIP(4)));
    SetSizer(down);
    rows_->resized = [this] {
        Layout();
        if (resized) resized();
    };
    unfolding_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { unfold(!is_unfolded_); });
    subscription_ = form_.changed.connect([this] { refresh(); });
    unfold(false);
}

bool SchemesFields::is_shown(std::size_t field) const {
    if (!form_.is_asked(field)) return false;
    // What is wrong is never out of sight.
    return is_unfolded_ || !schemes_fields()[field].is_folded || !form_.problem(field).empty();
}

void SchemesFields::unfold(bool shown) {
    is_unfolded_ = shown;
    refresh();
}

void SchemesFields::refresh() {
    rows_->show_all();
    int typed = 0;
    for (std::size_t field = 0; field < schemes_fields().size(); ++field)
        if (schemes_fields()[field].is_folded && !form_.text(field).empty()) ++typed;
    wxString title = _("More about the emplo&yee scheme");
    if (typed > 0) title += wxString::Format(" (%d)", typed);
    title = wx(is_unfolded_ ? "\u25be " : "\u25b8 ") + title;
    if (unfolding_->GetLabel() != title) unfolding_->SetLabel(title);
}

}  // namespace pension::ui
