// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/geometry.hpp"
#include "draw/palette.hpp"
#include "draw/pen.hpp"
#include "draw/text.hpp"
#include "sheet/chart.hpp"

#include <optional>
#include <vector>

namespace pension::drawing {

/// What stays free along the edges of a picture, pixels at text scale 1.
inline constexpr double picture_air = 10;

/// How one series looks, the same on its curve and in the legend.
struct Look {
    Color color;
    SeriesPart part = SeriesPart::received;
    Shape shape = Shape::circle;
    LineForm form = LineForm::solid;
};

struct Curve {
    Look look;
    std::vector<Spot> spots;
    std::optional<Spot> at_marker;  ///< Where the strong marker crosses it.
    std::vector<Spot> marks{};      ///< On paper: where its shape stands along it.
};

/// The short piece of a series' line beside its name.
struct Swatch {
    Look look;
    Spot from;
    Spot to;
    std::optional<Spot> leads_from;  ///< The end of the curve that the name stands beside.
};

struct MarkerLine {
    double x = 0;
    double top = 0;
    bool is_strong = false;
};

/// Everything of a picture at its place. Painting adds nothing to it, and the mouse is answered
/// from it.
struct PictureLayout {
    Palette palette;
    double unit = 1;  ///< The length of one pixel at text scale 1.
    Box whole;
    Box plot;  ///< What the axes span.
    Box band;  ///< Above it, where the labels of the markers stand.
    Scale x;
    Scale y;
    std::vector<double> grid;     ///< y of the level lines.
    std::vector<double> x_ticks;  ///< x of the small strokes below the plot.
    double baseline = 0;          ///< y of nought, or of the plot's foot.
    std::vector<Spot> backdrop;   ///< The upper edge of the layer behind the curves, if any.
    std::vector<Curve> curves;    ///< One for each series of the chart, in its order.
    std::vector<Swatch> swatches;
    std::vector<MarkerLine> marker_lines;
    std::optional<Box> pill;  ///< Behind the strong marker's words.
    std::optional<PlacedText> pill_text;
    std::vector<PlacedText> texts;  ///< All others; none overlaps another.
};

/// Lays a chart out for a size. What does not fit is left out in this order: names beside the
/// curves (they move above), second lines, titles, the legend; texts are shortened with an
/// ellipsis, never cut.
PictureLayout lay_out(const Chart& chart, double width, double height, const Palette& palette,
                      double text_scale);

}  // namespace pension::drawing
