// SPDX-License-Identifier: Apache-2.0
#include "dialogs/choice_dialog.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/lines.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

#include <utility>

namespace pension::ui {

ChoiceDialog::ChoiceDialog(wxWindow* parent, const wxString& title, FiguresChoice choice)
    : wxDialog{parent,        wxID_ANY,
               title,         wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      choice_{std::move(choice)} {
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    auto* asked = new WrappedLabel{this};
    asked->show(wx(choice_.question));
    down->Add(asked, wxSizerFlags{}.Expand().Border(wxALL, edge));
    list_ = new wxCheckListBox{this, wxID_ANY};
    for (const ChoiceLine& line : choice_.lines) {
        const int at = list_->Append(wx(line.title));
        list_->Check(static_cast<unsigned>(at), line.is_chosen);
    }
    set_accessible_name(*list_, wx(choice_.question));
    list_->SetMinSize({-1, 9 * GetCharHeight()});
    down->Add(list_, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    down->Add(told_ = lines_to_read(this, _("Here and on the other side"), 7),
              wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    auto* act = new wxButton{this, wxID_OK, wx(choice_.act)};
    buttons->Add(act);
    auto* leave = new wxButton{this, wxID_CANCEL, _("&Leave it as it is")};
    buttons->Add(leave, wxSizerFlags{}.Border(wxLEFT, FromDIP(8)));
    down->Add(buttons, wxSizerFlags{}.Right().Border(wxALL, edge));
    SetSizerAndFit(down);
    CentreOnParent();
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { show_marked(); });
    if (!choice_.lines.empty()) list_->SetSelection(0);
    show_marked();
    list_->SetFocus();
}

std::vector<bool> ChoiceDialog::ticked() const {
    std::vector<bool> ticks;
    for (unsigned i = 0; i < list_->GetCount(); ++i) ticks.push_back(list_->IsChecked(i));
    return ticks;
}

void ChoiceDialog::show_marked() {
    const int at = list_->GetSelection();
    told_->ChangeValue(at == wxNOT_FOUND
                           ? wxString{}
                           : joined_lines(choice_.lines[static_cast<std::size_t>(at)].details));
    told_->SetInsertionPoint(0);
}

}  // namespace pension::ui
