// SPDX-License-Identifier: Apache-2.0
#include "dialogs/record_dialog.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/lines.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <utility>

namespace pension::ui {

RecordDialog::RecordDialog(wxWindow* parent, const wxString& title, std::vector<ActLine> acts)
    : wxDialog{parent,        wxID_ANY,
               title,         wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      acts_{std::move(acts)} {
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    const wxString label = acts_.empty() ? _("Nothing was changed at this place yet.")
                                         : _("&Changes, the newest first:");
    down->Add(new wxStaticText{this, wxID_ANY, label},
              wxSizerFlags{}.Border(wxLEFT | wxRIGHT | wxTOP, edge));
    wxArrayString titles;
    for (const ActLine& act : acts_) titles.Add(wx(act.title));
    list_ = new wxListBox{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, titles};
    set_accessible_name(*list_, wxControl::RemoveMnemonics(label));
    list_->SetMinSize({-1, 8 * GetCharHeight()});
    down->Add(list_, wxSizerFlags{1}.Expand().Border(wxALL, edge));
    down->Add(told_ = lines_to_read(this, _("What was changed"), 10),
              wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    undo_ = new wxButton{this, wxID_ANY, _("&Undo this change...")};
    buttons->Add(undo_);
    auto* close = new wxButton{this, wxID_CANCEL, _("C&lose")};
    buttons->Add(close, wxSizerFlags{}.Border(wxLEFT, FromDIP(8)));
    down->Add(buttons, wxSizerFlags{}.Right().Border(wxALL, edge));
    SetSizerAndFit(down);
    CentreOnParent();
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { show_marked(); });
    undo_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const int at = list_->GetSelection();
        if (at == wxNOT_FOUND) return;
        chosen_ = acts_[static_cast<std::size_t>(at)].number;
        EndModal(wxID_OK);
    });
    if (!acts_.empty()) list_->SetSelection(0);
    show_marked();
}

void RecordDialog::show_marked() {
    const int at = list_->GetSelection();
    const bool is_any = at != wxNOT_FOUND;
    told_->ChangeValue(is_any ? joined_lines(acts_[static_cast<std::size_t>(at)].lines)
                              : wxString{});
    told_->SetInsertionPoint(0);
    undo_->Enable(is_any && acts_[static_cast<std::size_t>(at)].can_be_undone);
}

bool ask_about_lines(wxWindow* parent, const wxString& title, const LinesQuestion& question) {
    wxDialog dialog{parent,        wxID_ANY,
                    title,         wxDefaultPosition,
                    wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = dialog.FromDIP(10);
    auto* asked = new WrappedLabel{&dialog};
    asked->show(wx(question.sentence));
    down->Add(asked, wxSizerFlags{}.Expand().Border(wxALL, edge));
    wxTextCtrl* told = lines_to_read(&dialog, _("What would be changed"), 12);
    told->ChangeValue(joined_lines(question.lines));
    told->SetInsertionPoint(0);
    down->Add(told, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    auto* act = new wxButton{&dialog, wxID_OK, wx(question.act)};
    buttons->Add(act);
    auto* leave = new wxButton{&dialog, wxID_CANCEL, _("&Leave it as it is")};
    buttons->Add(leave, wxSizerFlags{}.Border(wxLEFT, dialog.FromDIP(8)));
    down->Add(buttons, wxSizerFlags{}.Right().Border(wxALL, edge));
    act->SetDefault();
    dialog.SetSizerAndFit(down);
    dialog.CentreOnParent();
    act->SetFocus();
    return dialog.ShowModal() == wxID_OK;
}

}  // namespace pension::ui
