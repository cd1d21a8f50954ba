// SPDX-License-Identifier: Apache-2.0
#include "native/display.hpp"

#include <gtk/gtk.h>

namespace pension::ui {

bool has_display() {
    return gtk_init_check(nullptr, nullptr) != 0;
}

}  // namespace pension::ui
