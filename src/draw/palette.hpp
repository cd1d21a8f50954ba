// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

namespace pension {

/// Parts from 0 to 1.
struct Color {
    double red = 0;
    double green = 0;
    double blue = 0;

    friend bool operator==(const Color&, const Color&) = default;
};

/// 0xRRGGBB.
constexpr Color rgb(unsigned code) {
    const auto part = [code](int shift) { return ((code >> shift) & 0xFF) / 255.0; };
    return {part(16), part(8), part(0)};
}

inline constexpr Color black = rgb(0x000000);

/// The colours of a picture. Every text and every line has at least 4.5 : 1 against the
/// background, 7 : 1 in both of high contrast (WCAG 2); neighbouring owners stay apart for the
/// common colour blindnesses, and differ in lightness for a printer without colours.
struct Palette {
    Color background;
    Color text;
    Color quiet_text;  ///< Labels of axes and faint markers.
    Color axis;
    Color grid;       ///< Also the lines of faint markers are no louder than `axis`.
    Color area;       ///< Of a layer behind the curves; grid lines still show on it.
    Color strong;     ///< The marker the reader moves.
    Color on_strong;  ///< The words on its label.
    std::array<Color, 6> owners;
    double line_width;  ///< Of a main line, device-independent pixels at text scale 1.
    /// For a printer without colours: the line's form and marks along it tell owners apart, its
    /// width the parts; names stand beside the curves wherever they can.
    bool is_for_paper = false;

    /// Owners beyond the sixth begin again; shapes (every fourth) then still tell them apart.
    const Color& owner(std::size_t number) const { return owners[number % owners.size()]; }

    static const Palette light;
    static const Palette dark;
    static const Palette high_contrast;        ///< White on black.
    static const Palette high_contrast_light;  ///< Black on white.
    static const Palette paper;                ///< Always dark on white, whatever the screen shows.
};

}  // namespace pension
