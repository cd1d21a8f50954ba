// SPDX-License-Identifier: Apache-2.0
#include "draw/marker_layout.hpp"

#include <algorithm>

namespace pension::drawing {

namespace {

bool is_within(const Marker& marker, const Axis& axis) {
    return marker.at >= axis.least && marker.at <= axis.most;
}

// Where the straight lines of a series stand at x; none before its first and after its last point.
std::optional<Spot> crossing(const std::vector<Spot>& spots, double x) {
    for (std::size_t i = 1; i < spots.size(); ++i) {
        const Spot &a = spots[i - 1], &b = spots[i];
        if (x < a.x || x > b.x) continue;
        const double share = b.x > a.x ? (x - a.x) / (b.x - a.x) : 1;
        return Spot{x, a.y + share * (b.y - a.y)};
    }
    return std::nullopt;
}

void place_pill(const Marker& marker, PictureLayout& layout) {
    const double u = layout.unit;
    const double x = layout.x.at(marker.at);
    const double side = 8 * u;
    const double room = std::max(layout.band.width() - 2 * side, u);
    Text words{marker.label, {12 * u, true}, {room, Room::unlimited, 1}};
    const double width = words.width() + 2 * side;
    const double left = std::clamp(x - width / 2, layout.band.left,
                                   std::max(layout.band.left, layout.band.right - width));
    const Box pill{left, layout.band.bottom - words.height() - 2 * u, left + width,
                   layout.band.bottom};
    const double y = (pill.top + pill.bottom) / 2 - words.middle();
    layout.pill = pill;
    layout.pill_text = PlacedText{std::move(words), left + side, y, layout.palette.on_strong};
}

void place_strong(const Chart& chart, PictureLayout& layout) {
    for (const Marker& marker : chart.markers) {
        if (!marker.strong || !is_within(marker, chart.x)) continue;
        const double x = layout.x.at(marker.at);
        layout.marker_lines.push_back({x, layout.band.bottom, true});
        for (Curve& curve : layout.curves) curve.at_marker = crossing(curve.spots, x);
        if (!marker.label.empty()) place_pill(marker, layout);
        return;
    }
}

bool is_free(const Box& box, const PictureLayout& layout) {
    const double air = 3 * layout.unit;
    if (layout.pill && layout.pill->grown(air).overlaps(box)) return false;
    return std::ranges::none_of(
        layout.texts, [&](const PlacedText& text) { return text.box().grown(air).overlaps(box); });
}

// In the middle over its line, else to the right or left of it; the upper row first.
std::optional<PlacedText> placed_faint(const Marker& marker, const TextStyle& style,
                                       const PictureLayout& layout) {
    const double u = layout.unit;
    const Box& band = layout.band;
    const double x = layout.x.at(marker.at);
    Text words{marker.label, style, {std::max(band.width() / 2, u), Room::unlimited, 1}};
    const double width = words.width();
    const double lowest = band.bottom - words.height() - u;
    for (const double y : {band.top, lowest})
        for (const double left : {x - width / 2, x - 4 * u, x + 4 * u - width}) {
            const double inside =
                std::clamp(left, band.left, std::max(band.left, band.right - width));
            const Box box{inside, y, inside + width, y + words.height()};
            if (y >= band.top - u && is_free(box, layout))
                return PlacedText{std::move(words), inside, y, layout.palette.quiet_text};
        }
    return std::nullopt;
}

void place_faint(const Chart& chart, const TextStyle& style, PictureLayout& layout) {
    for (const Marker& marker : chart.markers) {
        if (marker.strong || !is_within(marker, chart.x)) continue;
        MarkerLine line{layout.x.at(marker.at), layout.plot.top, false};
        if (auto label =
                marker.label.empty() ? std::nullopt : placed_faint(marker, style, layout)) {
            line.top = label->box().bottom;
            layout.texts.push_back(*std::move(label));
        }
        layout.marker_lines.push_back(line);
    }
}

}  // namespace

void place_markers(const Chart& chart, const TextStyle& faint, PictureLayout& layout) {
    place_strong(chart, layout);
    place_faint(chart, faint, layout);
}

}  // namespace pension::drawing
