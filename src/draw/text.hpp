// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/canvas.hpp"
#include "draw/geometry.hpp"
#include "draw/palette.hpp"
#include "sheet/sheet.hpp"

#include <cstddef>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct _PangoLayout;

namespace pension::drawing {

struct TextStyle {
    double size = 12;  ///< Of the em, in units of the drawing.
    bool bold = false;
};

/// The room a text may take; what does not fit ends in an ellipsis, nothing is ever cut off.
struct Room {
    static constexpr double unlimited = std::numeric_limits<double>::infinity();

    double width = unlimited;
    double height = unlimited;  ///< At least one line stands, however low the room.
    int lines = 0;              ///< 0: as many as needed.
    Align align = Align::left;
    bool keeps_end = false;  ///< Shortened in the middle: names often differ at both ends.
    double spacing = 1;      ///< Of lines, times the font's own.
};

/// Words broken into lines and measured, without a place. Simplified Chinese shapes, figures of
/// one width; characters missing in the font come from whichever font has them; bytes that are
/// not UTF-8 show as replacement characters. Lines break as a typesetter would break them: no
/// closing mark begins a line, no opening one ends it, and no amount stands apart from its unit
/// (300 元 with or without the space, 139个月, 3.48万元). Measures do not depend on where it is
/// painted. Belongs to the thread that made it, as pango's fonts do.
class Text {
public:
    struct Line {
        double x, top, height, baseline, width;
    };

    Text(std::string_view words, const TextStyle& style, const Room& room = {});

    double width() const { return extents_.width(); }
    double height() const { return extents_.height(); }
    /// Distance from the top to the optical middle of the first line's characters, which lies
    /// lower than half the line's height.
    double middle() const;
    const std::vector<Line>& lines() const { return lines_; }
    const std::string& words() const { return words_; }
    double line_width(std::size_t line) const { return lines_[line].width; }
    /// The words of each line, nothing added and nothing left out.
    std::vector<std::string> broken_words() const;
    bool is_shortened() const { return is_shortened_; }
    /// The same words in letters of another size, for next to nothing.
    /// @pre it was made for unlimited room.
    Text resized(double size) const;
    /// Whether it is the very same text, or a copy of it: not only the same words.
    bool is_same(const Text& other) const { return layout_ == other.layout_; }
    /// The lines relative to the place where it is painted; with Align::right they do not begin
    /// at 0.
    const Box& extents() const { return extents_; }

    /// @param first, count which lines; the first of them stands at y.
    void paint(Canvas& canvas, double x, double y, const Color& color, std::size_t first = 0,
               std::size_t count = std::numeric_limits<std::size_t>::max()) const;

private:
    void measure();

    /// At one size for all texts, whatever theirs is: to look for a font takes fontconfig longer
    /// than a page takes to lay out, and it would look anew for each size.
    std::shared_ptr<_PangoLayout> layout_;
    std::vector<Line> lines_;
    std::string words_;
    Box extents_;
    double size_;
    bool is_limited_;
    bool is_shortened_;
};

/// The text in that room; a character or two alone on its last line (孤字) get company from the
/// line before, where lines a little shorter do not make one more of them.
Text without_orphan(const std::string& words, const TextStyle& style, Room room);

/// Whether there is any font; without one nothing can be laid out.
bool has_font();

/// The same words with a replacement character for each byte that is not UTF-8.
std::string valid_utf8(std::string_view words);

/// A text, or some of its lines, at its place.
struct PlacedText {
    Text text;
    double x = 0;
    double y = 0;
    Color color;
    std::size_t first_line = 0;
    std::size_t line_count = std::numeric_limits<std::size_t>::max();

    Box box() const;
    void paint(Canvas& canvas) const;
};

}  // namespace pension::drawing
