// SPDX-License-Identifier: Apache-2.0
#include "draw/legend_layout.hpp"

#include <algorithm>
#include <numeric>

namespace pension::drawing {

namespace {

// Pixels at text scale 1.
struct Style {
    double text, swatch, gap;
};
constexpr Style roomy_legend{12, 32, 7};
constexpr Style narrow_legend{10.5, 24, 4};
/// On paper beside its curve: the shape is enough where the line ends.
constexpr Style beside_on_paper{12, 9, 5};
constexpr int most_rows = 3;

struct Item {
    Look look;
    Text name;
};

std::vector<Item> items(const std::vector<LegendEntry>& entries, const Style& style, double unit,
                        const Room& room) {
    std::vector<Item> made;
    for (const LegendEntry& entry : entries)
        made.push_back({entry.look, Text{entry.name, {style.text * unit}, room}});
    return made;
}

void put(Item item, const Style& style, double x, double y, PictureLayout& layout,
         std::optional<Spot> leads_from = std::nullopt) {
    const double u = layout.unit;
    const double level = y + item.name.middle();
    layout.swatches.push_back({item.look, {x, level}, {x + style.swatch * u, level}, leads_from});
    layout.texts.push_back(
        {std::move(item.name), x + (style.swatch + style.gap) * u, y, layout.palette.text});
}

double widest(const std::vector<Item>& all) {
    double width = 0;
    for (const Item& item : all) width = std::max(width, item.name.width());
    return width;
}

// As many even columns as the names want, at least two.
std::size_t column_count(const std::vector<Item>& all, double room, double per_item) {
    const auto wanted = static_cast<std::size_t>(room / (widest(all) + per_item));
    return std::clamp<std::size_t>(wanted, 2, std::max<std::size_t>(2, all.size()));
}

struct NameAtEnd {
    double wanted;  ///< Middle of the name, where it would like to be.
    double height;
    double top = 0;
};

// From above downward, then pushed up from below: all within, in the order of their wishes.
bool settle(std::vector<NameAtEnd>& endings, const std::vector<std::size_t>& order, double top,
            double bottom) {
    double free = top;
    for (const std::size_t i : order) {
        endings[i].top = std::max(free, endings[i].wanted - endings[i].height / 2);
        free = endings[i].top + endings[i].height;
    }
    double end = bottom;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        endings[*i].top = std::min(endings[*i].top, end - endings[*i].height);
        end = endings[*i].top;
    }
    return end >= top - 0.01;
}

// Names in lines from the upper left corner on; each step wide, or as wide as it is where step
// is nought. How many lines it takes.
int flow(std::vector<Item> all, const Style& style, double step, const Box& free,
         PictureLayout& layout) {
    const double u = layout.unit;
    const double row = all.front().name.height() + u;
    double x = free.left;
    int rows = 1;
    for (Item& item : all) {
        const double needed = (style.swatch + style.gap) * u + item.name.width();
        if (x > free.left && x + needed > free.right + 0.01) {
            x = free.left;
            ++rows;
        }
        put(std::move(item), style, x, free.top + (rows - 1) * row, layout);
        x += step > 0 ? step : needed + 18 * u;
    }
    return rows;
}

std::vector<NameAtEnd> endings_of(const std::vector<LegendEntry>& entries,
                                  const std::vector<Item>& all, const Scale& y, const Box& free,
                                  double unit) {
    std::vector<NameAtEnd> endings;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& points = entries[i].series->points;
        const double level = points.empty() ? free.bottom : y.at(points.back().y);
        endings.push_back({std::clamp(level, free.top, free.bottom), all[i].name.height() + unit});
    }
    return endings;
}

}  // namespace

std::optional<double> place_legend(const std::vector<LegendEntry>& entries, LegendKind kind,
                                   const Box& free, PictureLayout& layout) {
    if (entries.empty()) return 0;
    const double u = layout.unit;
    const Style& style = kind == LegendKind::columns ? narrow_legend : roomy_legend;
    const double lead = (style.swatch + style.gap) * u;
    Room room{free.width() - lead, Room::unlimited, 1, Align::left, true};
    auto all = items(entries, style, u, room);
    double step = 0;
    if (kind == LegendKind::columns) {
        const double gap = 6 * u;
        const auto columns = column_count(all, free.width() + gap, lead + gap);
        step = (free.width() + gap) / static_cast<double>(columns);
        room.width = step - lead - gap;
        if (room.width < 24 * u) return std::nullopt;
        all = items(entries, style, u, room);
    }
    const double row = all.front().name.height() + u;
    const int rows = flow(std::move(all), style, step, free, layout);
    if (rows > most_rows) return std::nullopt;
    return rows * row + 4 * u;
}

std::optional<double> place_names(const std::vector<LegendEntry>& entries, const Chart& chart,
                                  const Scale& y, const Box& free, PictureLayout& layout) {
    const double u = layout.unit;
    if (entries.empty()) return 0;
    const bool on_paper = layout.palette.is_for_paper;
    if (free.width() < (on_paper ? 240 : 600) * u) return std::nullopt;
    const Style& style = on_paper ? beside_on_paper : roomy_legend;
    auto all = items(entries, style, u, {free.width() * 0.3, Room::unlimited, 2});
    if (std::ranges::any_of(all, [](const Item& item) { return item.name.is_shortened(); }))
        return std::nullopt;

    auto endings = endings_of(entries, all, y, free, u);
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return endings[i].wanted; });
    if (!settle(endings, order, free.top - 8 * u, free.bottom + 8 * u)) return std::nullopt;

    const double away = (on_paper ? 10 : 18) * u;
    const double width = away + (style.swatch + style.gap) * u + widest(all);
    const double plot_right = free.right - width;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& points = entries[i].series->points;
        std::optional<Spot> end;
        if (!points.empty() && points.back().x == chart.x.most)
            end = Spot{plot_right, endings[i].wanted};
        put(std::move(all[i]), style, plot_right + away, endings[i].top + u / 2, layout, end);
    }
    return width;
}

}  // namespace pension::drawing
