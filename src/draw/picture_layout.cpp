// SPDX-License-Identifier: Apache-2.0
#include "draw/picture_layout.hpp"

#include "draw/legend_layout.hpp"
#include "draw/marker_layout.hpp"

#include <algorithm>
#include <cmath>

namespace pension::drawing {

namespace {

// What a picture shows, from generous to bare. The first one that leaves the curves their share
// of the height is taken.
struct Detail {
    LegendKind legend;
    int title_lines;
    bool has_x_title;
    bool has_y_title;
    double least_share;
};
constexpr Detail details[] = {
    {LegendKind::beside, 2, true, true, 0.50},
    {LegendKind::flowing, 2, true, true, 0.50},
    {LegendKind::flowing, 1, true, true, 0.44},
    {LegendKind::columns, 1, true, true, 0.42},
    // Ages say by themselves that they are ages; amounts need their unit longer.
    {LegendKind::columns, 1, false, true, 0.36},
    {LegendKind::columns, 1, false, false, 0.38},
    {LegendKind::columns, 0, false, false, 0.30},
    {LegendKind::none, 1, false, false, 0.34},
    {LegendKind::none, 0, false, false, 0.0},
};

Look look_of(const Series& series, const Palette& palette) {
    const bool by_owner = palette.is_for_paper && series.part != SeriesPart::own_paid;
    return {palette.owner(series.owner), series.part, shape_of(series.owner),
            by_owner ? form_on_paper(series.owner) : form_of(series.part)};
}

// Every so far along the x axis, each owner's a little further on, so that curves that run together
// can still be told apart.
std::vector<Spot> marks_along(const Series& series, const std::vector<Spot>& spots, double apart) {
    std::vector<Spot> marks;
    if (spots.empty() || series.part == SeriesPart::own_paid) return marks;
    double next = spots.front().x + apart * (0.5 + 0.25 * static_cast<double>(series.owner % 4));
    for (std::size_t i = 1; i < spots.size(); ++i) {
        const Spot &a = spots[i - 1], &b = spots[i];
        for (; next <= b.x; next += apart)
            if (b.x > a.x) marks.push_back({next, a.y + (next - a.x) / (b.x - a.x) * (b.y - a.y)});
    }
    // The end has its own.
    while (!marks.empty() && marks.back().x > spots.back().x - apart / 3) marks.pop_back();
    return marks;
}

// The ticks within the axis: nothing else has a place on it.
std::vector<Tick> ticks_within(const Axis& axis) {
    std::vector<Tick> inside;
    for (const Tick& tick : axis.ticks)
        if (tick.at >= axis.least && tick.at <= axis.most) inside.push_back(tick);
    return inside;
}

bool any_overlap(const std::vector<PlacedText>& texts, std::size_t stride, double gap) {
    for (std::size_t i = stride; i < texts.size(); i += stride)
        if (texts[i].box().grown(gap / 2).overlaps(texts[i - stride].box().grown(gap / 2)))
            return true;
    return false;
}

// Every n-th label, the first always, so that none touches its neighbour.
std::vector<std::size_t> that_fit(const std::vector<PlacedText>& labels, double gap) {
    std::size_t stride = 1;
    while (stride < labels.size() && any_overlap(labels, stride, gap)) ++stride;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < labels.size(); i += stride) kept.push_back(i);
    return kept;
}

/// One attempt at a picture. The steps take their room from the outside inward; what is left is
/// the plot.
class PictureAttempt {
public:
    PictureAttempt(const Chart& chart, const Detail& detail, const Box& whole,
                   const Palette& palette, double unit)
        : chart_{chart}, detail_{detail} {
        layout_.palette = palette;
        layout_.unit = unit;
        layout_.whole = whole;
        free_ = whole.grown(-std::min(picture_air * unit, whole.width() / 20));
    }

    std::optional<PictureLayout> made() {
        place_title();
        if (!place_legend_above()) return std::nullopt;
        reserve_band();
        reserve_foot();
        if (!place_names_beside()) return std::nullopt;
        reserve_left();
        fix_plot();
        if (layout_.plot.height() < detail_.least_share * layout_.whole.height())
            return std::nullopt;
        place_y_ticks();
        place_x_ticks();
        place_curves();
        place_backdrop();
        place_markers(chart_, faint_style(), layout_);
        return std::move(layout_);
    }

private:
    double px(double pixels) const { return pixels * layout_.unit; }
    // Low enough for the first one to pass under the lowest label of the y axis.
    double label_drop() const { return px(7.5); }
    TextStyle label_style() const { return {px(12)}; }
    TextStyle faint_style() const { return {px(11)}; }

    void put(Text text, double x, double y, const Color& color) {
        layout_.texts.push_back({std::move(text), x, y, color});
    }

