// SPDX-License-Identifier: Apache-2.0
#include "app/desk/look.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace pension {

namespace {

std::size_t nearest(std::int64_t zoom) {
    const auto found = std::ranges::min_element(zooms, {}, [zoom](int each) {
        return std::abs(std::clamp<std::int64_t>(zoom, 0, 1'000) - each);
    });
    return static_cast<std::size_t>(found - zooms.begin());
}

}  // namespace

Look look_in(const Settings& settings) {
    Look look;
    if (const auto zoom = parse_decimal(settings.value(zoom_setting), 0))
        look.zoom = zooms.at(nearest(*zoom));
    const auto theme = std::ranges::find(themes, settings.value(theme_setting),
                                         &std::pair<Theme, const char*>::second);
    if (theme != themes.end()) look.theme = theme->first;
    return look;
}

Status remember(const Look& look, Settings& settings) {
    const auto theme = std::ranges::find(themes, look.theme, &std::pair<Theme, const char*>::first);
    const Status zoom =
        settings.set(zoom_setting, look.zoom == 100 ? "" : fmt::format("{}", look.zoom));
    const Status colours = settings.set(theme_setting, theme->second);
    return zoom ? colours : zoom;
}

int zoom_further(int zoom, int steps) {
    const auto last = static_cast<std::int64_t>(zooms.size()) - 1;
    const auto at = static_cast<std::int64_t>(nearest(zoom)) + steps;
    return zooms.at(static_cast<std::size_t>(std::clamp<std::int64_t>(at, 0, last)));
}

}  // namespace pension
