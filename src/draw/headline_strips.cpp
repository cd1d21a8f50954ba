// SPDX-License-Identifier: Apache-2.0
#include "draw/headline_strips.hpp"

#include <algorithm>
#include <memory>
#include <span>

namespace pension::drawing {

namespace {

constexpr Color dark_gray = rgb(0x333333);
constexpr Color box_edge = rgb(0x6E6E6E);
// Points at text scale 1.
constexpr double box_gap = 8;
constexpr double box_side = 8;
constexpr double box_air = 5;
constexpr double least_box_width = 112;

/// One frame's words, each where it stands below the frame's head.
struct Frame {
    struct Part {
        Text text;
        double x, y;
        Color color;
    };
    std::vector<Part> parts;
    double height = 0;
};

/// The largest letters in which the amount stands on one line; the smallest where none do.
Text amount_text(const std::string& words, double unit, double width) {
    for (const double size : {24.0, 21.0, 18.0, 15.0}) {
        Text text{words, {size * unit, true}};
        if (text.width() <= width) return text;
    }
    return Text{words, {12 * unit, true}, Room{width}};
}

/// Titles beside each other: of one size, and as high as the highest, so that amounts stand on one
/// level.
struct Titles {
    double size = 10;  ///< Times the unit.
    double height = 0;
};

/// A little smaller where that keeps each on one line; not in large print.
Titles titles_of(std::span<const Headline> headlines, const StripRoom& room, double width) {
    const double unit = room.unit;
    const double inner = width - 2 * box_side * unit;
    Titles titles;
    const auto widest = [&](double size) {
        double most = 0;
        for (const Headline& each : headlines)
            most = std::max(most, Text{each.title, {size * unit, true}}.width());
        return most;
    };
    if (!room.large_print && widest(titles.size) > inner && widest(8.5) <= inner)
        titles.size = std::max(8.5, titles.size * inner / widest(titles.size) - 0.05);
    for (const Headline& each : headlines)
        if (!each.title.empty())
            titles.height = std::max(
                titles.height, Text{each.title, {titles.size * unit, true}, Room{inner}}.height());
    return titles;
}

Frame frame_of(const Headline& headline, const StripRoom& room, double width,
               const Titles& titles) {
    const double u = room.unit;
    const double inner = width - 2 * box_side * u;
    const double small = room.large_print ? 10 : 8.5;
    Frame frame;
    double y = box_air * u;
    const auto put = [&](Text text, double x, const Color& color) {
        const double height = text.height();
        frame.parts.push_back({std::move(text), x, y, color});
        y += height;
    };
    if (!headline.title.empty())
        put(Text{headline.title, {titles.size * u, true}, Room{inner}}, box_side * u, black);
    y = box_air * u + titles.height;
    Text amount = amount_text(headline.amount, u, inner);
    double x = box_side * u;
    if (!headline.before.empty()) {
        Text before{headline.before, {10 * u}};
        const double beside = before.width() + 5 * u;
        // On one line with the amount where that has room, both on one level.
        if (amount.lines().size() == 1 && beside + amount.width() <= inner) {
            const double drop = amount.lines().front().baseline - before.lines().front().baseline;
            frame.parts.push_back({std::move(before), x, y + drop, black});
            x += beside;
        } else {
            put(std::move(before), x, black);
        }
    }
    put(std::move(amount), x, black);
    if (!headline.in_capitals.empty())
        put(Text{headline.in_capitals, {small * u}, Room{inner}}, box_side * u, dark_gray);
    for (const std::string& line : headline.lines) {
        y += 1.5 * u;
        put(Text{line, {small * u}, Room{inner}}, box_side * u, black);
    }
    frame.height = y + box_air * u;
    return frame;
}

void put(const std::vector<Frame>& frames, double width, double unit, PageLayout& page,
         const Box& place) {
    double left = place.left;
    for (const Frame& frame : frames) {
        page.fills.push_back(
            {{left, place.top, left + width, place.bottom}, rgb(0xFFFFFF), 0.8 * unit, box_edge});
        for (const Frame::Part& part : frame.parts)
            page.texts.push_back(
                {{part.text, left + part.x, place.top + part.y, part.color}, Role::paragraph});
        left += width + box_gap * unit;
    }
}

}  // namespace

std::vector<Strip> headline_strips(const Headlines& headlines, const StripRoom& room) {
    std::vector<Strip> strips;
    if (headlines.each.empty()) return strips;
    const double u = room.unit;
    const std::size_t count = headlines.each.size();
    std::size_t across = std::clamp<std::size_t>(
        static_cast<std::size_t>((room.width + box_gap * u) / ((least_box_width + box_gap) * u)), 1,
        count);
    // Rows of one length: four are two and two rather than three and one.
    const std::size_t rows = (count + across - 1) / across;
    across = (count + rows - 1) / rows;
    const double width =
        (room.width - box_gap * u * static_cast<double>(across - 1)) / static_cast<double>(across);
    for (std::size_t first = 0; first < count; first += across) {
        auto frames = std::make_shared<std::vector<Frame>>();
        Strip strip;
        const std::size_t end = std::min(first + across, count);
        const Titles titles =
            titles_of(std::span{headlines.each}.subspan(first, end - first), room, width);
        for (std::size_t i = first; i < end; ++i) {
            frames->push_back(frame_of(headlines.each[i], room, width, titles));
            strip.height = std::max(strip.height, frames->back().height);
        }
        strip.air = box_gap * u;
        strip.put = [frames, width, u](PageLayout& page, const Box& place) {
            put(*frames, width, u, page, place);
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

}  // namespace pension::drawing
