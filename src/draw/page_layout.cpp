// SPDX-License-Identifier: Apache-2.0
#include "draw/page_layout.hpp"

#include "base/contract.hpp"
#include "draw/block_strips.hpp"
#include "draw/geometry.hpp"
#include "draw/strips.hpp"
#include "draw/table_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <variant>

namespace pension::drawing {

namespace {

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

/// Heads and feet of pages do not grow with posters, nor do headings and small print there: nobody
/// reads them from afar.
constexpr double largest_surround = 1.3;
/// In large print they are of 14 points: who needs that reads them too.
constexpr double large_print_surround = 14 / footer_size;

/// How a sheet takes up its paper.
enum class Takes {
    usual,
    large_print,
    one_page,  ///< A slip or a poster, with letters as large as there is room for.
};

double surround_unit(double text_scale, Takes takes) {
    return takes == Takes::large_print ? large_print_surround
                                       : std::min(text_scale, largest_surround);
}

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

Text page_number(const Sheet& sheet, std::size_t page, std::size_t pages, double unit) {
    return {page_of(sheet, page, pages), {footer_size * unit}};
}

Surround surround_of(const Sheet& sheet, double width, double unit) {
    // Of two digits; the gap takes up a third one.
    constexpr std::size_t usual = 88;
    const double beside_number = width - page_number(sheet, usual, usual, unit).width() - 14 * unit;
    Text head{sheet.head, {footer_size * unit}, {width, Room::unlimited, 3}};
    Text foot{sheet.footer, {footer_size * unit}, {beside_number, Room::unlimited, 3}};
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
struct PageAttempt {
    double unit;
    double foot_unit;  ///< Of what surrounds the words.
    Surround surround;
    Box room;
    std::vector<Strip> strips;
    std::vector<StripPage> parts;
    double remnant = 0;  ///< What would stand on the last page, were nothing moved there.

    PageAttempt(const Sheet& sheet, const Paper& paper, double text_scale, Takes takes)
        : unit{text_scale},
          foot_unit{surround_unit(text_scale, takes)},
          surround{surround_of(sheet, between_margins(paper), foot_unit)},
          room{room_on(paper, surround.foot_height)} {
        StripRoom for_strips{room.width(), room.height() - surround.head_height, unit,
                             takes == Takes::large_print};
        if (takes == Takes::one_page) for_strips.largest_small_print = largest_surround;
        strips = title_strips(sheet, for_strips);
        std::ranges::move(block_strips(sheet, for_strips), std::back_inserter(strips));
        const double next_room = room.height() - surround.head_height;
        parts = broken_into_pages(strips, room.height(), next_room);
        remnant = parts.back().height;
        fill_last_page(strips, next_room, parts);
    }
};

void put_foot(const Sheet& sheet, const PageAttempt& made, std::size_t page, PageLayout& layout) {
    const double unit = made.foot_unit;
    const double top = made.room.bottom + 6 * unit;
    Text number = page_number(sheet, page + 1, made.parts.size(), unit);
    const double right = made.room.right - number.width();
    layout.rules.push_back({made.room.left, made.room.right, top, 0.5 * unit, footer_color});
    layout.texts.push_back({{made.surround.foot, made.room.left, top + 2 * unit, footer_color}});
    layout.texts.push_back({{std::move(number), right, top + 2 * unit, footer_color}});
}

void put_head(const PageAttempt& made, PageLayout& layout) {
    const Box& room = made.room;
    const double line = room.top + made.surround.head_height - 7 * made.foot_unit;
    layout.texts.push_back({{made.surround.head, room.left, room.top, footer_color}});
    layout.rules.push_back({room.left, room.right, line, 0.5 * made.foot_unit, footer_color});
}

std::vector<PageLayout> put(const Sheet& sheet, const PageAttempt& made) {
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
PageAttempt without_remnant(const Sheet& sheet, const Paper& paper, double text_scale) {
    const bool large_print = text_scale >= large_print_from;
    PageAttempt made{sheet, paper, text_scale, large_print ? Takes::large_print : Takes::usual};
    if (large_print) return made;
    const std::size_t pages = made.parts.size();
    if (pages < 2 || pages > 4 || made.remnant > made.room.height() / 4) return made;
    for (const double smaller : {0.96, 0.92}) {
        PageAttempt tighter{sheet, paper, text_scale * smaller, Takes::usual};
        if (tighter.parts.size() < pages) return tighter;
    }
    return made;
}

/// Whether a table takes smaller letters or breaks its words because it is too wide: letters beyond
/// that would grow around it, not in it.
bool squeezes_tables(const Sheet& sheet, const PageAttempt& made) {
    const StripRoom room{made.room.width(), made.room.height(), made.unit};
    return std::ranges::any_of(sheet.blocks, [&](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table && std::ranges::any_of(measure(*table, room), [&](const MeasuredTable& part) {
                   return part.unit < made.unit;
               });
    });
}

/// About the largest letters with which all of it stands on one page, down to three tenths smaller
/// ones. Tables grow downward, text to
/// both sides: something between what is left over and its root is tried, and less of it as long as
/// that is too much.
PageAttempt filling_a_page(const Sheet& sheet, const Paper& paper) {
    constexpr double largest = 4;
    PageAttempt fits{sheet, paper, 1, Takes::one_page};
    // Down to 7 points, as in small print: nobody looks for the second sheet of a slip.
    for (const double smaller : {0.95, 0.9, 0.85, 0.8, 0.75, 0.7}) {
        if (fits.parts.size() == 1) break;
        PageAttempt tighter{sheet, paper, smaller, Takes::one_page};
        if (tighter.parts.size() == 1) return tighter;
    }
    for (bool grows = fits.parts.size() == 1; grows;) {
        grows = false;
        const double left = fits.room.height() / std::max(1.0, fits.parts.front().height);
        for (double scale = std::min(largest, fits.unit * std::pow(left, 0.7));
             !grows && scale > fits.unit * 1.03; scale *= 0.95) {
            PageAttempt larger{sheet, paper, scale, Takes::one_page};
            if (larger.parts.size() > 1 || squeezes_tables(sheet, larger)) continue;
            fits = std::move(larger);
            grows = true;
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
