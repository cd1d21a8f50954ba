// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/canvas.hpp"
#include "draw/geometry.hpp"
#include "draw/palette.hpp"
#include "sheet/chart.hpp"

#include <cstddef>
#include <span>

namespace pension::drawing {

struct Spot {
    double x = 0;
    double y = 0;
};

/// How a series is told apart besides its colour: by the shape at its end and in the legend.
enum class Shape { circle, square, triangle, diamond };
Shape shape_of(std::size_t owner);

void fill(Canvas& canvas, const Box& box, const Color& color, double radius = 0);
void frame(Canvas& canvas, const Box& box, const Color& color, double width, double radius = 0);

/// A straight level or upright line, moved to whole pixels where the canvas has any.
void rule(Canvas& canvas, Spot from, Spot to, const Color& color, double width);
/// The same in short dashes.
void dashed_rule(Canvas& canvas, Spot from, Spot to, const Color& color, double width);

/// The manner of a line.
enum class LineForm { solid, dashed, dotted, long_dashed, dash_dot };
/// On a screen colour tells owners apart, and the form the parts.
LineForm form_of(SeriesPart part);
/// On paper the form tells owners apart: a printer has no colours.
LineForm form_on_paper(std::size_t owner);

void curve(Canvas& canvas, std::span<const Spot> spots, LineForm form, const Color& color,
           double width);

/// Everything between a line and a level, in one colour, with a hair along the line.
void area(Canvas& canvas, std::span<const Spot> spots, double level, const Color& color,
          const Color& edge, double width);

/// @param ring the colour of a thin edge that lifts it off the lines below.
void symbol(Canvas& canvas, Shape shape, Spot at, double radius, const Color& color,
            const Color& ring);

/// Nothing painted between two calls of this pair shows outside the box.
void begin_clip(Canvas& canvas, const Box& box);
void end_clip(Canvas& canvas);

/// Moves the origin of the canvas for as long as it lives.
class Shifted {
public:
    Shifted(Canvas& canvas, double x, double y, double scale = 1);
    ~Shifted();
    Shifted(const Shifted&) = delete;
    Shifted& operator=(const Shifted&) = delete;

private:
    Canvas& canvas_;
};

}  // namespace pension::drawing
