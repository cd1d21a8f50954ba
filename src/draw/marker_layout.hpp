// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/picture_layout.hpp"

namespace pension::drawing {

/// Places the markers in the band above the plot, and the spots where the strong one crosses the
/// curves. The label of a faint one is left out where it would touch another; its line stays.
void place_markers(const Chart& chart, const TextStyle& faint, PictureLayout& layout);

}  // namespace pension::drawing
