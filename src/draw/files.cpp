// SPDX-License-Identifier: Apache-2.0
#include "draw/files.hpp"

#include "draw/text.hpp"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cairo.h>
#include <fmt/format.h>

#include <cerrno>
#include <cmath>
#include <fstream>
#include <memory>
#include <random>
#include <stdexcept>
#include <system_error>

namespace pension {

namespace fs = std::filesystem;

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

void paint_first(const Pages& pages, cairo_surface_t* surface) {
    const Context canvas{cairo_create(surface)};
    pages.paint_on(*canvas, 0);
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

// cairo counts the surfaces of a process and writes the number into the drawing's id.
void forget_number(std::string& svg) {
    constexpr std::string_view id = "<g id=\"surface";
    const auto begin = svg.find(id);
    if (begin == std::string::npos) return;
    const auto number = begin + id.size();
    svg.erase(number, svg.find('"', number) - number);
}

// Whole until it has its name: a reader never sees half a file.
void replace(const fs::path& file, const std::string& bytes) {
    // In the same folder, so that renaming is one step. Its own short name: a long one of the
    // user's with something added may be too long.
    const fs::path part =
        file.parent_path() / fmt::format(".yibizhang-{:08x}.part", std::random_device{}());
    // A stream's own exception has no reason in it, errno has.
    const auto expect_good = [](const std::ofstream& out) {
        if (!out) throw std::system_error{errno, std::generic_category()};
    };
    try {
        errno = 0;
        std::ofstream out{part, std::ios::binary};
        expect_good(out);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.close();
        expect_good(out);
        fs::rename(part, file);
    } catch (...) {
        std::error_code nothing_to_remove;
        fs::remove(part, nothing_to_remove);
        throw;
    }
}

std::string utf8(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Status write(const std::string& bytes, const fs::path& file) {
    try {
        replace(file, bytes);
        return done();
    } catch (const std::system_error& failed) {
        return Error{ErrorCode::file_not_written,
                     {{"file", utf8(file)}, {"reason", failed.code().message()}}};
    }
}

}  // namespace

std::string pdf_bytes(const Pages& pages) {
    std::string bytes;
    const Surface surface{
        cairo_pdf_surface_create_for_stream(append, &bytes, pages.width(), pages.height())};
    describe(pages, surface.get());
    const Context canvas{cairo_create(surface.get())};
    for (int page = 0; page < pages.count(); ++page) {
        pages.paint_on(*canvas, page);
        cairo_show_page(canvas.get());
    }
    check(cairo_status(canvas.get()));
    finish(surface.get());
    return bytes;
}

std::string png_bytes(const Pages& pages) {
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
    paint_first(pages, surface.get());
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
    return bytes;
}

std::string svg_bytes(const Pages& pages) {
    std::string bytes;
    const Surface surface{
        cairo_svg_surface_create_for_stream(append, &bytes, pages.width(), pages.height())};
    cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PT);
    paint_first(pages, surface.get());
    finish(surface.get());
    forget_number(bytes);
    return bytes;
}

Status write_pdf(const Pages& pages, const fs::path& file) {
    return write(pdf_bytes(pages), file);
}

Status write_png(const Pages& pages, const fs::path& file) {
    return write(png_bytes(pages), file);
}

Status write_svg(const Pages& pages, const fs::path& file) {
    return write(svg_bytes(pages), file);
}

}  // namespace pension