    void place_title() {
        if (detail_.title_lines == 0 || chart_.title.empty()) return;
        Text title{
            chart_.title, {px(15), true}, {free_.width(), Room::unlimited, detail_.title_lines}};
        const double height = title.height();
        put(std::move(title), free_.left, free_.top - px(2), layout_.palette.text);
        free_.top += height + px(4);
    }

    std::vector<LegendEntry> entries() const {
        std::vector<LegendEntry> found;
        for (const Series& series : chart_.series)
            if (!series.name.empty())
                found.push_back({series.name, look_of(series, layout_.palette), &series});
        return found;
    }

    bool place_legend_above() {
        if (detail_.legend != LegendKind::flowing && detail_.legend != LegendKind::columns)
            return true;
        const auto height = place_legend(entries(), detail_.legend, free_, layout_);
        if (!height) return false;
        free_.top += *height;
        return true;
    }

    // The height of the band does not depend on where the markers are: the plot stays where it
    // is while the reader moves one.
    void reserve_band() {
        const bool has_strong = std::ranges::any_of(chart_.markers, &Marker::strong);
        const bool has_faint = !std::ranges::all_of(chart_.markers, &Marker::strong);
        const bool has_title = detail_.has_y_title && !chart_.y.title.empty();
        const double row = Text{"国", faint_style()}.height() + px(1);
        layout_.band = free_;
        if (has_title) {
            Text title{chart_.y.title, faint_style(), {free_.width(), Room::unlimited, 1}};
            put(std::move(title), free_.left, free_.top, layout_.palette.quiet_text);
        }
        if (has_title || (has_faint && (detail_.has_y_title || !has_strong))) free_.top += row;
        if (has_strong)
            free_.top += Text{"国", label_style()}.height() + px(4);
        else if (!chart_.y.ticks.empty())
            free_.top += row / 2;
        layout_.band.bottom = free_.top;
        free_.top += px(4);
    }

    bool shows_x_title() const { return detail_.has_x_title && !chart_.x.title.empty(); }

    void reserve_foot() {
        const double row = Text{"国", label_style()}.height();
        tick_row_ = row;
        // Beside the names there is room at the right of the labels.
        title_row_ = shows_x_title() && detail_.legend != LegendKind::beside;
        if (!chart_.x.ticks.empty()) free_.bottom -= row + label_drop() - px(4);
        if (title_row_) free_.bottom -= row;
    }

    bool place_names_beside() {
        if (detail_.legend != LegendKind::beside || chart_.series.empty()) {
            free_.right -= chart_.x.ticks.empty()
                               ? 0
                               : std::min(widest(chart_.x.ticks, px(200)) / 2, free_.width() / 8);
            return true;
        }
        const Scale y{chart_.y.least, chart_.y.most, free_.bottom, free_.top};
        const auto width = place_names(entries(), chart_, y, free_, layout_);
        if (!width) return false;
        free_.right -= *width;
        return true;
    }

    double widest(const std::vector<Tick>& ticks, double most) const {
        double width = 0;
        for (const Tick& tick : ticks)
            width = std::max(width,
                             Text{tick.label, label_style(), {most, Room::unlimited, 1}}.width());
        return width;
    }

    void reserve_left() {
        y_label_width_ = widest(ticks_within(chart_.y), free_.width() * 0.3);
        if (y_label_width_ > 0) free_.left += y_label_width_ + px(8);
    }

    void fix_plot() {
        layout_.plot = free_;
        layout_.plot.bottom = std::max(layout_.plot.bottom, layout_.plot.top + 1);
        layout_.plot.right = std::max(layout_.plot.right, layout_.plot.left + 1);
        layout_.x = {chart_.x.least, chart_.x.most, layout_.plot.left, layout_.plot.right};
        layout_.y = {chart_.y.least, chart_.y.most, layout_.plot.bottom, layout_.plot.top};
        layout_.band.left = layout_.plot.left;
        layout_.baseline = layout_.y.at(std::max<std::int64_t>(0, chart_.y.least));
        if (chart_.y.most < 0 || chart_.y.most <= chart_.y.least)
            layout_.baseline = layout_.plot.bottom;
    }

    void place_y_ticks() {
        std::vector<PlacedText> labels;
        std::vector<double> levels;
        // Few lines keep the grid quiet; a low plot needs what it can get.
        const double air = std::clamp(layout_.plot.height() / 14, px(4), px(16));
        for (const Tick& tick : ticks_within(chart_.y)) {
            levels.push_back(layout_.y.at(tick.at));
            Text label{tick.label, label_style(), {y_label_width_ + 1, Room::unlimited, 1}};
            const double x = layout_.plot.left - px(8) - label.width();
            const double y = levels.back() - label.middle();
            labels.push_back({std::move(label), x, y, layout_.palette.quiet_text});
        }
        for (const std::size_t i : that_fit(labels, air)) {
            layout_.grid.push_back(levels[i]);
            layout_.texts.push_back(std::move(labels[i]));
        }
    }

