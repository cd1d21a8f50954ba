// SPDX-License-Identifier: Apache-2.0
#include "widgets/colours.hpp"

#include "native/look.hpp"

#include <wx/settings.h>

#include <cmath>

namespace pension::ui {

namespace {

bool is_dark() {
    return wxSystemSettings::GetAppearance().IsDark();
}

}  // namespace

const Palette& screen_palette() {
    if (is_high_contrast())
        return is_dark() ? Palette::high_contrast : Palette::high_contrast_light;
    return is_dark() ? Palette::dark : Palette::light;
}

wxColour colour(const Color& color) {
    const auto part = [](double share) {
        return static_cast<unsigned char>(std::lround(share * 255));
    };
    return {part(color.red), part(color.green), part(color.blue)};
}

wxColour problem_colour() {
    return is_dark() ? wxColour{0xFF, 0x9C, 0x90} : wxColour{0xA3, 0x1A, 0x10};
}

wxColour praise_colour() {
    return is_dark() ? wxColour{0x9F, 0xE0, 0xA8} : wxColour{0x0B, 0x52, 0x1F};
}

wxColour link_colour() {
    // Of high contrast the strongest; in the others the blue that the pictures have.
    return colour(is_high_contrast() ? screen_palette().text : screen_palette().owner(0));
}

wxColour quiet_colour() {
    return colour(screen_palette().quiet_text);
}

BarColours bar_colours(bool is_grave) {
    if (is_high_contrast()) {
        // What could not be done stands the other way round; colours would be lost.
        const wxColour ground = colour(screen_palette().background);
        const wxColour words = colour(screen_palette().text);
        return is_grave ? BarColours{words, ground} : BarColours{ground, words};
    }
    if (is_dark())
        return is_grave ? BarColours{wxColour{0x5A, 0x1B, 0x17}, wxColour{0xFF, 0xE3, 0xE0}}
                        : BarColours{wxColour{0x45, 0x38, 0x08}, wxColour{0xFF, 0xF1, 0xC2}};
    return is_grave ? BarColours{wxColour{0xFB, 0xDF, 0xDB}, wxColour{0x6B, 0x12, 0x0A}}
                    : BarColours{wxColour{0xFD, 0xF2, 0xCF}, wxColour{0x4A, 0x39, 0x00}};
}

}  // namespace pension::ui
