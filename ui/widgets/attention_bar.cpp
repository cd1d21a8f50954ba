// SPDX-License-Identifier: Apache-2.0
#include "widgets/attention_bar.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <cstddef>

namespace pension::ui {

namespace {

/// What is seen of the sentences until somebody unfolds them: the answer comes first.
constexpr int lines_folded = 2;

}  // namespace

AttentionBar::AttentionBar(wxWindow* parent) : wxPanel{parent} {
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(words_ = new wxStaticText{this, wxID_ANY, {}},
               wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(8)));
    sizer->Add(buttons_ = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES},
               wxSizerFlags{}.Expand().Border(wxLEFT, FromDIP(8)));
    more_ = new wxButton{this, wxID_ANY, {}};
    more_->Hide();
    more_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { unfold(!is_unfolded_); });
    buttons_->Add(more_, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
    SetSizer(sizer);
    Hide();
    when_measurable(*this, [this] {
        for (wxWindow* child : GetChildren()) child->InvalidateBestSize();
        wrapped_full_.forget();
        wrap();
    });
    // Not within the size event: GTK loses what is asked of it while it allocates, and nothing
    // would move any more.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        if (resized.GetSize().x != wrapped_width_) CallAfter([this] { wrap(); });
        resized.Skip();
    });
}

void AttentionBar::show(const std::vector<std::string>& sentences, bool grave) {
    wxString full;
    for (const std::string& sentence : sentences) full += (full.empty() ? "" : "\n") + wx(sentence);
    const auto [back, front] = bar_colours(grave);
    // Most changes leave it as it is, and GTK lays out and styles everything anew for each call.
    if (full == full_ && IsShown() == !full.empty() && GetBackgroundColour() == back) {
        wrap();  // Its buttons may be others.
        return;
    }
    full_ = full;
    is_grave_ = grave;
    if (GetBackgroundColour() != back) {
        SetBackgroundColour(back);
        words_->SetForegroundColour(front);
    }
    Show(!sentences.empty());
    wrap();
    lay_out_around(*this);
    Refresh();
}

wxString AttentionBar::text() const {
    return full_;
}

void AttentionBar::add_button(wxWindow* button) {
    buttons_->Add(button, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
}

void AttentionBar::clear_buttons() {
    // Not at once: one of them may have been pressed just now.
    for (wxWindow* button : GetChildren()) {
        if (button == words_ || button == more_) continue;
        buttons_->Detach(button);
        button->Hide();
        CallAfter([button] { button->Destroy(); });
    }
}

int AttentionBar::buttons_height(int width) const {
    // What the sizer answers depends on what it was last told; this is asked before it is.
    int height = 0;
    int left = 0;
    for (const wxSizerItem* item : buttons_->GetChildren()) {
        if (!item->IsShown()) continue;
        const wxSize size = item->GetWindow()->GetBestSize() + wxSize{FromDIP(8), FromDIP(8)};
        if (size.x > left) {
            height += size.y;
            left = width;
        }
        left -= size.x;
    }
    return height;
}

int AttentionBar::widest_button() const {
    int widest = 0;
    for (const wxSizerItem* item : buttons_->GetChildren())
        if (item->IsShown()) widest = std::max(widest, item->GetWindow()->GetBestSize().x);
    return widest;
}

void AttentionBar::unfold(bool unfolded) {
    is_unfolded_ = unfolded;
    wrap();
}

void AttentionBar::wrap() {
    wrapped_width_ = GetSize().x;
    const int width = GetClientSize().x - 2 * FromDIP(8);
    if (width < FromDIP(80)) return;
    // Not told by colours alone.
    const wxString sign = is_grave_ ? wx("\u26a0 ") : wxString{};
    wxString broken = wrapped_full_(*words_, sign + full_, width);
    const int lines = static_cast<int>(broken.Freq('\n')) + 1;
    const bool is_long = lines > lines_folded;
    if (is_long && !is_unfolded_) {
        std::size_t end = 0;
        for (int line = 0; line < lines_folded; ++line) end = broken.find('\n', end) + 1;
        broken.Truncate(end - 1);
    }
    const wxString label = wxControl::EscapeMnemonics(broken);
    if (words_->GetLabel() != label) {
        words_->SetLabel(label);
        // In one piece, and what is folded away too.
        set_accessible_name(*words_, full_);
    }
    if (more_->IsShown() != is_long) more_->Show(is_long);
    const wxString more =
        is_unfolded_ ? _("Show less")
                     : wxString::Format(wxPLURAL("%d more line", "%d more lines",
                                                 static_cast<unsigned>(lines - lines_folded)),
                                        lines - lines_folded);
    if (is_long && more_->GetLabel() != more) {
        more_->SetLabel(more);
        set_accessible_name(*more_, more);
    }
    const int height = words_->GetBestSize().y + 2 * FromDIP(8) + buttons_height(width);
    Layout();
    // Not as wide as the sentences are broken now: the page could never become narrower again, and
    // what stands beside it would be out of sight.
    const wxSize least{widest_button() + 2 * FromDIP(8), height};
    if (least == GetMinSize()) return;
    SetMinSize(least);
    lay_out_around(*this);
}

}  // namespace pension::ui
