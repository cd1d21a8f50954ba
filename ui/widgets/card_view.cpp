// SPDX-License-Identifier: Apache-2.0
#include "widgets/card_view.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace pension::ui {

CardView::CardView(wxWindow* parent) : wxPanel{parent} {
    SetBackgroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across->Add(strip_ = new wxPanel{this}, wxSizerFlags{}.Expand());
    strip_->SetMinSize({FromDIP(5), -1});
    strip_->SetCanFocus(false);  // A stop of the Tab key at which there is nothing.
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(title_ = new wxStaticText{this, wxID_ANY, {}});
    // The unit goes below the figure where both do not fit.
    auto* figure = new wxWrapSizer{wxHORIZONTAL, 0};
    figure->Add(headline_ = new wxStaticText{this, wxID_ANY, {}},
                wxSizerFlags{}.Border(wxRIGHT, FromDIP(6)));
    figure->Add(unit_ = new wxStaticText{this, wxID_ANY, {}},
                wxSizerFlags{}.Bottom().Border(wxBOTTOM, FromDIP(4)));
    down->Add(figure, wxSizerFlags{}.Expand().Border(wxTOP | wxBOTTOM, FromDIP(2)));
    down->Add(praise_ = new wxStaticText{this, wxID_ANY, {}},
              wxSizerFlags{}.Border(wxBOTTOM, FromDIP(2)));
    down->Add(lines_ = new wxStaticText{this, wxID_ANY, {}});
    down->AddStretchSpacer();
    down->Add(how_ = new wxButton{this, wxID_ANY, _("How was this reckoned?"), wxDefaultPosition,
                                  wxDefaultSize, wxBORDER_NONE | wxBU_EXACTFIT},
              wxSizerFlags{}.Border(wxTOP, FromDIP(2)));
    how_->SetFont(how_->GetFont().Smaller());
    how_->SetForegroundColour(link_colour());
    how_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (how_asked) how_asked();
    });
    across->Add(down, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(8)));
    SetSizer(across);
    title_->SetFont(title_->GetFont().Bold());
    praise_->SetForegroundColour(praise_colour());
    headline_->SetFont(headline_->GetFont().Bold().Scaled(1.9F));
    when_measurable(*this, [this] {
        for (wxWindow* child : GetChildren()) child->InvalidateBestSize();
        for (WrappedOnce* each : {&wrapped_title_, &wrapped_praise_, &wrapped_lines_})
            each->forget();
        wrap();
    });
    // Not within the size event: GTK loses what is asked of it while it allocates, and nothing
    // would move any more.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        if (resized.GetSize().x != wrapped_width_) CallAfter([this] { wrap(); });
        resized.Skip();
    });
}

void CardView::show(const Words& words) {
    full_title_ = words.title;
    full_praise_ = words.praise;
    full_lines_.clear();
    for (const std::string& line : words.lines)
        full_lines_ += (full_lines_.empty() ? "" : "\n") + wx(line);
    // Only what is another: GTK styles and measures a control anew for each of these.
    if (exact_ != words.exact) headline_->SetToolTip(exact_ = words.exact);
    const wxString how = wxString::Format(_("How was this reckoned? %s"), words.title);
    if (how_->GetToolTipText() != how) {
        how_->SetToolTip(how);
        set_accessible_name(*how_, how);
    }
    // The one place of the card that the keyboard reaches.
    wxString said = words.headline + " " + words.unit + ". ";
    if (!full_praise_.empty()) said += full_praise_ + ". ";
    said += full_lines_;
    if (accessible_description(*how_) != said) set_accessible_description(*how_, said);
    const auto set = [](wxStaticText& control, const wxString& text) {
        const wxString label = wxControl::EscapeMnemonics(text);
        if (control.GetLabel() != label) control.SetLabel(label);
    };
    set(*headline_, words.headline);
    set(*unit_, words.unit);
    if (praise_->IsShown() == full_praise_.empty()) praise_->Show(!full_praise_.empty());
    if (strip_->GetBackgroundColour() != words.strip) {
        strip_->SetBackgroundColour(words.strip);
        strip_->Refresh();
    }
    wrap();
}

wxString CardView::praise() const {
    return full_praise_;
}

wxString CardView::title() const {
    return full_title_;
}

wxString CardView::headline() const {
    return headline_->GetLabel();
}

void CardView::wrap() {
    wrapped_width_ = GetSize().x;
    const int width = GetClientSize().x - strip_->GetMinSize().x - 2 * FromDIP(8);
    const auto set = [width](wxStaticText& control, const wxString& text, WrappedOnce& once) {
        const wxString label = wxControl::EscapeMnemonics(
            width > control.FromDIP(60) ? once(control, text, width) : text);
        if (control.GetLabel() == label) return;
        control.SetLabel(label);
        set_accessible_name(control, text);
    };
    set(*title_, full_title_, wrapped_title_);
    set(*praise_, full_praise_, wrapped_praise_);
    set(*lines_, full_lines_, wrapped_lines_);
    Layout();
    // These cannot wrap: what is beside them scrolls before they are cut.
    const int around = strip_->GetMinSize().x + 2 * FromDIP(8) + FromDIP(6);
    const int widest =
        std::max({headline_->GetBestSize().x, unit_->GetBestSize().x, how_->GetBestSize().x});
    const wxSize least{std::max(FromDIP(150), widest + around), GetSizer()->CalcMin().y};
    if (least == GetMinSize()) return;
    SetMinSize(least);
    if (least_size_changed) least_size_changed();
}

}  // namespace pension::ui
