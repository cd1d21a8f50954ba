// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/dialog.h>

#include <string>
#include <vector>

namespace pension::ui {

/// Lines to read and to copy, as many as there are.
class TextDialog : public wxDialog {
public:
    TextDialog(wxWindow* parent, const wxString& title, const std::vector<std::string>& lines);
};

}  // namespace pension::ui
