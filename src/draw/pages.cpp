// SPDX-License-Identifier: Apache-2.0
#include "draw/pages.hpp"

#include "base/contract.hpp"
#include "draw/geometry.hpp"
#include "draw/page_layout.hpp"
#include "draw/pen.hpp"
#include "draw/telling.hpp"
#include "draw/text.hpp"

namespace pension {

namespace {}

Status fonts_to_draw_with() {
    if (!drawing::has_font()) return Error{ErrorCode::fonts_missing};
    return done();
}

Pages::Pages(const Sheet& sheet, const Paper& paper, const PrintStyle& style)
    : pages_{std::make_shared<const std::vector<drawing::PageLayout>>(
          drawing::lay_out(sheet, paper, style))},
      paper_{paper},
      copies_{style.copies},
      title_{sheet.title},
      language_{sheet.language},
      date_{sheet.date} {
    expects(copies_ >= 1 && copies_ <= 8, "a few copies on a page");
}

int Pages::count() const {
    return static_cast<int>(pages_->size());
}

double Pages::width() const {
    return paper_.width_mm * drawing::points_per_mm;
}

double Pages::height() const {
    return paper_.height_mm * drawing::points_per_mm * copies_;
}

void Pages::paint(int page, void* context, Placement placement) const {
    const drawing::NativeContext native{context};
    const drawing::Shifted placed{native.canvas(), placement.left, placement.top,
                                  placement.units_per_point};
    paint_on(native.canvas(), page);
}

namespace {

using drawing::PageLayout;

void paint_under(drawing::Canvas& canvas, const PageLayout& layout) {
    for (const drawing::PlacedFill& f : layout.fills) {
        drawing::fill(canvas, f.box, f.color);
        if (f.edge > 0) drawing::frame(canvas, f.box, f.edge_color, f.edge);
    }
    for (const drawing::PlacedRule& r : layout.rules)
        drawing::rule(canvas, {r.left, r.y}, {r.right, r.y}, r.color, r.thickness);
}

void paint_picture(drawing::Canvas& canvas, const drawing::PlacedPicture& placed) {
    const drawing::Shifted shifted{canvas, placed.box.left, placed.box.top};
    placed.picture.paint_on(canvas);
}

void paint_layout(drawing::Canvas& canvas, const PageLayout& layout) {
    paint_under(canvas, layout);
    for (const drawing::PlacedPicture& picture : layout.pictures) paint_picture(canvas, picture);
    for (const drawing::PageText& text : layout.texts) text.paint(canvas);
}

// Texts in the order in which they are read, each picture where it stands among them.
void paint_layout_told(drawing::Canvas& canvas, const PageLayout& layout) {
    paint_under(canvas, layout);
    drawing::Telling telling{canvas};
    auto picture = layout.pictures.begin();
    const auto paint_pictures = [&](std::size_t until) {
        for (; picture != layout.pictures.end() && picture->after <= until; ++picture)
            telling.tell_figure([&] { paint_picture(canvas, *picture); });
    };
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        paint_pictures(i);
        telling.tell(layout.texts[i], [&] { layout.texts[i].paint(canvas); });
    }
    paint_pictures(layout.texts.size());
}

/// As often as there are copies, each where it stands, with a line to cut along between them.
template <class Paint>
void for_each_copy(drawing::Canvas& canvas, const Paper& paper, int copies, const Paint& paint) {
    const double height = paper.height_mm * drawing::points_per_mm;
    const double width = paper.width_mm * drawing::points_per_mm;
    for (int copy = 0; copy < copies; ++copy) {
        if (copy > 0)
            drawing::dashed_rule(canvas, {0, copy * height}, {width, copy * height}, rgb(0x8A8A8A),
                                 0.6);
        const drawing::Shifted shifted{canvas, 0, copy * height};
        paint();
    }
}

}  // namespace

void Pages::paint_on(drawing::Canvas& canvas, int page) const {
    expects(page >= 0 && page < count(), "a page of the sheet");
    const PageLayout& layout = (*pages_)[static_cast<std::size_t>(page)];
    for_each_copy(canvas, paper_, copies_, [&] { paint_layout(canvas, layout); });
}

void Pages::paint_told(drawing::Canvas& canvas, int page) const {
    expects(page >= 0 && page < count(), "a page of the sheet");
    const PageLayout& layout = (*pages_)[static_cast<std::size_t>(page)];
    for_each_copy(canvas, paper_, copies_, [&] { paint_layout_told(canvas, layout); });
}

}  // namespace pension
