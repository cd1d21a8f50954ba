// SPDX-License-Identifier: Apache-2.0
#include "draw/bar_layout.hpp"

#include <algorithm>

namespace pension::drawing {

namespace {

/// An end of a bar: the value, and what stands beside it.
struct EndOfBar {
    std::int64_t value;
    std::string words;
};

EndOfBar ending(const Bar::End& end) {
    return {end.value, end.assumed + " \u2192 " + end.words};
}

/// The lower value first, whichever assumption brings it.
std::pair<EndOfBar, EndOfBar> ends_of(const Bar& bar) {
    EndOfBar lower = ending(bar.lower), higher = ending(bar.higher);
    if (higher.value < lower.value) std::swap(lower, higher);
    return {std::move(lower), std::move(higher)};
}

class Making {
public:
    Making(const BarChart& chart, const Box& whole, const Palette& palette, double unit)
        : chart_{chart} {
        layout_.palette = palette;
        layout_.unit = unit;
        layout_.whole = whole;
        free_ = whole.grown(-px(10));
    }

    BarLayout made() {
        place_title();
        place_names();
        place_now();
        place_bars();
        return std::move(layout_);
    }

private:
    double px(double pixels) const { return pixels * layout_.unit; }
    TextStyle style() const { return {px(12)}; }
    Text text(const std::string& words, double room) const {
        return {words, style(), {std::max(room, px(20)), Room::unlimited, 1}};
    }

    void place_title() {
        if (chart_.title.empty()) return;
        Text title{chart_.title, {px(15), true}, {free_.width(), Room::unlimited, 1}};
        const double height = title.height();
        layout_.texts.push_back(
            {std::move(title), free_.left, free_.top - px(2), layout_.palette.text});
        free_.top += height + px(4);
    }

    void place_names() {
        const double row = text("\u56fd", free_.width()).height();
        layout_.top = free_.top + row + px(4);
        const double room = free_.bottom - layout_.top;
        rows_ = std::min(chart_.bars.size(),
                         static_cast<std::size_t>(std::max(0.0, room / px(bar_row))));
        layout_.bottom = layout_.top + static_cast<double>(rows_) * px(bar_row);
        double widest = 0;
        std::vector<Text> names;
        for (std::size_t i = 0; i < rows_; ++i) {
            names.push_back(text(chart_.bars[i].name, free_.width() * 0.3));
            widest = std::max(widest, names.back().width());
        }
        for (std::size_t i = 0; i < rows_; ++i) {
            const double y = middle(i) - names[i].middle();
            layout_.texts.push_back({std::move(names[i]), free_.left, y, layout_.palette.text});
        }
        free_.left += widest + px(12);
    }

    double middle(std::size_t row) const {
        return layout_.top + (static_cast<double>(row) + 0.5) * px(bar_row);
    }

    /// Amounts come before bars: these get what is left, though never nothing.
    double word_room() const { return (free_.width() - px(60)) / 2; }

    /// Between the words at the ends of the bars.
    void place_now() {
        std::int64_t least = chart_.now, most = chart_.now;
        double before = 0, after = 0;
        for (std::size_t i = 0; i < rows_; ++i) {
            const auto [lower, higher] = ends_of(chart_.bars[i]);
            least = std::min({least, lower.value, higher.value});
            most = std::max({most, lower.value, higher.value});
            before = std::max(before, text(lower.words, word_room()).width());
            after = std::max(after, text(higher.words, word_room()).width());
        }
        const double left = free_.left + before + px(8);
        const double right = std::max(free_.right - after - px(8), left + 1);
        scale_ = {least, most, left, right};
        layout_.now = scale_.at(chart_.now);
        Text now = text(chart_.now_words, free_.width());
        const double x = std::clamp(layout_.now - now.width() / 2, free_.left,
                                    std::max(free_.left, free_.right - now.width()));
        layout_.texts.push_back({std::move(now), x, free_.top, layout_.palette.quiet_text});
    }

    void place_bars() {
        for (std::size_t i = 0; i < rows_; ++i) {
            const auto [lower, higher] = ends_of(chart_.bars[i]);
            // Where both ends lie on one side, the nearer one is told within the bar's row all the
            // same: its words stand beyond the middle.
            const double from = std::min(scale_.at(lower.value), layout_.now);
            const double to = std::max(scale_.at(higher.value), layout_.now);
            const double top = middle(i) - px(7), bottom = middle(i) + px(7);
            if (from < layout_.now)
                layout_.bars.push_back({{from, top, layout_.now, bottom}, false});
            if (to > layout_.now) layout_.bars.push_back({{layout_.now, top, to, bottom}, true});
            Text before = text(lower.words, word_room());
            Text after = text(higher.words, word_room());
            const double y = middle(i) - before.middle();
            const double x = from - px(6) - before.width();
            layout_.texts.push_back({std::move(before), x, y, layout_.palette.text});
            layout_.texts.push_back({std::move(after), to + px(6), y, layout_.palette.text});
        }
    }

    const BarChart& chart_;
    BarLayout layout_;
    Box free_;
    Scale scale_;
    std::size_t rows_ = 0;
};

}  // namespace

BarLayout lay_out(const BarChart& chart, double width, double height, const Palette& palette,
                  double text_scale) {
    const Box whole{0, 0, std::max(width, 1.0), std::max(height, 1.0)};
    return Making{chart, whole, palette, text_scale}.made();
}

}  // namespace pension::drawing
