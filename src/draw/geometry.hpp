// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace pension::drawing {

inline constexpr double points_per_mm = 72 / 25.4;

/// A rectangle; y grows downward. Units are those of the drawing: device-independent pixels for
/// a picture, points (1/72 inch) for a page.
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool contains(double x, double y) const {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
    bool contains(const Box& other) const {
        return contains(other.left, other.top) && contains(other.right, other.bottom);
    }
    bool overlaps(const Box& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    Box grown(double by) const { return {left - by, top - by, right + by, bottom + by}; }
};

/// The values of an axis on a stretch of the drawing, there and back. An axis whose ends are the
/// same lies in the middle of the stretch.
struct Scale {
    std::int64_t least = 0;
    std::int64_t most = 1;
    double from = 0;  ///< Where `least` lies.
    double to = 1;    ///< Where `most` lies.

    /// Far outside the axis it stops at 20 000 units: cairo's own numbers end not far beyond.
    double at(std::int64_t value) const;
    /// The nearest value of the axis, its ends for everything outside.
    std::int64_t value(double place) const;
};

}  // namespace pension::drawing
