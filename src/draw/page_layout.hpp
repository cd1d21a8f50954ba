// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/pages.hpp"
#include "draw/picture.hpp"
#include "draw/text.hpp"
#include "sheet/sheet.hpp"

#include <vector>

namespace pension::drawing {

struct PlacedFill {
    Box box;
    Color color;
    double edge = 0;  ///< Width of the line around it, half of it outside; 0 for none.
    Color edge_color{};
};

/// Level, from left to right at y.
struct PlacedRule {
    double left, right, y, thickness;
    Color color;
};

struct PlacedPicture {
    Picture picture;
    Box box;
};

/// What stands on one page, at its place, in points; painted in this order.
struct PageLayout {
    std::vector<PlacedFill> fills;
    std::vector<PlacedRule> rules;
    std::vector<PlacedPicture> pictures;
    std::vector<PlacedText> texts;
};

/// The pages of a sheet. At least one, even where the sheet is empty.
std::vector<PageLayout> lay_out(const Sheet& sheet, const Paper& paper, double text_scale);

}  // namespace pension::drawing
