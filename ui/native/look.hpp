// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/look.hpp"

#include <functional>

class wxWindow;

namespace pension::ui {

/// Makes all letters of the toolkit so large: windows, dialogs, menus, tips, those that are open
/// too.
/// @param zoom percent of what the system asked for when the program was started.
/// @param then called once the next frame was drawn with them, when they can be measured; at once
/// where no window is open. Not called where letters are that large.
void set_letters(int zoom, std::function<void()> then = {});

/// Nothing grows or fades slowly from now on: buttons of some themes do, and would be measured on
/// the way. To be called once, when the toolkit has started.
void hold_still();

/// Has the toolkit measure everything in all windows again: some parts of its controls keep the
/// size that they had with other letters.
void forget_sizes();

/// How large letters are drawn, 1 at 96 dots to an inch.
double letter_scale();

/// How large a picture's letters are to be drawn beside those of the control, 1 for ten points at
/// 96 dots to an inch.
double picture_letters(const wxWindow& control);

/// Gives everything that is drawn from now on these colours. What wx was told of colours before
/// stays as it is: windows have to be made anew.
void set_colours(Theme theme);

/// The environment has the colours of this start fixed; set_colours() does nothing then.
bool are_colours_forced();

/// Whether the toolkit draws in high contrast, by the system or by choice.
bool is_high_contrast();

}  // namespace pension::ui
