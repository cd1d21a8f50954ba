// SPDX-License-Identifier: Apache-2.0
#include "native/columns.hpp"

#include <wx/dataview.h>

#include <algorithm>

namespace pension::ui {

int made_width(const wxDataViewColumn& column) {
    // The last one is drawn as wide as there is room, and is the only one whose width differs.
    return std::max(0, column.WXGetSpecifiedWidth());
}

bool break_title(wxDataViewColumn&, const wxString&) {
    return false;  // Titles have one line there.
}

}  // namespace pension::ui
