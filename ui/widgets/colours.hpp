// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/palette.hpp"

#include <wx/colour.h>

#include <cmath>

namespace pension::ui {

/// A colour of a picture's palette, for what wx draws beside the picture.
inline wxColour colour(const Color& color) {
    const auto part = [](double share) {
        return static_cast<unsigned char>(std::lround(share * 255));
    };
    return {part(color.red), part(color.green), part(color.blue)};
}

}  // namespace pension::ui
