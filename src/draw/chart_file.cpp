// SPDX-License-Identifier: Apache-2.0
#include "draw/chart_file.hpp"

#include "draw/picture.hpp"

#include <cairo-svg.h>
#include <cairo.h>

#include <memory>
#include <stdexcept>
#include <string_view>

namespace pension {

namespace {

constexpr int width = 900;
constexpr int height = 560;

struct Destroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;
using Context = std::unique_ptr<cairo_t, Destroy>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

// Memory is all that can run out here; no file is concerned yet.
void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error{cairo_status_to_string(status)};
}

void paint(const Chart& chart, cairo_surface_t* surface) {
    const Context canvas{cairo_create(surface)};
    cairo_set_source_rgb(canvas.get(), 1, 1, 1);
    cairo_paint(canvas.get());
    Picture{chart, width, height, Palette::paper}.paint_on(*canvas);
    check(cairo_status(canvas.get()));
}

// cairo counts the surfaces of a process and writes the number into the drawing's id.
void forget_number(std::string& svg) {
    constexpr std::string_view id = "<g id=\"surface";
    const auto begin = svg.find(id);
    if (begin == std::string::npos) return;
    const auto number = begin + id.size();
    svg.erase(number, svg.find('"', number) - number);
}

}  // namespace

std::string chart_svg(const Chart& chart) {
    std::string bytes;
    const Surface surface{cairo_svg_surface_create_for_stream(append, &bytes, width, height)};
    cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PX);
    paint(chart, surface.get());
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    forget_number(bytes);
    return bytes;
}

std::string chart_png(const Chart& chart) {
    constexpr int scale = 2;
    const Surface surface{
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, scale * width, scale * height)};
    cairo_surface_set_device_scale(surface.get(), scale, scale);
    paint(chart, surface.get());
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
    return bytes;
}

}  // namespace pension
