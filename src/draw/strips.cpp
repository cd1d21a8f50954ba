// SPDX-License-Identifier: Apache-2.0
#include "draw/strips.hpp"

#include <algorithm>

namespace pension::drawing {

namespace {

constexpr double hair = 0.01;  ///< Sums of fractions of a point are not exact.

/// What stands on a page from `first` on, as high as it is there.
double height_of(const std::vector<Strip>& strips, std::size_t first, std::size_t count) {
    double height = strips[first].repeated ? strips[first].repeated->height : 0;
    for (std::size_t i = first; i < first + count; ++i)
        height += strips[i].height + (i > first ? strips[i].air : 0);
    return height;
}

/// How many strips from `first` on stand together: those that keep the next one, and that.
std::size_t together(const std::vector<Strip>& strips, std::size_t first) {
    std::size_t count = 1;
    while (first + count < strips.size() && strips[first + count - 1].keeps_next) ++count;
    return count;
}

/// As many as fit; where what has to stand together is higher than a page, it is parted.
std::size_t that_fit(const std::vector<Strip>& strips, std::size_t first, double room) {
    std::size_t count = 0;
    while (first + count < strips.size()) {
        if (count > 0 && strips[first + count].begins_page) break;
        const std::size_t more = together(strips, first + count);
        if (height_of(strips, first, count + more) > room + hair) break;
        count += more;
    }
    if (count > 0) return count;
    do ++count;
    while (first + count < strips.size() && height_of(strips, first, count + 1) <= room + hair &&
           count < together(strips, first));
    return count;
}

/// Where a strip that waited may stand on the next page: at its head, or behind the rest of a
/// section that was begun before it, where that is not long. A list of steps is not parted by a
/// chart.
std::size_t behind_section(const std::vector<Strip>& strips, std::size_t next, double room) {
    std::size_t end = next;
    double height = 0;
    while (end < strips.size() && !strips[end].begins_section && !strips[end].begins_page &&
           !strips[end].may_wait) {
        height += strips[end].air + strips[end].height;
        ++end;
    }
    return height < room / 2 ? end : next;
}

/// Where the page would end before a strip that may wait, what follows fills it and the strip
/// stands on the next one.
std::size_t with_what_follows(std::vector<Strip>& strips, std::size_t first, std::size_t count,
                              double room) {
    const std::size_t waits = first + count;
    if (waits >= strips.size() || !strips[waits].may_wait || strips[waits].keeps_next) return count;
    const auto place = strips.begin() + static_cast<std::ptrdiff_t>(waits);
    std::vector<std::size_t> taken;
    while (first + count + 1 < strips.size() && !strips[first + count + 1].begins_page &&
           !strips[first + count + 1].may_wait) {
        const std::size_t next = first + count + 1;
        const std::size_t more = together(strips, next);
        double height = height_of(strips, first, waits - first);
        for (std::size_t i = waits + 1; i < next + more; ++i)
            height += strips[i].air + strips[i].height;
        if (height > room + hair) break;
        count += more;
        taken.push_back(more);
    }
    if (taken.empty()) return count;
    const std::size_t behind = behind_section(strips, first + count + 1, room);
    // A step that would stand alone on the next page gets company.
    const std::size_t rest = behind - (first + count + 1);
    if (rest > 0 && rest == together(strips, first + count + 1) && taken.size() > 1)
        count -= taken.back();
    std::rotate(place, place + 1, strips.begin() + static_cast<std::ptrdiff_t>(behind));
    return count;
}

}  // namespace

std::vector<StripPage> broken_into_pages(std::vector<Strip>& strips, double first_room,
                                         double next_room) {
    std::vector<StripPage> pages;
    for (std::size_t first = 0; first < strips.size();) {
        const double room = pages.empty() ? first_room : next_room;
        const std::size_t count =
            with_what_follows(strips, first, that_fit(strips, first, room), room);
        pages.push_back({first, count, height_of(strips, first, count)});
        first += count;
    }
    if (pages.empty()) pages.emplace_back();
    return pages;
}

void fill_last_page(const std::vector<Strip>& strips, double room, std::vector<StripPage>& pages) {
    if (pages.size() < 2) return;
    StripPage& last = pages.back();
    StripPage& before = pages[pages.size() - 2];
    if (last.height > room / 5 || strips[last.first].begins_page) return;
    for (std::size_t i = last.first; i-- > before.first + 1;) {
        if (!strips[i].begins_section || strips[i - 1].keeps_next) continue;
        const std::size_t count = last.first + last.count - i;
        if (height_of(strips, i, count) > room) return;
        before.count = i - before.first;
        before.height = height_of(strips, before.first, before.count);
        last = {i, count, height_of(strips, i, count)};
        return;
    }
}

void put_strips(const std::vector<Strip>& strips, const StripPage& part, const Box& room,
                PageLayout& page) {
    double growth = 0;
    for (std::size_t i = part.first; i < part.first + part.count; ++i) growth += strips[i].growth;
    const double left = std::max(0.0, room.height() - part.height);
    const double share = growth > 0 ? std::min(1.0, left / growth) : 0;
    double y = room.top;
    const auto put = [&](const Strip& strip) {
        const double bottom = y + strip.height + strip.growth * share;
        if (strip.put) strip.put(page, {room.left, y, room.right, bottom});
        y = bottom;
    };
    for (std::size_t i = part.first; i < part.first + part.count; ++i) {
        if (i > part.first) y += strips[i].air;
        if (i == part.first && strips[i].repeated) put(*strips[i].repeated);
        put(strips[i]);
    }
}

}  // namespace pension::drawing
