// SPDX-License-Identifier: Apache-2.0
#include "draw/bar_picture.hpp"

#include "draw/bar_layout.hpp"
#include "draw/pen.hpp"

namespace pension {

BarPicture::BarPicture(const BarChart& chart, double width, double height, const Palette& palette,
                       double text_scale)
    : layout_{std::make_shared<const drawing::BarLayout>(
          drawing::lay_out(chart, width, height, palette, text_scale))} {}

double BarPicture::wanted_height(const BarChart& chart, double text_scale) {
    return (drawing::bar_frame + static_cast<double>(chart.bars.size()) * drawing::bar_row) *
           text_scale;
}

void BarPicture::paint(void* context) const {
    const drawing::NativeContext native{context};
    paint_on(native.canvas());
}

void BarPicture::paint_on(drawing::Canvas& canvas) const {
    const drawing::BarLayout& l = *layout_;
    drawing::fill(canvas, l.whole, l.palette.background);
    for (const drawing::PlacedBar& bar : l.bars) {
        const Color& color = bar.is_more ? l.palette.owner(0) : l.palette.owner(1);
        drawing::fill(canvas, bar.box, color);
    }
    drawing::rule(canvas, {l.now, l.top}, {l.now, l.bottom}, l.palette.strong, 1.5 * l.unit);
    for (const drawing::PlacedText& text : l.texts) text.paint(canvas);
}

}  // namespace pension
