// SPDX-License-Identifier: Apache-2.0
#include "native/composing.hpp"

#include <gtk/gtk.h>

namespace pension::ui {

namespace {

/// The field in which letters are put together, if there is one; never looked into, only compared.
const void* composing = nullptr;

/// A field has other letters of the method than before: the text of them is the second value.
gboolean listen(GSignalInvocationHint*, guint, const GValue* values, gpointer) {
    const void* field = g_value_peek_pointer(values);
    const char* letters = g_value_get_string(values + 1);
    if (letters && *letters)
        composing = field;
    else if (composing == field)
        composing = nullptr;
    return TRUE;  // Goes on listening.
}

/// Of the fields and not of what stands behind them: a method of its own says something once more
/// while it is taken down, when nobody may listen any more.
void listen_to(GType fields) {
    // Signals of a class are there once the class is.
    g_type_class_unref(g_type_class_ref(fields));
    g_signal_add_emission_hook(g_signal_lookup("preedit-changed", fields), 0, listen, nullptr,
                               nullptr);
}

}  // namespace

void watch_composing() {
    static bool is_watching = false;
    if (is_watching) return;
    is_watching = true;
    listen_to(GTK_TYPE_ENTRY);
    listen_to(GTK_TYPE_TEXT_VIEW);
}

bool is_composing() {
    return composing != nullptr;
}

void forget_composing() {
    composing = nullptr;
}

}  // namespace pension::ui
