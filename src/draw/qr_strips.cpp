// SPDX-License-Identifier: Apache-2.0
#include "draw/qr_strips.hpp"

#include "draw/qr_code.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace pension::drawing {

namespace {

constexpr double module = qr_module_mm * 72 / 25.4;

// Neighbours are one box: between two a printer may leave a white hair.
void put_modules(const QrModules& modules, const Box& place, PageLayout& page) {
    const double edge = qr_quiet_zone * module;
    for (int row = 0; row < modules.side; ++row)
        for (int column = 0; column < modules.side; ++column) {
            const int from = column;
            while (column < modules.side && modules.at(row, column)) ++column;
            if (column == from) continue;
            const double top = place.top + edge + row * module;
            const double left = place.left + edge;
            page.fills.push_back(
                {{left + from * module, top, left + column * module, top + module}, black});
        }
}

}  // namespace

std::vector<Strip> qr_strips(const QrCode& code, const StripRoom& room) {
    const auto modules = qr_modules(code.text);
    const double side = modules ? (modules->side + 2 * qr_quiet_zone) * module : 0;
    const double gap = 6 * room.unit;
    const auto caption = std::make_shared<const Text>(
        code.caption, TextStyle{10 * room.unit},
        Room{std::max(room.width - side - gap, room.width / 3), room.height});
    Strip strip;
    strip.height = std::max(side, caption->height());
    strip.put = [modules, caption, side, gap](PageLayout& page, const Box& place) {
        if (modules) put_modules(*modules, place, page);
        const double top = place.top + (place.height() - caption->height()) / 2;
        page.texts.push_back({{*caption, place.left + side + gap, top, black}, Role::paragraph});
    };
    std::vector<Strip> strips;
    strips.push_back(std::move(strip));
    return strips;
}

}  // namespace pension::drawing
