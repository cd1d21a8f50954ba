// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/canvas.hpp"
#include "draw/palette.hpp"
#include "sheet/chart.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace pension {

namespace drawing {
struct PictureLayout;
}

/// One point of a chart: chart.series[series].points[point].
struct Mark {
    std::size_t series = 0;
    std::size_t point = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// A chart laid out for one size, in device-independent pixels: what is painted and what the
/// mouse finds are the same geometry, on screen as on paper. Cheap to copy; needs its chart only
/// while it is made. Laying out takes a few milliseconds: once for a size, not for each paint.
class Picture {
public:
    /// @param text_scale the user's zoom of letters and lines; the picture keeps its size.
    /// Any size will do; down to 280 × 180 at text scale 1 the main things stay readable.
    Picture(const Chart& chart, double width, double height, const Palette& palette,
            double text_scale = 1.0);

    /// @param context what wxDC::GetHandle() gives (GTK: a cairo_t*), its origin at the
    ///        picture's upper left corner. Left as it was found.
    /// @param highlight the mark under the mouse or reached by the arrow keys.
    /// @param words a few lines shown beside the highlight, none where empty.
    void paint(void* context, std::optional<Mark> highlight = std::nullopt,
               std::string_view words = {}) const;

    /// The same for pages and files, which have cairo's own context.
    void paint_on(drawing::Canvas& canvas, std::optional<Mark> highlight = std::nullopt,
                  std::string_view words = {}) const;

    /// The mark nearest to a place, if one lies within reach (24 pixels at text scale 1).
    std::optional<Mark> nearest(double x, double y) const;

    /// The value on the x axis at a place, the axis' own ends beside it: where the strong marker
    /// goes when it is dragged there.
    std::int64_t x_at(double x) const;

    /// Whether a place lies in the plot or in the band of marker labels above it, where dragging
    /// may begin.
    bool contains(double x, double y) const;

private:
    std::shared_ptr<const drawing::PictureLayout> layout_;
};

}  // namespace pension
