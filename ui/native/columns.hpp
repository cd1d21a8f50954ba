// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxDataViewColumn;

namespace pension::ui {

/// How wide the column was made, by the program or by the user's mouse, in pixels; not how wide it
/// is drawn where there is room left over. 0: nobody has made it so wide.
int made_width(const wxDataViewColumn& column);

/// Whether a title of several lines is shown as such.
bool has_high_titles();

}  // namespace pension::ui
