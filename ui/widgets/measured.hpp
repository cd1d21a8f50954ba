// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/gdicmn.h>

#include <functional>

class wxWindow;

namespace pension::ui {

// GTK measures a control rightly only once it was drawn with the letters that it has.

/// Calls back after the window was drawn for the first time, and whenever letters have another size
/// since. Before the first time GTK measures controls without the user's font and theme, and a
/// frame is not even mapped when Show() returns: it waits for the window manager to tell its
/// borders.
void when_measurable(wxWindow& window, std::function<void()> act);

/// The same without the first time, for what is measured again anyway when it is shown.
void when_letters_change(wxWindow& window, std::function<void()> act);

/// Keeps a field of one line high enough for its letters: wx thinks of it as lower than large
/// letters are in it.
void keep_high_enough(wxWindow& field);

/// How large a window is at ease with its letters as they are, never larger than its screen.
/// @param usual for letters that are drawn at 96 dots to an inch.
wxSize size_for_letters(const wxWindow* on_screen_of, const wxSize& usual);

/// Gives all windows letters of that size, see Look::zoom, and has them measured again.
void show_zoom(int zoom);

/// Letters of that height in pixels, at least nine, and the control measured anew.
void set_pixels(wxWindow& control, double height, bool bold = false);

}  // namespace pension::ui
