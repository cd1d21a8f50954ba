// SPDX-License-Identifier: Apache-2.0
#include "draw/pen.hpp"

#include <cairo.h>

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace pension::drawing {

namespace {

void use(Canvas& canvas, const Color& color) {
    cairo_set_source_rgb(&canvas, color.red, color.green, color.blue);
}

bool has_pixels(Canvas& canvas) {
    switch (cairo_surface_get_type(cairo_get_group_target(&canvas))) {
        case CAIRO_SURFACE_TYPE_PDF:
        case CAIRO_SURFACE_TYPE_PS:
        case CAIRO_SURFACE_TYPE_SVG:
        case CAIRO_SURFACE_TYPE_RECORDING: return false;
        default: return true;
    }
}

// The middle of the device's pixel in which the spot lies: a thin line stays thin there instead
// of spreading over two pixels.
Spot in_a_pixel(Canvas& canvas, Spot spot) {
    if (!has_pixels(canvas)) return spot;
    cairo_user_to_device(&canvas, &spot.x, &spot.y);
    spot = {std::floor(spot.x) + 0.5, std::floor(spot.y) + 0.5};
    cairo_device_to_user(&canvas, &spot.x, &spot.y);
    return spot;
}

void trace(Canvas& canvas, const Box& box, double radius) {
    if (radius <= 0) {
        cairo_rectangle(&canvas, box.left, box.top, box.width(), box.height());
        return;
    }
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(&canvas);
    cairo_arc(&canvas, box.right - radius, box.top + radius, radius, -quarter, 0);
    cairo_arc(&canvas, box.right - radius, box.bottom - radius, radius, 0, quarter);
    cairo_arc(&canvas, box.left + radius, box.bottom - radius, radius, quarter, 2 * quarter);
    cairo_arc(&canvas, box.left + radius, box.top + radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(&canvas);
}

// Dots are dashes of no length with round ends.
std::vector<double> dashes(LineForm form, double width) {
    switch (form) {
        case LineForm::solid: return {};
        case LineForm::dashed: return {3.2 * width, 2.0 * width};
        case LineForm::dotted: return {0.0, 2.1 * width};
        case LineForm::long_dashed: return {7.0 * width, 2.2 * width};
        case LineForm::dash_dot: return {5.0 * width, 1.6 * width, 1.0 * width, 1.6 * width};
    }
    return {};
}

void trace(Canvas& canvas, Shape shape, Spot at, double r) {
    switch (shape) {
        case Shape::circle:
            cairo_new_sub_path(&canvas);
            cairo_arc(&canvas, at.x, at.y, r, 0, 2 * std::numbers::pi);
            break;
        case Shape::square:
            // Smaller, all four to cover about the same area.
            cairo_rectangle(&canvas, at.x - 0.88 * r, at.y - 0.88 * r, 1.76 * r, 1.76 * r);
            break;
        case Shape::triangle:
            cairo_move_to(&canvas, at.x, at.y - 1.25 * r);
            cairo_line_to(&canvas, at.x + 1.2 * r, at.y + 0.9 * r);
            cairo_line_to(&canvas, at.x - 1.2 * r, at.y + 0.9 * r);
            break;
        case Shape::diamond:
            cairo_move_to(&canvas, at.x, at.y - 1.3 * r);
            cairo_line_to(&canvas, at.x + 1.3 * r, at.y);
            cairo_line_to(&canvas, at.x, at.y + 1.3 * r);
            cairo_line_to(&canvas, at.x - 1.3 * r, at.y);
            break;
    }
    cairo_close_path(&canvas);
}

}  // namespace

Shape shape_of(std::size_t owner) {
    constexpr std::array shapes{Shape::circle, Shape::square, Shape::triangle, Shape::diamond};
    return shapes[owner % shapes.size()];
}

LineForm form_of(SeriesPart part) {
    switch (part) {
        case SeriesPart::received: return LineForm::solid;
        case SeriesPart::left_to_heirs: return LineForm::dashed;
        case SeriesPart::own_paid: return LineForm::dotted;
    }
    return LineForm::solid;
}

LineForm form_on_paper(std::size_t owner) {
    constexpr std::array forms{LineForm::solid, LineForm::long_dashed, LineForm::dash_dot,
                               LineForm::dashed};
    return forms[owner % forms.size()];
}

void fill(Canvas& canvas, const Box& box, const Color& color, double radius) {
    use(canvas, color);
    trace(canvas, box, radius);
    cairo_fill(&canvas);
}

void frame(Canvas& canvas, const Box& box, const Color& color, double width, double radius) {
    use(canvas, color);
    cairo_set_line_width(&canvas, width);
    trace(canvas, box, radius);
    cairo_stroke(&canvas);
}

void rule(Canvas& canvas, Spot from, Spot to, const Color& color, double width) {
    from = in_a_pixel(canvas, from);
    to = in_a_pixel(canvas, to);
    use(canvas, color);
    cairo_set_line_width(&canvas, width);
    cairo_set_line_cap(&canvas, CAIRO_LINE_CAP_BUTT);
    cairo_move_to(&canvas, from.x, from.y);
    cairo_line_to(&canvas, to.x, to.y);
    cairo_stroke(&canvas);
}

void dashed_rule(Canvas& canvas, Spot from, Spot to, const Color& color, double width) {
    const std::array dash{3 * width, 3 * width};
    cairo_set_dash(&canvas, dash.data(), static_cast<int>(dash.size()), 0);
    rule(canvas, from, to, color, width);
    cairo_set_dash(&canvas, nullptr, 0, 0);
}

void curve(Canvas& canvas, std::span<const Spot> spots, LineForm form, const Color& color,
           double width) {
    const bool is_dotted = form == LineForm::dotted;
    const auto dash = dashes(form, width);
    use(canvas, color);
    cairo_set_line_width(&canvas, width);
    cairo_set_line_join(&canvas, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(&canvas, is_dotted ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    cairo_set_dash(&canvas, dash.data(), static_cast<int>(dash.size()), 0);
    for (const Spot& spot : spots) cairo_line_to(&canvas, spot.x, spot.y);
    cairo_stroke(&canvas);
    cairo_set_dash(&canvas, nullptr, 0, 0);
}

void area(Canvas& canvas, std::span<const Spot> spots, double level, const Color& color,
          const Color& edge, double width) {
    if (spots.empty()) return;
    cairo_move_to(&canvas, spots.front().x, level);
    for (const Spot& spot : spots) cairo_line_to(&canvas, spot.x, spot.y);
    cairo_line_to(&canvas, spots.back().x, level);
    use(canvas, color);
    cairo_fill(&canvas);
    curve(canvas, spots, LineForm::solid, edge, width);
}

void symbol(Canvas& canvas, Shape shape, Spot at, double radius, const Color& color,
            const Color& ring) {
    trace(canvas, shape, at, radius);
    use(canvas, ring);
    cairo_set_line_width(&canvas, radius * 0.8);
    cairo_stroke_preserve(&canvas);
    use(canvas, color);
    cairo_fill(&canvas);
}

void begin_clip(Canvas& canvas, const Box& box) {
    cairo_save(&canvas);
    trace(canvas, box, 0);
    cairo_clip(&canvas);
}

void end_clip(Canvas& canvas) {
    cairo_restore(&canvas);
}

Shifted::Shifted(Canvas& canvas, double x, double y, double scale) : canvas_{canvas} {
    cairo_save(&canvas_);
    cairo_translate(&canvas_, x, y);
    cairo_scale(&canvas_, scale, scale);
}

Shifted::~Shifted() {
    cairo_restore(&canvas_);
}

}  // namespace pension::drawing
