// SPDX-License-Identifier: Apache-2.0
#include "native/choices.hpp"

#include <gtk/gtk.h>
#include <wx/choice.h>

#include <memory>

namespace pension::ui {

void let_be_narrow(wxChoice& choice) {
    auto* combo = static_cast<GtkWidget*>(choice.GetHandle());
    const std::unique_ptr<GList, decltype(&g_list_free)> cells{
        gtk_cell_layout_get_cells(GTK_CELL_LAYOUT(combo)), &g_list_free};
    for (const GList* each = cells.get(); each; each = each->next)
        g_object_set(each->data, "ellipsize", PANGO_ELLIPSIZE_END, nullptr);
    g_object_set(combo, "popup-fixed-width", FALSE, nullptr);
    choice.InvalidateBestSize();
}

}  // namespace pension::ui
