// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "store/settings.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace pension {

/// The colours of all windows.
enum class Theme {
    system,  ///< As the system has them, high contrast too.
    light,
    dark,
    contrast,       ///< High contrast, black on white.
    contrast_dark,  ///< High contrast, white on black.
};

/// How all windows look.
struct Look {
    int zoom = 100;  ///< Percent of the letters that the system asks for.
    Theme theme = Theme::system;

    friend bool operator==(const Look&, const Look&) = default;
};

/// Each is seen to be larger than the one before.
inline constexpr std::array zooms{80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

/// By the names that the settings have for them.
inline constexpr std::array<std::pair<Theme, const char*>, 5> themes{
    {{Theme::system, ""},
     {Theme::light, "light"},
     {Theme::dark, "dark"},
     {Theme::contrast, "contrast"},
     {Theme::contrast_dark, "contrast_dark"}}};

inline constexpr const char* zoom_setting = "zoom";
inline constexpr const char* theme_setting = "theme";

/// What is not understood counts as usual; a zoom between two of `zooms`, or beyond them, as the
/// nearest one.
Look look_in(const Settings& settings);

/// Errors: those of Settings::set(); it holds until the program ends all the same.
Status remember(const Look& look, Settings& settings);

/// So many of `zooms` further, as far as there are any.
int zoom_further(int zoom, int steps);

}  // namespace pension
