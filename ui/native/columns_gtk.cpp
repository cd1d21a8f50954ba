// SPDX-License-Identifier: Apache-2.0
#include "native/columns.hpp"

#include <gtk/gtk.h>
#include <wx/dataview.h>

#include <algorithm>

namespace pension::ui {

int made_width(const wxDataViewColumn& column) {
    // wx has no event for it, and no name for this width.
    auto* made = reinterpret_cast<GtkTreeViewColumn*>(column.GetGtkHandle());
    return std::max(0, gtk_tree_view_column_get_fixed_width(made));
}

bool has_high_titles() {
    return true;
}

}  // namespace pension::ui
