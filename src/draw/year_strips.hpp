// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/block_strips.hpp"

namespace pension::drawing {

/// A box a year, told apart by shade and frame, never by colour; a strip a row of them, and one
/// for what the marks mean.
std::vector<Strip> year_strips(const YearBoxes& years, const StripRoom& room);

}  // namespace pension::drawing
