// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/bmpbndl.h>

class wxTopLevelWindow;

namespace pension::ui {

/// The program's icon, drawn for whatever size is asked for; none where its file is missing.
wxBitmapBundle program_icon();

/// Gives the window that icon, in its title and in the list of windows.
void give_icon(wxTopLevelWindow& window);

}  // namespace pension::ui
