// SPDX-License-Identifier: Apache-2.0
#include "draw/pages.hpp"

#include "base/contract.hpp"
#include "draw/page_layout.hpp"
#include "draw/pen.hpp"
#include "draw/text.hpp"

namespace pension {

namespace {
constexpr double points_per_mm = 72 / 25.4;
}

Status fonts_to_draw_with() {
    if (!drawing::has_font()) return Error{ErrorCode::fonts_missing};
    return done();
}

Pages::Pages(const Sheet& sheet, const Paper& paper, double text_scale)
    : pages_{std::make_shared<const std::vector<drawing::PageLayout>>(
          drawing::lay_out(sheet, paper, text_scale))},
      paper_{paper},
      title_{sheet.title},
      date_{sheet.date} {}

int Pages::count() const {
    return static_cast<int>(pages_->size());
}

double Pages::width() const {
    return paper_.width_mm * points_per_mm;
}

double Pages::height() const {
    return paper_.height_mm * points_per_mm;
}

void Pages::paint(int page, void* context, Placement placement) const {
    const drawing::NativeContext native{context};
    const drawing::Shifted placed{native.canvas(), placement.left, placement.top,
                                  placement.units_per_point};
    paint_on(native.canvas(), page);
}

void Pages::paint_on(drawing::Canvas& canvas, int page) const {
    expects(page >= 0 && page < count(), "a page of the sheet");
    const drawing::PageLayout& layout = (*pages_)[static_cast<std::size_t>(page)];
    for (const drawing::PlacedFill& f : layout.fills) {
        drawing::fill(canvas, f.box, f.color);
        if (f.edge > 0) drawing::frame(canvas, f.box, f.edge_color, f.edge);
    }
    for (const drawing::PlacedRule& r : layout.rules)
        drawing::rule(canvas, {r.left, r.y}, {r.right, r.y}, r.color, r.thickness);
    for (const auto& [picture, box] : layout.pictures) {
        const drawing::Shifted shifted{canvas, box.left, box.top};
        picture.paint_on(canvas);
    }
    for (const drawing::PlacedText& text : layout.texts) text.paint(canvas);
}

}  // namespace pension
