// SPDX-License-Identifier: Apache-2.0
#include "cli/drawing_part.hpp"

#include "draw/files.hpp"

namespace {

using namespace pension;

constexpr cli::DrawingPart part{
    fonts_to_draw_with,
    [](const Sheet& sheet, const Paper& paper, const PrintStyle& style) {
        return Pages{sheet, paper, style};
    },
    [](const Pages& pages) { return pages.count(); },
    pdf_bytes,
    pdf_bytes,
    png_bytes,
    svg_bytes,
    png_bytes,
    svg_bytes,
};

}  // namespace

#ifdef _WIN32
extern "C" __declspec(dllexport) const cli::DrawingPart* yibizhang_drawing_part();
#else
extern "C" const cli::DrawingPart* yibizhang_drawing_part();
#endif

const cli::DrawingPart* yibizhang_drawing_part() {
    return &part;
}
