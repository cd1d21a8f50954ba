// SPDX-License-Identifier: Apache-2.0
#include "native/display.hpp"

#include <gdk/gdk.h>

namespace pension::ui {

bool has_display() {
    // Not gtk_init_check(): the toolkit has to say a few things before that, and says them itself.
    GdkDisplay* display = gdk_display_open(nullptr);
    if (display) gdk_display_close(display);
    return display != nullptr;
}

}  // namespace pension::ui
