// SPDX-License-Identifier: Apache-2.0
#include "draw/picture.hpp"

#include "draw/pen.hpp"
#include "draw/picture_layout.hpp"

#include <algorithm>
#include <cmath>

namespace pension {

namespace drawing {

namespace {

double line_width(const PictureLayout& layout, SeriesPart part) {
    const double main = layout.palette.line_width * layout.unit;
    if (part == SeriesPart::received) return main;
    return (layout.palette.is_for_paper ? 0.5 : 0.85) * main;
}

void paint_backdrop(Canvas& canvas, const PictureLayout& l) {
    if (l.backdrop.empty()) return;
    begin_clip(canvas, l.plot);
    area(canvas, l.backdrop, l.plot.bottom, l.palette.area, l.palette.axis, l.unit);
    end_clip(canvas);
}

void paint_grid(Canvas& canvas, const PictureLayout& l) {
    const double hair = l.unit;
    for (const double y : l.grid)
        rule(canvas, {l.plot.left, y}, {l.plot.right, y}, l.palette.grid, hair);
    rule(canvas, {l.plot.left, l.baseline}, {l.plot.right, l.baseline}, l.palette.axis, hair);
    for (const double x : l.x_ticks)
        rule(canvas, {x, l.plot.bottom}, {x, l.plot.bottom + 4 * l.unit}, l.palette.axis, hair);
}

void paint_markers(Canvas& canvas, const PictureLayout& l, bool strong) {
    for (const MarkerLine& line : l.marker_lines) {
        if (line.is_strong != strong) continue;
        const Spot from{line.x, line.top}, to{line.x, l.plot.bottom};
        if (strong)
            rule(canvas, from, to, l.palette.strong, 1.5 * l.unit);
        else
            dashed_rule(canvas, from, to, l.palette.axis, l.unit);
    }
}

// The first series on top: it is the one the reader came for.
void paint_curves(Canvas& canvas, const PictureLayout& l) {
    begin_clip(canvas, l.plot.grown(l.palette.line_width * l.unit));
    for (auto c = l.curves.rbegin(); c != l.curves.rend(); ++c)
        curve(canvas, c->spots, c->look.form, c->look.color, line_width(l, c->look.part));
    end_clip(canvas);
}

void paint_symbols(Canvas& canvas, const PictureLayout& l) {
    const auto put = [&](const Curve& c, Spot at) {
        if (l.plot.grown(1).contains(at.x, at.y))
            symbol(canvas, c.look.shape, at, 4 * l.unit, c.look.color, l.palette.background);
    };
    for (auto c = l.curves.rbegin(); c != l.curves.rend(); ++c) {
        // Of thin lines that have no marks along them the end has none either.
        if (l.palette.is_for_paper && c->look.part == SeriesPart::own_paid) continue;
        for (const Spot at : c->marks) put(*c, at);
        if (!c->spots.empty()) put(*c, c->spots.back());
        if (c->at_marker) put(*c, *c->at_marker);
    }
}

void paint_legend(Canvas& canvas, const PictureLayout& l) {
    for (const Swatch& swatch : l.swatches) {
        const bool is_aside =
            swatch.leads_from && std::abs(swatch.leads_from->y - swatch.from.y) > 2 * l.unit;
        if (is_aside) {
            const Spot lead[] = {{swatch.leads_from->x + 5 * l.unit, swatch.leads_from->y},
                                 {swatch.from.x - l.unit, swatch.from.y}};
            curve(canvas, lead, LineForm::solid, l.palette.axis, 0.8 * l.unit);
        }
        // The curve ends in the same shape right beside the name.
        if (l.palette.is_for_paper && swatch.leads_from && !is_aside) continue;
        const Spot line[] = {swatch.from, swatch.to};
        curve(canvas, line, swatch.look.form, swatch.look.color, line_width(l, swatch.look.part));
        symbol(canvas, swatch.look.shape, {swatch.from.x + 4 * l.unit, swatch.from.y}, 4 * l.unit,
               swatch.look.color, l.palette.background);
    }
}

void paint_words(Canvas& canvas, const PictureLayout& l) {
    for (const PlacedText& text : l.texts) text.paint(canvas);
    if (l.pill) fill(canvas, *l.pill, l.palette.strong, 4 * l.unit);
    if (l.pill_text) l.pill_text->paint(canvas);
}

// Above the mark and to its right, else wherever the picture has room.
void paint_bubble(Canvas& canvas, const PictureLayout& l, Spot at, std::string_view words) {
    const double u = l.unit, side = 8 * u, away = 12 * u;
    const Text text{
        words,
        {12 * u},
        {std::max(u, l.whole.width() - 4 * side), std::max(u, l.whole.height() - 4 * side)}};
    const double width = text.width() + 2 * side, height = text.height() + side;
    const double right = l.whole.right - width - 2 * u, lowest = l.whole.bottom - height - 2 * u;
    const double left = at.x + away <= right ? at.x + away : at.x - away - width;
    const double top = at.y - away - height >= 2 * u ? at.y - away - height : at.y + away;
    const double x = std::clamp(left, 2 * u, std::max(2 * u, right));
    const double y = std::clamp(top, 2 * u, std::max(2 * u, lowest));
    const Box box{x, y, x + width, y + height};
    fill(canvas, box, l.palette.background, 4 * u);
    frame(canvas, box, l.palette.axis, u, 4 * u);
    text.paint(canvas, x + side - text.extents().left, y + side / 2, l.palette.text);
}

void paint_highlight(Canvas& canvas, const PictureLayout& l, Mark mark, std::string_view words) {
    if (mark.series >= l.curves.size()) return;
    const Curve& on = l.curves[mark.series];
    if (mark.point >= on.spots.size()) return;
    const Spot at = on.spots[mark.point];
    if (!l.plot.grown(1).contains(at.x, at.y)) return;
    dashed_rule(canvas, {at.x, l.plot.top}, {at.x, l.plot.bottom}, on.look.color, l.unit);
    symbol(canvas, on.look.shape, at, 7 * l.unit, on.look.color, l.palette.background);
    symbol(canvas, on.look.shape, at, 2.6 * l.unit, l.palette.background, on.look.color);
    if (!words.empty()) paint_bubble(canvas, l, at, words);
}

}  // namespace

}  // namespace drawing

Picture::Picture(const Chart& chart, double width, double height, const Palette& palette,
                 double text_scale)
    : layout_{std::make_shared<const drawing::PictureLayout>(
          drawing::lay_out(chart, width, height, palette, text_scale))} {}

void Picture::paint(void* context, std::optional<Mark> highlight, std::string_view words) const {
    const drawing::NativeContext native{context};
    paint_on(native.canvas(), highlight, words);
}

void Picture::paint_on(drawing::Canvas& canvas, std::optional<Mark> highlight,
                       std::string_view words) const {
    const drawing::PictureLayout& l = *layout_;
    drawing::fill(canvas, l.whole, l.palette.background);
    drawing::paint_backdrop(canvas, l);
    drawing::paint_grid(canvas, l);
    drawing::paint_markers(canvas, l, false);
    drawing::paint_curves(canvas, l);
    drawing::paint_markers(canvas, l, true);
    drawing::paint_symbols(canvas, l);
    drawing::paint_legend(canvas, l);
    drawing::paint_words(canvas, l);
    if (highlight) drawing::paint_highlight(canvas, l, *highlight, words);
}

std::optional<Mark> Picture::nearest(double x, double y) const {
    const double reach = 24 * layout_->unit;
    double least = reach * reach;
    std::optional<Mark> found;
    for (std::size_t s = 0; s < layout_->curves.size(); ++s) {
        const auto& spots = layout_->curves[s].spots;
        for (std::size_t p = 0; p < spots.size(); ++p) {
            const double dx = spots[p].x - x, dy = spots[p].y - y;
            if (dx * dx + dy * dy >= least ||
                !layout_->plot.grown(1).contains(spots[p].x, spots[p].y))
                continue;
            least = dx * dx + dy * dy;
            found = Mark{s, p};
        }
    }
    return found;
}

std::int64_t Picture::x_at(double x) const {
    return layout_->x.value(x);
}

bool Picture::contains(double x, double y) const {
    return layout_->plot.contains(x, y) || layout_->band.contains(x, y);
}

}  // namespace pension
