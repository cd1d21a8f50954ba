// SPDX-License-Identifier: Apache-2.0
#include "native/focus.hpp"

#include <gtk/gtk.h>
#include <wx/toplevel.h>

namespace pension::ui {

namespace {

/// The child in which the widget is; none where it is in none of them.
wxWindow* child_around(const wxWindow& window, GtkWidget* widget) {
    for (wxWindow* child : window.GetChildren()) {
        if (child->IsTopLevel()) continue;
        auto* outer = static_cast<GtkWidget*>(child->GetHandle());
        if (outer == widget || gtk_widget_is_ancestor(widget, outer)) return child;
    }
    return nullptr;
}

}  // namespace

wxWindow* focus_in(wxTopLevelWindow& window) {
    GtkWidget* widget = gtk_window_get_focus(GTK_WINDOW(window.GetHandle()));
    wxWindow* found = &window;
    if (!widget) return found;
    while (wxWindow* child = child_around(*found, widget)) found = child;
    return found;
}

}  // namespace pension::ui
