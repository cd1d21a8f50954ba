// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/picture_layout.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension::drawing {

enum class LegendKind {
    beside,   ///< Each name at the end of its curve.
    flowing,  ///< In lines above the plot, as wide as the names are.
    columns,  ///< Above the plot in even columns, names shortened to fit.
    none,
};

struct LegendEntry {
    std::string name;
    Look look;
    const Series* series;
};

/// Places a legend from `free.top` downward. Its height, nought without entries; none where it
/// does not fit (more than three rows).
std::optional<double> place_legend(const std::vector<LegendEntry>& entries, LegendKind kind,
                                   const Box& free, PictureLayout& layout);

/// Places the names along the right edge of `free`, each as near as the others allow to the
/// height at which its curve ends. The width they take; none where they do not fit.
std::optional<double> place_names(const std::vector<LegendEntry>& entries, const Chart& chart,
                                  const Scale& y, const Box& free, PictureLayout& layout);

}  // namespace pension::drawing
