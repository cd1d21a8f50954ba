// SPDX-License-Identifier: Apache-2.0
#include "frames/answers_frame.hpp"

#include "app/words/messages.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"

#include <wx/intl.h>
#include <wx/listbox.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// More than anybody looks through.
constexpr std::size_t most_answers = 60;

}  // namespace

AnswersFrame::AnswersFrame(wxWindow* parent, Desk& desk, std::string place, Translate tr)
    : wxFrame{parent, wxID_ANY, _("What does the rule say?")},
      desk_{desk},
      figures_{desk},
      place_{std::move(place)},
      tr_{std::move(tr)},
      file_{AnswersFile::open(desk.policy_places().shipped.parent_path() / "answers.db")} {
    auto* body = new wxPanel{this};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    const wxString what = _("&Words of the question, or initials of their pinyin:");
    auto* label = new wxStaticText{body, wxID_ANY, what};
    down->Add(label, wxSizerFlags{}.Border(wxLEFT | wxTOP | wxRIGHT, edge));
    words_ = new wxTextCtrl{body, wxID_ANY};
    keep_high_enough(*words_);
    set_accessible_name(*words_, wxControl::RemoveMnemonics(what));
    down->Add(words_, wxSizerFlags{}.Expand().Border(wxALL, edge));
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    questions_ = new wxListBox{body, wxID_ANY};
    set_accessible_name(*questions_, _("Questions"));
    across->Add(questions_, wxSizerFlags{2}.Expand());
    across->AddSpacer(edge);
    answer_ = new wxTextCtrl{body,
                             wxID_ANY,
                             {},
                             wxDefaultPosition,
                             wxDefaultSize,
                             wxTE_MULTILINE | wxTE_READONLY | wxTE_BESTWRAP};
    set_accessible_name(*answer_, _("Answer"));
    answer_->SetFont(answer_->GetFont().Scaled(1.2F));
    answer_->SetMargins(FromDIP(8), FromDIP(6));
    across->Add(answer_, wxSizerFlags{3}.Expand());
    down->Add(across, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, edge));
    body->SetSizer(down);
    words_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
    questions_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { show_chosen(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() == WXK_ESCAPE) {
            Close();
        } else if (key.GetKeyCode() == WXK_DOWN && words_->HasFocus() && !questions_->IsEmpty()) {
            questions_->SetFocus();
        } else {
            key.Skip();
        }
    });
    SetSize(size_for_letters(parent, {900, 560}));
    SetMinSize(FromDIP(wxSize{560, 360}));
    CentreOnParent();
    search();
    words_->SetFocus();
}

AnswersFrame::~AnswersFrame() {
    DestroyChildren();
}

void AnswersFrame::search() {
    found_.clear();
    std::optional<Error> wrong;
    if (!file_) {
        wrong = file_.error();
    } else if (desk_.places()) {
        auto found = find_answers(file_.value(), figures_, utf8(words_->GetValue()),
                                  {place_, desk_.today(), most_answers}, tr_);
        if (found)
            found_ = std::move(found).value();
        else
            wrong = found.error();
    }
    wxArrayString lines;
    for (const FoundAnswer& each : found_) lines.Add(wx(each.question));
    questions_->Set(lines);
    if (!found_.empty()) questions_->SetSelection(0);
    if (wrong)
        answer_->ChangeValue(wx(explain(*wrong, tr_)));
    else if (found_.empty())
        answer_->ChangeValue(
            _("No answer has these words. Try fewer or other ones, or ask 12333."));
    else
        show_chosen();
}

void AnswersFrame::show_chosen() {
    const int at = questions_->GetSelection();
    if (at == wxNOT_FOUND) return;
    const FoundAnswer& chosen = found_.at(static_cast<std::size_t>(at));
    wxString text = wx(chosen.text);
    text.Replace("\n", "\n\n");
    answer_->ChangeValue(
        wx(chosen.question) + "\n\n" + text + "\n\n" +
        wxString::Format(_("For %s: %s"), wx(chosen.place_words), wx(chosen.source)));
    answer_->ShowPosition(0);
}

}  // namespace pension::ui
