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

// A faint marker's words and the places where they might stand, the best first.
struct Label {
    const Marker* marker;
    Text words;
    double x;  ///< Of its line.
    std::vector<Box> places;
};

// Whether a line from under a label down to the plot would run through other words.
bool runs_through(double x, const Box& from, const Box& other, double air) {
    return other.top >= from.bottom - 1 && x > other.left - air && x < other.right + air;
}

bool is_free(const Box& box, const PictureLayout& layout) {
    const double air = 3 * layout.unit;
    if (layout.pill && layout.pill->grown(air).overlaps(box)) return false;
    return std::ranges::none_of(
        layout.texts, [&](const PlacedText& text) { return text.box().grown(air).overlaps(box); });
}

// Where a label so wide may begin in a row: in the middle over its line, else to the right or
// left of it, else right beside what stands there already.
std::vector<double> beginnings(double x, double width, const Box& row,
                               const PictureLayout& layout) {
    const double u = layout.unit;
    std::vector<double> found{x - width / 2, x - 4 * u, x + 4 * u - width};
    const auto beside = [&](const Box& other) {
        if (other.top >= row.bottom || other.bottom <= row.top) return;
        for (const double left : {other.right + 4 * u, other.left - 4 * u - width})
            if (left <= x && x <= left + width) found.push_back(left);
    };
    if (layout.pill) beside(*layout.pill);
    for (const PlacedText& text : layout.texts) beside(text.box());
    return found;
}

// The upper row first.
Label label_of(const Marker& marker, const TextStyle& style, const PictureLayout& layout) {
    const double u = layout.unit;
    const Box& band = layout.band;
    Label label{&marker,
                Text{marker.label, style, {std::max(band.width() / 2, u), Room::unlimited, 1}},
                layout.x.at(marker.at),
                {}};
    const double width = label.words.width(), height = label.words.height();
    const double most = std::max(band.left, band.right - width);
    for (const double y : {band.top, band.bottom - height - u}) {
        if (y < band.top - u) continue;
        const Box row{band.left, y, band.right, y + height};
        for (const double left : beginnings(label.x, width, row, layout)) {
            const double inside = std::clamp(left, band.left, most);
            const Box place{inside, y, inside + width, y + height};
            if (is_free(place, layout)) label.places.push_back(place);
        }
    }
    return label;
}

/// Tries the places of all labels together: the first way that shows all, else the one that
/// shows most. A chart has a handful of markers; beyond eight, the rest go without words.
class Seating {
public:
    Seating(const std::vector<Label>& labels, double air)
        : labels_{labels}, air_{air}, now_(labels.size()), best_(labels.size()) {
        seat(0, 0);
    }
    const std::vector<std::optional<Box>>& best() const { return best_; }

private:
    void seat(std::size_t i, std::size_t seated) {
        const std::size_t all = std::min<std::size_t>(labels_.size(), 8);
        if (most_ == all || seated + (all - i) <= most_) return;
        if (i == all) {
            most_ = seated;
            best_ = now_;
            return;
        }
        for (const Box& place : labels_[i].places)
            if (suits(i, place)) {
                now_[i] = place;
                seat(i + 1, seated + 1);
            }
        now_[i].reset();
        seat(i + 1, seated);
    }

    bool suits(std::size_t i, const Box& place) const {
        for (std::size_t other = 0; other < i; ++other) {
            if (!now_[other]) continue;
            if (now_[other]->grown(air_).overlaps(place) ||
                runs_through(labels_[i].x, place, *now_[other], air_) ||
                runs_through(labels_[other].x, *now_[other], place, air_))
                return false;
        }
        return true;
    }

    const std::vector<Label>& labels_;
    double air_;
    std::size_t most_ = 0;
    std::vector<std::optional<Box>> now_;
    std::vector<std::optional<Box>> best_;
};

void place_faint(const Chart& chart, const TextStyle& style, PictureLayout& layout) {
    std::vector<Label> labels;
    for (const Marker& marker : chart.markers)
        if (!marker.strong && is_within(marker, chart.x))
            labels.push_back(label_of(marker, style, layout));
    const Seating seating{labels, 3 * layout.unit};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto& box = seating.best()[i];
        layout.marker_lines.push_back({labels[i].x, box ? box->bottom : layout.plot.top, false});
        if (box && !labels[i].words.words().empty())
            layout.texts.push_back(
                {std::move(labels[i].words), box->left, box->top, layout.palette.quiet_text});
    }
}

}  // namespace

void place_markers(const Chart& chart, const TextStyle& faint, PictureLayout& layout) {
    place_strong(chart, layout);
    place_faint(chart, faint, layout);
}

}  // namespace pension::drawing
