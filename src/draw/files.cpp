// SPDX-License-Identifier: Apache-2.0
#include "draw/files.hpp"

#include "draw/page_layout.hpp"
#include "draw/pdf_fonts.hpp"
#include "draw/pdf_mending.hpp"
#include "draw/picture.hpp"
#include "draw/telling.hpp"
#include "draw/text.hpp"
#include "platform/files.hpp"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cairo.h>
#include <fmt/format.h>

#include <cmath>
#include <memory>
#include <stdexcept>

namespace pension {

namespace {

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

// Of a chart by itself.
constexpr int chart_width = 900;
constexpr int chart_height = 560;

void paint(const Chart& chart, cairo_surface_t* surface) {
    const Context canvas{cairo_create(surface)};
    cairo_set_source_rgb(canvas.get(), 1, 1, 1);
    cairo_paint(canvas.get());
    Picture{chart, chart_width, chart_height, Palette::paper}.paint_on(*canvas);
    check(cairo_status(canvas.get()));
}

void paint(const Pages& pages, int page, cairo_surface_t* surface) {
    const Context canvas{cairo_create(surface)};
    pages.paint_on(*canvas, page);
    check(cairo_status(canvas.get()));
}

void finish(cairo_surface_t* surface) {
    cairo_surface_finish(surface);
    check(cairo_surface_status(surface));
}

// cairo would take the clock and ignores SOURCE_DATE_EPOCH.
void describe(const Pages& pages, cairo_surface_t* pdf) {
    const std::string date = iso(pages.date()) + "-01T00:00:00+08:00";
    const auto set = [pdf](cairo_pdf_metadata_t field, const std::string& words) {
        cairo_pdf_surface_set_metadata(pdf, field, words.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, drawing::valid_utf8(pages.title()));
    set(CAIRO_PDF_METADATA_AUTHOR, "养老一笔账");
    set(CAIRO_PDF_METADATA_CREATOR, "养老一笔账");
    set(CAIRO_PDF_METADATA_CREATE_DATE, date);
    set(CAIRO_PDF_METADATA_MOD_DATE, date);
}

void add_bookmark(const std::string& words, int page, double y, cairo_surface_t* pdf) {
    cairo_pdf_surface_add_outline(pdf, CAIRO_PDF_OUTLINE_ROOT, words.c_str(),
                                  fmt::format("page={} pos=[0 {:.1f}]", page + 1, y).c_str(),
                                  cairo_pdf_outline_flags_t{});
}

/// Where sections begin, for who turns the pages on a screen; one page needs no list.
void add_bookmarks(const Pages& pages, cairo_surface_t* pdf) {
    if (pages.count() < 2) return;
    for (int page = 0; page < pages.count(); ++page)
        for (const drawing::Bookmark& mark :
             pages.layouts()[static_cast<std::size_t>(page)].bookmarks)
            add_bookmark(mark.words, page, mark.y, pdf);
}

/// Of all pictures in the order of the pages, as often as each is painted.
std::vector<std::string> descriptions(const Pages& pages) {
    std::vector<std::string> found;
    for (const drawing::PageLayout& page : pages.layouts())
        for (int copy = 0; copy < pages.copies(); ++copy)
            for (const drawing::PlacedPicture& picture : page.pictures)
                found.push_back(picture.description);
    return found;
}

void note_characters(const Pages& pages, drawing::PdfFonts& fonts) {
    const Surface nowhere{cairo_image_surface_create(CAIRO_FORMAT_A8, 0, 0)};
    const Context canvas{cairo_create(nowhere.get())};
    fonts.attach(*canvas);
    for (int page = 0; page < pages.count(); ++page) pages.paint_on(*canvas, page);
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

std::string pdf_bytes(const Pages& pages) {
    return pdf_bytes(1, [&](std::size_t) { return pages; });
}

std::string pdf_bytes(std::size_t documents, const std::function<Pages(std::size_t)>& document) {
    drawing::PdfFonts fonts;
    for (std::size_t at = 0; at < documents; ++at) note_characters(document(at), fonts);
    fonts.cut();
    std::string bytes;
    const Pages first = document(0);
    const Surface surface{
        cairo_pdf_surface_create_for_stream(append, &bytes, first.width(), first.height())};
    describe(first, surface.get());
    const Context canvas{cairo_create(surface.get())};
    fonts.attach(*canvas);
    drawing::begin_document(*canvas);
    std::vector<std::string> told;
    int page_of_file = 0;
    for (std::size_t at = 0; at < documents; ++at) {
        const Pages pages = at == 0 ? first : document(at);
        cairo_pdf_surface_set_size(surface.get(), pages.width(), pages.height());
        if (documents > 1) add_bookmark(pages.title(), page_of_file, 0, surface.get());
        for (int page = 0; page < pages.count(); ++page) {
            pages.paint_told(*canvas, page);
            cairo_show_page(canvas.get());
        }
        page_of_file += pages.count();
        for (std::string& words : descriptions(pages)) told.push_back(std::move(words));
    }
    drawing::end_document(*canvas);
    if (documents == 1) add_bookmarks(first, surface.get());
    check(cairo_status(canvas.get()));
    finish(surface.get());
    drawing::mend_pdf(bytes, first.language() == "en" ? "en" : "zh-CN", told);
    return bytes;
}

std::string png_bytes(const Pages& pages, int page) {
    constexpr double dots_per_point = 150.0 / 72;
    const auto dots = [](double points) {
        return static_cast<int>(std::lround(points * dots_per_point));
    };
    const Surface surface{
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, dots(pages.width()), dots(pages.height()))};
    cairo_surface_set_device_scale(surface.get(), dots_per_point, dots_per_point);
    {
        const Context white{cairo_create(surface.get())};
        cairo_set_source_rgb(white.get(), 1, 1, 1);
        cairo_paint(white.get());
    }
    paint(pages, page, surface.get());
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
    return bytes;
}

std::string svg_bytes(const Pages& pages, int page) {
    std::string bytes;
    const Surface surface{
        cairo_svg_surface_create_for_stream(append, &bytes, pages.width(), pages.height())};
    cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PT);
    paint(pages, page, surface.get());
    finish(surface.get());
    forget_number(bytes);
    return bytes;
}

std::string svg_bytes(const Chart& chart) {
    std::string bytes;
    const Surface surface{
        cairo_svg_surface_create_for_stream(append, &bytes, chart_width, chart_height)};
    cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PX);
    paint(chart, surface.get());
    finish(surface.get());
    forget_number(bytes);
    return bytes;
}

std::string png_bytes(const Chart& chart) {
    constexpr int scale = 2;
    const Surface surface{
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, scale * chart_width, scale * chart_height)};
    cairo_surface_set_device_scale(surface.get(), scale, scale);
    paint(chart, surface.get());
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
    return bytes;
}

Status write_pdf(const Pages& pages, const std::filesystem::path& file) {
    return replace_file(file, pdf_bytes(pages));
}

Status write_png(const Pages& pages, const std::filesystem::path& file, int page) {
    return replace_file(file, png_bytes(pages, page));
}

Status write_svg(const Pages& pages, const std::filesystem::path& file, int page) {
    return replace_file(file, svg_bytes(pages, page));
}

}  // namespace pension
