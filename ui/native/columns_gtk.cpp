// SPDX-License-Identifier: Apache-2.0
#include "native/columns.hpp"

#include <gtk/gtk.h>
#include <wx/dataview.h>

#include <algorithm>

namespace pension::ui {

namespace {

void align_right(GtkWidget* part, gpointer) {
    if (GTK_IS_LABEL(part)) gtk_label_set_justify(GTK_LABEL(part), GTK_JUSTIFY_RIGHT);
    if (GTK_IS_CONTAINER(part)) gtk_container_forall(GTK_CONTAINER(part), align_right, nullptr);
}

}  // namespace

int made_width(const wxDataViewColumn& column) {
    // wx has no event for it, and no name for this width.
    auto* made = reinterpret_cast<GtkTreeViewColumn*>(column.GetGtkHandle());
    return std::max(0, gtk_tree_view_column_get_fixed_width(made));
}

bool break_title(wxDataViewColumn& column, const wxString& lines) {
    if (column.GetTitle() != lines) column.SetTitle(lines);
    auto* made = reinterpret_cast<GtkTreeViewColumn*>(column.GetGtkHandle());
    // Over figures, which stand at the right.
    align_right(gtk_tree_view_column_get_button(made), nullptr);
    return true;
}

}  // namespace pension::ui
