// SPDX-License-Identifier: Apache-2.0
#include "dialogs/text_dialog.hpp"

#include "native/accessible.hpp"
#include "text.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>

namespace pension::ui {

TextDialog::TextDialog(wxWindow* parent, const wxString& title,
                       const std::vector<std::string>& lines)
    : wxDialog{parent,        wxID_ANY,
               title,         wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    wxString text;
    for (const std::string& line : lines) text += wx(line) + "\n";
    auto* shown = new wxTextCtrl{
        this, wxID_ANY, text, wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE | wxTE_READONLY};
    set_accessible_name(*shown, title);
    // As wide as a sentence is at ease, in whatever letters.
    shown->SetMinSize({GetTextExtent("n").x * 70, GetCharHeight() * 20});
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(shown, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(10)));
    auto* close = new wxButton{this, wxID_CANCEL, _("&Close")};
    close->SetDefault();
    down->Add(close, wxSizerFlags{}.Right().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(10)));
    SetSizerAndFit(down);
    shown->SetInsertionPoint(0);
    CentreOnParent();
}

}  // namespace pension::ui