    void place_x_ticks() {
        std::vector<PlacedText> labels;
        std::vector<double> places;
        const double room = std::max(px(30), layout_.whole.width() / 3);
        for (const Tick& tick : ticks_within(chart_.x)) {
            places.push_back(layout_.x.at(tick.at));
            Text label{tick.label, label_style(), {room, Room::unlimited, 1}};
            const double most = layout_.whole.right - px(2) - label.width();
            const double x =
                std::clamp(places.back() - label.width() / 2, layout_.whole.left + px(2),
                           std::max(layout_.whole.left + px(2), most));
            labels.push_back({std::move(label), x, layout_.plot.bottom + label_drop(),
                              layout_.palette.quiet_text});
        }
        double end = layout_.plot.right;
        for (const std::size_t i : that_fit(labels, px(10))) {
            layout_.x_ticks.push_back(places[i]);
            end = std::max(end, labels[i].box().right);
            layout_.texts.push_back(std::move(labels[i]));
        }
        place_x_title(end);
    }

    void place_x_title(double end_of_labels) {
        if (!shows_x_title()) return;
        const double left = title_row_ ? layout_.plot.left : end_of_labels + px(10);
        const double right = title_row_ ? layout_.plot.right : layout_.whole.right - px(6);
        if (right - left < px(20)) return;
        Text title{chart_.x.title, faint_style(), {right - left, Room::unlimited, 1}};
        const double x = title_row_ ? right - title.width() : left;
        const double first_row = layout_.plot.bottom + label_drop();
        const double y = first_row + (title_row_ ? tick_row_ : px(0.8));
        put(std::move(title), x, y, layout_.palette.quiet_text);
    }

    void place_curves() {
        for (const Series& series : chart_.series) {
            Curve curve{look_of(series, layout_.palette), {}, {}, {}};
            for (const Point& point : series.points)
                curve.spots.push_back({layout_.x.at(point.x), layout_.y.at(point.y)});
            if (layout_.palette.is_for_paper)
                curve.marks = marks_along(series, curve.spots, px(52));
            layout_.curves.push_back(std::move(curve));
        }
    }

    // Its name stands in its corner, where the curves have not risen yet.
    void place_backdrop() {
        if (!chart_.backdrop) return;
        const Backdrop& behind = *chart_.backdrop;
        const Scale y{0, behind.whole, layout_.plot.bottom, layout_.plot.top};
        for (const Point& point : behind.points)
            layout_.backdrop.push_back({layout_.x.at(point.x), y.at(point.y)});
        double right = layout_.plot.left + layout_.plot.width() / 2;
        for (const Marker& marker : chart_.markers)
            right = std::min(right, layout_.x.at(marker.at));
        const double room = right - layout_.plot.left - px(12);
        if (behind.name.empty() || room < px(60)) return;
        put({behind.name, faint_style(), {room, Room::unlimited, 4}}, layout_.plot.left + px(6),
            layout_.plot.top + px(4), layout_.palette.quiet_text);
    }

    const Chart& chart_;
    const Detail& detail_;
    PictureLayout layout_;
    Box free_;
    double tick_row_ = 0;
    bool title_row_ = false;
    double y_label_width_ = 0;
};

}  // namespace

PictureLayout lay_out(const Chart& chart, double width, double height, const Palette& palette,
                      double text_scale) {
    const Box whole{0, 0, std::max(width, 1.0), std::max(height, 1.0)};
    for (const Detail& detail : details)
        if (auto layout = PictureAttempt{chart, detail, whole, palette, text_scale}.made())
            return *std::move(layout);
    // Too small for any text: curves without words.
    PictureLayout bare;
    bare.palette = palette;
    bare.unit = text_scale;
    bare.whole = bare.plot = bare.band = whole;
    bare.band.bottom = bare.band.top;
    bare.x = {chart.x.least, chart.x.most, whole.left, whole.right};
    bare.y = {chart.y.least, chart.y.most, whole.bottom, whole.top};
    bare.baseline = whole.bottom;
    for (const Series& series : chart.series) {
        Curve curve{look_of(series, palette), {}, {}, {}};
        for (const Point& point : series.points)
            curve.spots.push_back({bare.x.at(point.x), bare.y.at(point.y)});
        bare.curves.push_back(std::move(curve));
    }
    return bare;
}

}  // namespace pension::drawing
