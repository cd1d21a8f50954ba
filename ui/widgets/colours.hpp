// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/palette.hpp"

#include <wx/colour.h>
#include <wx/settings.h>

#include <cmath>

namespace pension::ui {

/// A colour of a picture's palette, for what wx draws beside the picture.
inline wxColour colour(const Color& color) {
    const auto part = [](double share) {
        return static_cast<unsigned char>(std::lround(share * 255));
    };
    return {part(color.red), part(color.green), part(color.blue)};
}

/// Of words that say what is wrong; 7 : 1 and more on the ground of a window.
inline wxColour problem_colour() {
    return wxSystemSettings::GetAppearance().IsDark() ? wxColour{0xFF, 0x9C, 0x90}
                                                      : wxColour{0xA3, 0x1A, 0x10};
}

}  // namespace pension::ui
