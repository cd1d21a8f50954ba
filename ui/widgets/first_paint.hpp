// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class wxWindow;

namespace pension::ui {

/// Calls back once, after the window was drawn for the first time. Before that GTK measures
/// controls without the user's font and theme, and a frame is not even mapped when Show() returns:
/// it waits for the window manager to tell its borders.
void after_first_paint(wxWindow& window, std::function<void()> act);

}  // namespace pension::ui
