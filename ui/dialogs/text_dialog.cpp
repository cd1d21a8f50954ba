// SPDX-License-Identifier: Apache-2.0
#include "dialogs/text_dialog.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"

#include <wx/button.h>
#include <wx/display.h>
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
    const auto take_room = [this, shown] {
        wxSize wished{GetTextExtent("n").x * 70, GetCharHeight() * 20};
        const wxDisplay display{this};
        if (display.IsOk()) wished.DecTo(display.GetClientArea().GetSize() * 4 / 5);
        shown->SetMinSize(wished);
    };
    take_room();
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(shown, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(10)));
    auto* close = new wxButton{this, wxID_CANCEL, _("&Close")};
    close->SetDefault();
    down->Add(close, wxSizerFlags{}.Right().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(10)));
    SetSizerAndFit(down);
    when_letters_change(*shown, [this, take_room] {
        take_room();
        Fit();
    });
    shown->SetInsertionPoint(0);
    CentreOnParent();
}

}  // namespace pension::ui
