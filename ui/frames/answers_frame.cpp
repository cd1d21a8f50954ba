// SPDX-License-Identifier: Apache-2.0
#include "frames/answers_frame.hpp"

#include "app/words/messages.hpp"
#include "dialogs/file_dialogs.hpp"
#include "dialogs/text_dialog.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/listbox.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <utility>

namespace pension::ui {

namespace {

/// More than anybody looks through.
constexpr std::size_t most_answers = 60;

}  // namespace

AnswersFrame::AnswersFrame(wxWindow* parent, Desk& desk, const AnswersAround& around, Translate tr)
    : wxFrame{parent, wxID_ANY, _("What does the rule say?")},
      tr_{std::move(tr)},
      figures_{desk},
      finder_{answer_places(desk.policy_places().shipped, around.user_data),
              desk.places() ? &figures_ : nullptr,
              {around.place, desk.today(), most_answers, around.topic},
              tr_} {
    give_icon(*this);
    set_topic(*this, "answers");
    answer_usual_keys(*this);
    auto* body = new wxPanel{this};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    const wxString what = _("&Words of the question, or initials of their pinyin:");
    down->Add(new wxStaticText{body, wxID_ANY, what},
              wxSizerFlags{}.Border(wxLEFT | wxTOP | wxRIGHT, edge));
    words_ = new wxTextCtrl{body, wxID_ANY};
    keep_high_enough(*words_);
    set_accessible_name(*words_, wxControl::RemoveMnemonics(what));
    down->Add(words_, wxSizerFlags{}.Expand().Border(wxALL, edge));
    down->Add(said_ = new WrappedLabel{body},
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, edge));
    said_->SetForegroundColour(quiet_colour());
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
    down->Add(build_buttons(body),
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, edge));
    body->SetSizer(down);
    bind();
    SetSize(size_for_letters(parent, {900, 560}));
    SetMinSize(FromDIP(wxSize{560, 360}));
    CentreOnParent();
    show_found();
    words_->SetFocus();
}

AnswersFrame::~AnswersFrame() {
    DestroyChildren();
}

wxSizer* AnswersFrame::build_buttons(wxWindow* body) {
    auto* row = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto add = [&](const wxString& label, const wxString& help) {
        auto* button = new wxButton{body, wxID_ANY, label};
        button->SetToolTip(help);
        row->Add(button, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
        return button;
    };
    reckon_ = add(_("&Reckon it for me"),
                  _("Turns to what the program reckons of this for the case that is open"));
    note_ = add(_("&Note the question for the office"),
                _("Keeps the words, without anything of who asked, in a list for the office"));
    more_ = add(_("&Packs and noted questions..."),
                _("Answers that an office adds, and the questions that nothing answered"));
    return row;
}

void AnswersFrame::bind() {
    words_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
    questions_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { show_chosen(); });
    set_topic(*words_, "answers#find");
    set_topic(*questions_, "answers#find");
    set_topic(*reckon_, "answers#reckon");
    set_topic(*note_, "answers#note");
    set_topic(*more_, "answers#packs");
    reckon_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (const FoundAnswer* answer = chosen(); answer && reckoning_asked)
            reckoning_asked(answer->article.reckon);
    });
    note_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (!finder_.can_note()) return;
        say(finder_.note());
        note_->Disable();
        words_->SetFocus();
    });
    // The menu would hold up whoever presses the button for somebody.
    more_->Bind(wxEVT_BUTTON,
                [this](wxCommandEvent&) { CallAfter([this] { show_packs_menu(); }); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() == WXK_ESCAPE) {
            Close();
        } else if (key.GetKeyCode() == WXK_DOWN && words_->HasFocus() && !questions_->IsEmpty()) {
            questions_->SetFocus();
        } else {
            key.Skip();
        }
    });
    ask_pack_by = [this] { return ask_answer_pack(this); };
    ask_by = [this](const std::string& sentence, const std::string& act) {
        wxMessageDialog dialog{this, wx(sentence), GetTitle(), wxYES_NO | wxICON_WARNING};
        dialog.SetYesNoLabels(wx(act), _("&Cancel"));
        return dialog.ShowModal() == wxID_YES;
    };
    show_by = [this](const wxString& title, const std::vector<std::string>& lines) {
        TextDialog{this, title, lines}.ShowModal();
    };
}

void AnswersFrame::search() {
    finder_.look_for(utf8(words_->GetValue()));
    show_found();
}

void AnswersFrame::show_found() {
    wxArrayString lines;
    for (const FoundAnswer& each : finder_.found()) lines.Add(wx(each.question));
    questions_->Set(lines);
    if (!lines.empty()) questions_->SetSelection(0);
    say(finder_.said());
    show_chosen();
}

const FoundAnswer* AnswersFrame::chosen() const {
    const int at = questions_->GetSelection();
    return at == wxNOT_FOUND ? nullptr : &finder_.found().at(static_cast<std::size_t>(at));
}

void AnswersFrame::show_chosen() {
    const FoundAnswer* answer = chosen();
    const std::string text = answer ? finder_.read_out(*answer) : finder_.nothing_found();
    answer_->ChangeValue(wx(text));
    answer_->ShowPosition(0);
    reckon_->Enable(answer && !answer->article.reckon.empty());
    note_->Enable(finder_.can_note());
}

void AnswersFrame::say(const std::string& sentence) {
    if (said_->IsShown() != !sentence.empty()) said_->Show(!sentence.empty());
    said_->show(wx(sentence));
    said_->GetParent()->Layout();
}

wxString AnswersFrame::said() const {
    return said_->words();
}

void AnswersFrame::show_packs_menu() {
    wxMenu menu;
    const auto add = [&](const wxString& label, auto act) {
        const int id = menu.Append(wxID_ANY, label)->GetId();
        menu.Bind(
            wxEVT_MENU, [this, act](wxCommandEvent&) { CallAfter(act); }, id);
    };
    add(_("&Add a pack of answers..."), [this] { add_pack(); });
    for (const std::string& pack : finder_.packs())
        add(wxString::Format(_("Remove the pack \"%s\""), wx(pack)),
            [this, pack] { remove_pack(pack); });
    menu.AppendSeparator();
    add(_("&Questions noted for the office"), [this] { show_noted(); });
    PopupMenu(&menu, ScreenToClient(more_->GetScreenPosition()) + wxPoint{0, more_->GetSize().y});
}

void AnswersFrame::add_pack() {
    const auto pack = ask_pack_by();
    if (!pack) return;
    auto added = finder_.add(*pack, false);
    if (!added && added.error().code == ErrorCode::file_there_already &&
        ask_by(utf8(_("A pack of that name was added before. Put this one in its place?")),
               utf8(_("&Replace"))))
        added = finder_.add(*pack, true);
    show_found();
    say(added ? pack_added_words(added.value(), tr_) : explain(added.error(), tr_));
}

void AnswersFrame::remove_pack(const std::string& pack) {
    const wxString sentence = wxString::Format(
        _("Remove the pack \"%s\"? Its answers are not found any more."), wx(pack));
    if (!ask_by(utf8(sentence), utf8(_("&Remove")))) return;
    const Status removed = finder_.remove(pack);
    show_found();
    if (!removed) say(explain(removed.error(), tr_));
}

void AnswersFrame::show_noted() {
    show_by(_("Questions noted for the office"), finder_.noted());
}

}  // namespace pension::ui
