// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxDataViewColumn;
class wxString;

namespace pension::ui {

/// How wide the column was made, by the program or by the user's mouse, in pixels; not how wide it
/// is drawn where there is room left over. 0: nobody has made it so wide.
int made_width(const wxDataViewColumn& column);

/// Shows the title of a column of figures in several lines; whether the system's tables can.
bool break_title(wxDataViewColumn& column, const wxString& lines);

}  // namespace pension::ui
