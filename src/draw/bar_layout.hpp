// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/geometry.hpp"
#include "draw/palette.hpp"
#include "draw/text.hpp"
#include "sheet/chart.hpp"

#include <vector>

namespace pension::drawing {

/// A bar from the value in the middle to one of its ends.
struct PlacedBar {
    Box box;
    bool is_more = false;  ///< Whether it goes up.
};

/// Everything of a BarPicture at its place; no text overlaps another.
struct BarLayout {
    Palette palette;
    double unit = 1;
    Box whole;
    double now = 0;  ///< x of the value as it is.
    double top = 0;  ///< Of its line.
    double bottom = 0;
    std::vector<PlacedBar> bars;
    std::vector<PlacedText> texts;
};

/// What does not fit is shortened with an ellipsis; bars that have no row are left out, the last
/// ones first.
BarLayout lay_out(const BarChart& chart, double width, double height, const Palette& palette,
                  double text_scale);

/// The height of one row, pixels at text scale 1.
inline constexpr double bar_row = 30;
/// And of what stands above and below the rows.
inline constexpr double bar_frame = 72;

}  // namespace pension::drawing
