// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/canvas.hpp"

#include <memory>

struct _PangoLayoutLine;

namespace pension::drawing {

/// The fonts of one PDF, each cut down to the characters that its pages show before cairo sees
/// it, and without subroutines. cairo 1.16 gives up leaving out those that nobody calls as soon
/// as two characters share one of a certain form (K and L, or two quotation marks, beside any
/// Chinese character): it then embeds all 65 000 of them, 0.8 MB.
///
/// Use: attach(), paint all pages once (nothing appears, the characters are noted), cut(),
/// attach() to the real canvas and paint again.
class PdfFonts {
public:
    PdfFonts();
    ~PdfFonts();
    PdfFonts(const PdfFonts&) = delete;
    PdfFonts& operator=(const PdfFonts&) = delete;

    /// Text painted on that canvas comes here from now on. This must outlive the painting.
    void attach(Canvas& canvas);
    /// Those attached to the canvas; none on any other canvas.
    static PdfFonts* of(Canvas& canvas);

    /// Before cut() notes the line's characters, after it shows them at the current point.
    /// Fonts that have no subroutines, or shapes that are made up (a bold that the font lacks),
    /// are left to pango.
    void show(Canvas& canvas, _PangoLayoutLine& line);

    void cut();

private:
    struct Fonts;
    std::unique_ptr<Fonts> fonts_;
};

}  // namespace pension::drawing
