// SPDX-License-Identifier: Apache-2.0
#include "widgets/lines.hpp"

#include "native/accessible.hpp"
#include "text.hpp"

#include <wx/display.h>
#include <wx/textctrl.h>
#include <wx/window.h>

namespace pension::ui {

wxString joined_lines(const std::vector<std::string>& lines) {
    wxString text;
    for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + wx(line);
    return text;
}

wxTextCtrl* lines_to_read(wxWindow* parent, const wxString& name, int lines) {
    auto* shown = new wxTextCtrl{
        parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE | wxTE_READONLY};
    set_accessible_name(*shown, name);
    wxSize wished{parent->GetTextExtent("n").x * 70, parent->GetCharHeight() * lines};
    const wxDisplay display{parent};
    if (display.IsOk()) wished.DecTo(display.GetClientArea().GetSize() * 3 / 5);
    shown->SetMinSize(wished);
    return shown;
}

}  // namespace pension::ui
