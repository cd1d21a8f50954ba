// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>

#include <string>
#include <vector>

class wxTextCtrl;
class wxWindow;

namespace pension::ui {

/// One below the other.
wxString joined_lines(const std::vector<std::string>& lines);

/// Room for lines to read and to copy, as wide as a sentence is at ease and so many lines high,
/// never larger than most of the screen.
wxTextCtrl* lines_to_read(wxWindow* parent, const wxString& name, int lines);

}  // namespace pension::ui
