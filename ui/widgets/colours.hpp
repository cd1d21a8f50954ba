// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/palette.hpp"

#include <wx/colour.h>

namespace pension::ui {

/// The colours of the screen as it is now: light or dark, of high contrast or not.
const Palette& screen_palette();

/// A colour of a picture's palette, for what wx draws beside the picture.
wxColour colour(const Color& color);

// Each 7 : 1 and more on the ground of a window (WCAG 2), but for quiet_colour(): 4.5 : 1, which
// the toolkit's own grey does not reach.

/// Of words that say what is wrong.
wxColour problem_colour();
/// Of words that say what is good.
wxColour praise_colour();
/// Of words that lead somewhere.
wxColour link_colour();
/// Of words that matter less.
wxColour quiet_colour();

/// Ground and words of what is to be known, or could not be done.
struct BarColours {
    wxColour ground;
    wxColour words;
};
BarColours bar_colours(bool is_grave);

}  // namespace pension::ui
