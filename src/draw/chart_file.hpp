// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/chart.hpp"

#include <string>

namespace pension {

/// A chart by itself, black on white whatever the screen shows, 900 by 560: the same chart gives
/// the same bytes. Letters are outlines, so it looks the same everywhere and cannot be searched.
std::string chart_svg(const Chart& chart);

/// The same with two dots for each unit: 1800 by 1120.
std::string chart_png(const Chart& chart);

}  // namespace pension
