// SPDX-License-Identifier: Apache-2.0
#include "draw/page_layout.hpp"

#include "base/contract.hpp"
#include "draw/block_strips.hpp"
#include "draw/strips.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace pension::drawing {

namespace {

constexpr double points_per_mm = 72 / 25.4;
constexpr Color footer_color = rgb(0x555555);
constexpr double footer_size = 8;
constexpr double least_to_paper_edge_mm = 6;  ///< What common printers leave white anyway.
/// Letters so large are asked for by who reads with difficulty.
constexpr double large_print_from = 2;

/// What stands at the head of every page but the first, and at the foot of all besides the number.
struct Surround {
    Text head;
    double head_height;  ///< Nought where there is none.
    Text foot;
    double foot_height;
};

/// Heads and feet of pages do not grow with posters and large print: nobody reads them from afar.
constexpr double largest_surround = 1.3;

Surround surround_of(const Sheet& sheet, double width, double unit) {
    Text head{sheet.head, {footer_size * unit}, {width, Room::unlimited, 1}};
    Text foot{sheet.footer, {footer_size * unit}, {width * 0.8, Room::unlimited, 3}};
    const double head_height = sheet.head.empty() ? 0 : head.height() + 10 * unit;
    const double foot_height = 8 * unit + foot.height();
    return {std::move(head), head_height, std::move(foot), foot_height};
}

double between_margins(const Paper& paper) {
    return (paper.width_mm - 2 * paper.margin_mm) * points_per_mm;
}

// Where the words may stand, between the margins and above the footer.
Box room_on(const Paper& paper, double foot_height) {
    const double margin = paper.margin_mm * points_per_mm;
    const double foot = least_to_paper_edge_mm * points_per_mm + foot_height;
    const Box room{margin, margin, paper.width_mm * points_per_mm - margin,
                   paper.height_mm * points_per_mm - std::max(margin, foot)};
    expects(room.width() >= 40 * points_per_mm && room.height() >= 40 * points_per_mm,
            "paper with room between its margins");
    return room;
}

/// A sheet at one size of letters, broken into pages and not yet put on them.
struct Attempt {
    double unit;
    double foot_unit;  ///< Of what surrounds the words.
    Surround surround;
    Box room;
    std::vector<Strip> strips;
    std::vector<StripPage> parts;
    double remnant = 0;  ///< What would stand on the last page, were nothing moved there.

    Attempt(const Sheet& sheet, const Paper& paper, double text_scale, bool large_print)
        : unit{text_scale},
          foot_unit{std::min(text_scale, largest_surround)},
          surround{surround_of(sheet, between_margins(paper), foot_unit)},
          room{room_on(paper, surround.foot_height)} {
        const StripRoom for_strips{room.width(), room.height() - surround.head_height, unit,
                                   large_print};
        strips = title_strips(sheet, for_strips);
        std::ranges::move(block_strips(sheet, for_strips), std::back_inserter(strips));
        const double next_room = room.height() - surround.head_height;
        parts = broken_into_pages(strips, room.height(), next_room);
        remnant = parts.back().height;
        fill_last_page(strips, next_room, parts);
    }
};

std::string page_of(const Sheet& sheet, std::size_t page, std::size_t pages) {
    std::string words = sheet.page_of;
    const auto replace = [&words](std::string_view name, std::size_t number) {
        if (const auto at = words.find(name); at != std::string::npos)
            words.replace(at, name.size(), fmt::format("{}", number));
    };
    replace("{page}", page);
    replace("{pages}", pages);
    return words;
}

void put_foot(const Sheet& sheet, const Attempt& made, std::size_t page, PageLayout& layout) {
    const double unit = made.foot_unit;
    const double top = made.room.bottom + 6 * unit;
    Text number{page_of(sheet, page + 1, made.parts.size()),
                {footer_size * unit},
                {made.room.width() * 0.2 - 8 * unit, Room::unlimited, 1}};
    const double right = made.room.right - number.width();
    layout.rules.push_back({made.room.left, made.room.right, top, 0.5 * unit, footer_color});
    layout.texts.push_back({{made.surround.foot, made.room.left, top + 2 * unit, footer_color}});
    layout.texts.push_back({{std::move(number), right, top + 2 * unit, footer_color}});
}

void put_head(const Attempt& made, PageLayout& layout) {
    const Box& room = made.room;
    const double line = room.top + made.surround.head_height - 7 * made.foot_unit;
    layout.texts.push_back({{made.surround.head, room.left, room.top, footer_color}});
    layout.rules.push_back({room.left, room.right, line, 0.5 * made.foot_unit, footer_color});
}

std::vector<PageLayout> put(const Sheet& sheet, const Attempt& made) {
    std::vector<PageLayout> pages(made.parts.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Box room = made.room;
        if (i > 0 && made.surround.head_height > 0) {
            put_head(made, pages[i]);
            room.top += made.surround.head_height;
        }
        if (made.parts[i].count > 0) put_strips(made.strips, made.parts[i], room, pages[i]);
        put_foot(sheet, made, i, pages[i]);
    }
    return pages;
}

/// A twelfth smaller at most, where that saves a page which would be all but empty.
Attempt without_remnant(const Sheet& sheet, const Paper& paper, double text_scale) {
    Attempt made{sheet, paper, text_scale, text_scale >= large_print_from};
    if (text_scale >= large_print_from) return made;
    const std::size_t pages = made.parts.size();
    if (pages < 2 || pages > 4 || made.remnant > made.room.height() / 4) return made;
    for (const double smaller : {0.96, 0.92}) {
        Attempt tighter{sheet, paper, text_scale * smaller, false};
        if (tighter.parts.size() < pages) return tighter;
    }
    return made;
}

/// About the largest letters with which all of it stands on one page. Tables grow downward, text to
/// both sides: something between what is left over and its root is tried, and less of it as long as
/// that is too much.
Attempt filling_a_page(const Sheet& sheet, const Paper& paper) {
    constexpr double largest = 4;
    Attempt fits{sheet, paper, 1, false};
    for (int again = 0; again < 3 && fits.parts.size() == 1 && fits.unit < largest; ++again) {
        const double left = fits.room.height() / std::max(1.0, fits.parts.front().height);
        if (left < 1.06) break;
        for (double scale = std::min(largest, fits.unit * std::pow(left, 0.7));
             scale > fits.unit * 1.02; scale *= 0.95) {
            Attempt larger{sheet, paper, scale, false};
            if (larger.parts.size() > 1) continue;
            fits = std::move(larger);
            break;
        }
    }
    return fits;
}

}  // namespace

std::vector<PageLayout> lay_out(const Sheet& sheet, const Paper& paper, const PrintStyle& style) {
    return put(sheet, style.fills_page ? filling_a_page(sheet, paper)
                                       : without_remnant(sheet, paper, style.text_scale));
}

std::vector<PageLayout> lay_out(const Sheet& sheet, const Paper& paper, double text_scale) {
    return lay_out(sheet, paper, PrintStyle{text_scale});
}

}  // namespace pension::drawing
