// SPDX-License-Identifier: Apache-2.0
#include "draw/chart_strips.hpp"

#include "draw/geometry.hpp"
#include "draw/picture_layout.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

namespace pension::drawing {

namespace {

constexpr double chart_text = 0.72;  ///< A picture's 12 pixels become 8.6 points.
constexpr double least_height = 66 * points_per_mm;
constexpr double most_height = 92 * points_per_mm;
constexpr double least_chart_width = 220;  ///< Of one of several side by side, points.
constexpr double chart_gap = 16;

/// A chart with what stands above it.
struct Titled {
    Chart chart;  ///< Without its title.
    Text title;
};

std::shared_ptr<std::vector<Titled>> titled(std::span<const Chart> charts, const StripRoom& room,
                                            double width) {
    auto all = std::make_shared<std::vector<Titled>>();
    for (const Chart& chart : charts) {
        all->push_back({chart, Text{chart.title, {10.5 * room.unit, true}, Room{width}}});
        all->back().chart.title.clear();
    }
    return all;
}

double title_height(const std::vector<Titled>& charts) {
    double height = 0;
    for (const Titled& each : charts)
        if (!each.title.words().empty()) height = std::max(height, each.title.height());
    return height;
}

void put(const std::vector<Titled>& charts, double width, double unit, PageLayout& page,
         const Box& place) {
    // A picture keeps its edges free; on paper its words stand flush with the text instead.
    const double air = picture_air * chart_text * unit;
    const double top = place.top + title_height(charts);
    double left = place.left;
    for (const Titled& each : charts) {
        if (!each.title.words().empty())
            page.texts.push_back({{each.title, left, place.top, black}, Role::heading});
        const Box box{left - air, top, left + width + air, place.bottom};
        page.pictures.push_back(
            {Picture{each.chart, box.width(), box.height(), Palette::paper, chart_text * unit}, box,
             page.texts.size(), each.chart.description});
        left += width + chart_gap * unit;
    }
}

Strip row_of(std::span<const Chart> charts, const StripRoom& room) {
    const double u = room.unit;
    const auto count = static_cast<double>(charts.size());
    const double width = (room.width - chart_gap * u * (count - 1)) / count;
    const auto all = titled(charts, room, width);
    Strip strip;
    const double title = title_height(*all);
    // Not higher than it is wide, and never more than most of a page.
    const double most = std::min(room.height * 0.6, std::max(width, least_height));
    strip.height = title + std::min(least_height * std::max(1.0, std::sqrt(u)), most);
    strip.growth =
        std::max(0.0, title + std::min(most_height * std::max(1.0, u), most) - strip.height);
    strip.begins_section = true;
    strip.may_wait = true;
    strip.put = [all, width, u](PageLayout& page, const Box& place) {
        put(*all, width, u, page, place);
    };
    return strip;
}

}  // namespace

std::vector<Strip> chart_strips(std::span<const Chart> charts, const StripRoom& room) {
    std::vector<Strip> strips;
    if (charts.empty()) return strips;
    const double u = room.unit;
    const auto count = static_cast<double>(charts.size());
    if (count * least_chart_width * u + (count - 1) * chart_gap * u <= room.width) {
        strips.push_back(row_of(charts, room));
        return strips;
    }
    for (const Chart& chart : charts) {
        strips.push_back(row_of({&chart, 1}, room));
        strips.back().air = 7 * u;
    }
    return strips;
}

}  // namespace pension::drawing
