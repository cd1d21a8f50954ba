// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/block_strips.hpp"

namespace pension::drawing {

/// Frames with an amount each, as many side by side as there is room for, all of a row as high as
/// its highest; a strip a row.
std::vector<Strip> headline_strips(const Headlines& headlines, const StripRoom& room);

}  // namespace pension::drawing
