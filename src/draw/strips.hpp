// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/page_layout.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace pension::drawing {

/// What is never parted on paper, over the whole width of a page: a line of text, a row of a
/// table, a frame, a picture. A sheet becomes strips one below the other, and pages are made of
/// whole strips.
struct Strip {
    double air = 0;     ///< Above it; none at the head of a page.
    double height = 0;  ///< Without the air.
    /// How much higher it may become where its page has room: a chart.
    double growth = 0;
    bool keeps_next = false;      ///< The next one stands on the same page.
    bool begins_section = false;  ///< A page may better end before it than before others.
    bool begins_page = false;     ///< Nothing stands above it, where there is a page before.
    /// What follows may come before it where that fills a page on which it has no room: a chart.
    bool may_wait = false;
    /// Stands once more above it at the head of a page: the header of its table.
    std::shared_ptr<const Strip> repeated{};
    /// @param place over the whole width, as high as it has become.
    std::function<void(PageLayout& page, const Box& place)> put{};
};

/// The strips of one page: from `first` on, `count` of them.
struct StripPage {
    std::size_t first = 0;
    std::size_t count = 0;
    double height = 0;  ///< All of them with the air between, and the repeated one.
};

/// @param strips come back in the order in which they stand: one that waits has moved.
/// @param strips come back in the order in which they stand: one that waits has moved.
/// @param first_room, next_room height for the strips of the first page and of each further one.
/// A strip that is higher than a page has one to itself.
std::vector<StripPage> broken_into_pages(std::vector<Strip>& strips, double first_room,
                                         double next_room);

/// Moves what begins the last section of the page before onto a last page that would be all but
/// empty, where that fits.
void fill_last_page(const std::vector<Strip>& strips, double room, std::vector<StripPage>& pages);

/// Puts the strips of a page into the room; what may grow takes what is left.
void put_strips(const std::vector<Strip>& strips, const StripPage& part, const Box& room,
                PageLayout& page);

}  // namespace pension::drawing
