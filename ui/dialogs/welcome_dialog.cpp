// SPDX-License-Identifier: Apache-2.0
#include "dialogs/welcome_dialog.hpp"

#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_label.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/button.h>
#include <wx/display.h>
#include <wx/frame.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// In letters, Latin ones: a sentence is two or three lines.
constexpr int width = 62;

wxString words_of(const WelcomeCard& card) {
    wxString words;
    for (const std::string& paragraph : card.paragraphs)
        words += (words.empty() ? "" : "\n\n") + wx(paragraph);
    return words;
}

}  // namespace

WelcomeDialog::WelcomeDialog(wxWindow* parent, std::vector<WelcomeCard> cards)
    // Not waited for, it would else go below its window.
    : wxDialog{parent,        wxID_ANY,
               _("Welcome"),  wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxFRAME_FLOAT_ON_PARENT},
      cards_{std::move(cards)} {
    set_topic(*this, "start");
    answer_usual_keys(*this);
    const int edge = FromDIP(20);
    auto* down = new wxBoxSizer{wxVERTICAL};
    title_ = new wxStaticText{this, wxID_ANY, {}};
    title_->SetFont(title_->GetFont().Bold().Scaled(1.4F));
    down->Add(title_, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    down->Add(words_ = new WrappedLabel{this},
              wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    const auto add = [&](int id, const wxString& label, int gap) {
        auto* made = new wxButton{this, id, label};
        row->Add(made, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(gap)));
        return made;
    };
    skip_ = add(wxID_CANCEL, _("&Skip"), 0);
    row->AddStretchSpacer();
    row->Add(where_ = new wxStaticText{this, wxID_ANY, {}},
             wxSizerFlags{}.CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(12)));
    where_->SetForegroundColour(quiet_colour());
    sample_ = add(wxID_ANY, _("&Open a sample"), 8);
    back_ = add(wxID_BACKWARD, _("Card &before"), 8);
    next_ = add(wxID_FORWARD, _("&Next card"), 8);
    down->Add(row, wxSizerFlags{}.Expand().Border(wxALL, edge));
    SetSizer(down);
    // Not waited for: what is pressed closes it for good.
    skip_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Close(); });
    back_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { show(at_ - 1); });
    next_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (at_ + 1 == cards_.size()) {
            Close();
        } else {
            show(at_ + 1);
        }
    });
    sample_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (sample_asked) sample_asked();
        Close();
    });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { Destroy(); });
    show(0);
    measure();
    when_measurable(*words_, [this] { measure(); });
    next_->SetFocus();
}

void WelcomeDialog::show(std::size_t card) {
    at_ = card;
    title_->SetLabel(wxControl::EscapeMnemonics(wx(cards_[card].title)));
    words_->show(words_of(cards_[card]));
    where_->SetLabel(wxString::Format("%zu / %zu", card + 1, cards_.size()));
    const bool is_last = card + 1 == cards_.size();
    back_->Enable(card > 0);
    next_->SetLabel(is_last ? _("Be&gin") : _("&Next card"));
    next_->SetDefault();
    Layout();
    // A button that is switched off keeps the keyboard to itself.
    next_->SetFocus();
}

void WelcomeDialog::measure() {
    for (wxWindow* child : GetChildren()) child->InvalidateBestSize();
    int room = std::max(width * GetCharWidth(), GetSizer()->CalcMin().x);
    const wxDisplay display{this};
    if (display.IsOk()) room = std::min(room, display.GetClientArea().GetWidth() - FromDIP(32));
    // As many lines as the longest card has, so that nothing moves from card to card.
    int lines = 1;
    for (const WelcomeCard& card : cards_) {
        const wxString broken = wrapped(*words_, words_of(card), room - 2 * FromDIP(20));
        lines = std::max(lines, static_cast<int>(broken.Freq('\n')) + 1);
    }
    words_->set_least_lines(lines);
    const int around = GetSizer()->CalcMin().y - words_->GetMinSize().y;
    SetClientSize(room, around + lines * (words_->GetCharHeight() + FromDIP(2)));
    Layout();
    CentreOnParent();
}

}  // namespace pension::ui
