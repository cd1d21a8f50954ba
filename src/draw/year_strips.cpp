// SPDX-License-Identifier: Apache-2.0
#include "draw/year_strips.hpp"

#include <algorithm>
#include <memory>

namespace pension::drawing {

namespace {

constexpr Color shade = rgb(0xDCDCDC);
constexpr Color white = rgb(0xFFFFFF);
constexpr Color cell_edge = rgb(0x6E6E6E);
constexpr Color faint = rgb(0xB8B8B8);
// Points at text scale 1.
constexpr double least_cell_width = 46;
constexpr double year_size = 8;
constexpr double words_size = 9.5;
constexpr double cell_air = 2.5;

/// Shaded is paid, a heavy frame is missing, a bar says that it was not the person in time.
void put_box(YearMark mark, const Box& box, double u, PageLayout& page) {
    switch (mark) {
        case YearMark::paid:
        case YearMark::paid_by_others:
        case YearMark::paid_later: page.fills.push_back({box, shade, 0.6 * u, cell_edge}); break;
        case YearMark::planned: page.fills.push_back({box, white, 0.6 * u, cell_edge}); break;
        case YearMark::missing:
            page.fills.push_back({box.grown(-0.7 * u), white, 1.6 * u, black});
            break;
        case YearMark::open: page.fills.push_back({box, white, 0.5 * u, faint}); break;
    }
    if (mark == YearMark::paid_by_others)
        page.fills.push_back({{box.left, box.bottom - 2.2 * u, box.right, box.bottom}, black});
    if (mark == YearMark::paid_later)
        page.fills.push_back({{box.left, box.top, box.left + 2.2 * u, box.bottom}, black});
}

struct Cell {
    YearMark mark;
    Text year;
    Text words;
};

Strip row_of(const YearBoxes& years, std::size_t first, std::size_t count, double width, double u,
             double letters) {
    auto cells = std::make_shared<std::vector<Cell>>();
    double height = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        const YearBox& year = years.years[i];
        const Room room{width - 4 * u, Room::unlimited, 1};
        cells->push_back({year.mark, Text{year.year, {letters * year_size * u}, room},
                          Text{year.words, {letters * words_size * u, true}, room}});
        height = std::max(height, cells->back().year.height() + cells->back().words.height());
    }
    Strip strip;
    strip.height = height + 2 * cell_air * u;
    strip.put = [cells, width, u](PageLayout& page, const Box& place) {
        double left = place.left;
        for (const Cell& cell : *cells) {
            const Box box{left, place.top, left + width, place.bottom};
            put_box(cell.mark, box, u, page);
            const auto put = [&](const Text& text, double y) {
                page.texts.push_back(
                    {{text, left + (width - text.width()) / 2 - text.extents().left, y, black},
                     Role::paragraph});
            };
            put(cell.year, place.top + cell_air * u);
            put(cell.words, place.top + cell_air * u + cell.year.height());
            left += width;
        }
    };
    return strip;
}

Strip legend_of(const YearBoxes& years, const StripRoom& room) {
    const double u = room.unit;
    struct Entry {
        YearMark mark;
        Text words;
        double x, y;
    };
    auto entries = std::make_shared<std::vector<Entry>>();
    const double size = (room.large_print ? 10 : 8) * u;
    const double box = size * 1.4;
    double x = 0;
    double y = 0;
    double line = 0;
    for (const auto& [mark, words] : years.legend) {
        Text text{words, {size}, {room.width - box - 4 * u}};
        const double wide = box + 4 * u + text.width();
        line = text.height() + 2 * u;
        if (x > 0 && x + wide > room.width) {
            x = 0;
            y += line;
        }
        entries->push_back({mark, std::move(text), x, y});
        x += wide + 14 * u;
    }
    Strip strip;
    strip.air = 4 * u;
    strip.height = y + line;
    strip.put = [entries, box, u](PageLayout& page, const Box& place) {
        for (const Entry& entry : *entries) {
            const double left = place.left + entry.x;
            const double top = place.top + entry.y;
            put_box(entry.mark,
                    {left, top + 1.5 * u, left + box, top + entry.words.height() - 0.5 * u}, u,
                    page);
            page.texts.push_back({{entry.words, left + box + 4 * u, top, black}, Role::paragraph});
        }
    };
    return strip;
}

}  // namespace

std::vector<Strip> year_strips(const YearBoxes& years, const StripRoom& room) {
    std::vector<Strip> strips;
    if (years.years.empty()) return strips;
    const double u = room.unit;
    const double letters = room.large_print ? 1.25 : 1;
    const auto across = std::max<std::size_t>(
        1, static_cast<std::size_t>(room.width / (least_cell_width * letters * u)));
    // Ten to a row where there is room: decades are counted at a glance.
    const std::size_t in_row = across >= 10 ? 10 : across;
    const double width = room.width / static_cast<double>(in_row);
    for (std::size_t first = 0; first < years.years.size(); first += in_row) {
        Strip strip =
            row_of(years, first, std::min(in_row, years.years.size() - first), width, u, letters);
        strip.air = 2 * u;
        strips.push_back(std::move(strip));
    }
    if (!years.legend.empty()) {
        strips.back().keeps_next = true;
        strips.push_back(legend_of(years, room));
    }
    return strips;
}

}  // namespace pension::drawing
