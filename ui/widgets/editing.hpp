// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"

class wxWindow;

namespace pension::ui {

/// Does that to the control, as its keys do: a field of text by itself, any other as if Ctrl+X,
/// Ctrl+C, Ctrl+V, Ctrl+A or F2 were pressed in it.
/// @param focused that which has the keyboard; none: nothing is done.
void edit(wxWindow* focused, Editing what);

}  // namespace pension::ui
