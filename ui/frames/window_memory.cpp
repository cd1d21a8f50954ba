// SPDX-License-Identifier: Apache-2.0
#include "frames/window_memory.hpp"

#include "app/desk/desk.hpp"

#include <fmt/format.h>
#include <wx/display.h>
#include <wx/toplevel.h>

#include <algorithm>
#include <sstream>

namespace pension::ui {

namespace {

constexpr const char* place_setting = "window";

/// Enough of its head to take hold of it.
bool can_be_reached(const wxRect& place) {
    for (unsigned screen = 0; screen < wxDisplay::GetCount(); ++screen) {
        const wxRect seen = wxDisplay{screen}.GetClientArea();
        const wxRect head{place.x, place.y, place.width, 30};
        const wxRect common = head.Intersect(seen);
        if (common.width >= 100 && common.height >= 10) return true;
    }
    return false;
}

}  // namespace

void remember_place(const wxTopLevelWindow& window, Settings& settings) {
    if (window.IsIconized() || window.IsFullScreen()) return;
    const wxRect place = window.GetRect();
    // A disk that is full forgets a convenience.
    (void)settings.set(place_setting, fmt::format("{} {} {} {} {}", place.x, place.y, place.width,
                                                  place.height, window.IsMaximized() ? 1 : 0));
}

bool put_back(wxTopLevelWindow& window, const Settings& settings) {
    std::istringstream numbers{settings.value(place_setting)};
    wxRect place;
    int maximized = 0;
    if (!(numbers >> place.x >> place.y >> place.width >> place.height >> maximized)) return false;
    const wxSize least = window.GetMinSize();
    if (place.width < least.x || place.height < least.y || !can_be_reached(place)) return false;
    const int at = wxDisplay::GetFromPoint({place.x + place.width / 2, place.y + 15});
    if (at != wxNOT_FOUND) {
        const wxSize most = wxDisplay{static_cast<unsigned>(at)}.GetClientArea().GetSize();
        place.width = std::min(place.width, most.x);
        place.height = std::min(place.height, most.y);
    }
    window.SetSize(place);
    if (maximized != 0) window.Maximize();
    return true;
}

}  // namespace pension::ui
