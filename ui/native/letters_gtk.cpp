// SPDX-License-Identifier: Apache-2.0
#include "native/letters.hpp"

#include <gtk/gtk.h>
#include <wx/window.h>

#include <memory>

namespace pension::ui {

std::vector<double> letter_ends(const wxWindow& window, const wxString& line) {
    const auto bytes = line.utf8_str();
    const std::unique_ptr<PangoLayout, decltype(&g_object_unref)> layout{
        gtk_widget_create_pango_layout(window.GetHandle(), bytes), g_object_unref};
    PangoLayoutLine* shaped = pango_layout_get_line_readonly(layout.get(), 0);
    std::vector<double> ends;
    ends.reserve(line.length());
    const char* const begin = bytes;
    for (const char* at = begin; *at; at = g_utf8_next_char(at)) {
        int end = 0;
        pango_layout_line_index_to_x(shaped, static_cast<int>(at - begin), TRUE, &end);
        ends.push_back(static_cast<double>(end) / PANGO_SCALE);
    }
    return ends;
}

}  // namespace pension::ui
