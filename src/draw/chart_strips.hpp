// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/block_strips.hpp"

#include <span>

namespace pension::drawing {

/// Charts with their titles above them, side by side where each has room for its words, else one
/// below the other; a strip a row, which may grow where its page has room.
std::vector<Strip> chart_strips(std::span<const Chart> charts, const StripRoom& room);

}  // namespace pension::drawing
