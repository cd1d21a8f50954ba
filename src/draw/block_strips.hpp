// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/strips.hpp"
#include "sheet/sheet.hpp"

#include <limits>
#include <vector>

namespace pension::drawing {

/// The room that a sheet's strips are made for.
struct StripRoom {
    double width = 0;   ///< Points.
    double height = 0;  ///< Of a page, between its head and its foot.
    double unit = 1;    ///< One point at text scale 1.
    bool large_print =
        false;  ///< No letter is smaller than running text; tables are parted instead.
    /// The unit of headings and small print is no larger: on a poster they leave the room to what
    /// is read from afar.
    double largest_small_print = std::numeric_limits<double>::infinity();
};

/// The title, what stands below it, and the line that ends both.
std::vector<Strip> title_strips(const Sheet& sheet, const StripRoom& room);

/// All blocks of the sheet, each with its distance from the one before.
std::vector<Strip> block_strips(const Sheet& sheet, const StripRoom& room);

}  // namespace pension::drawing
