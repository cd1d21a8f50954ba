// SPDX-License-Identifier: Apache-2.0
#include "base/contract.hpp"
#include "draw/canvas.hpp"

#include <cairo-win32.h>

namespace pension::drawing {

namespace {

/// Windows' own device context, and what is to be drawn anew of it.
struct Device {
    HDC handle;
    RECT part{};

    explicit Device(void* context) : handle{static_cast<HDC>(context)} {
        expects(handle != nullptr, "a drawing context");
        ::GetClipBox(handle, &part);
    }
    int width() const { return static_cast<int>(part.right - part.left); }
    int height() const { return static_cast<int>(part.bottom - part.top); }
    bool is_printer() const { return ::GetDeviceCaps(handle, TECHNOLOGY) == DT_RASPRINTER; }
};

/// A picture of the part, in memory: cairo would fetch each piece of a window that it draws over
/// and put it back, and whoever looks at it would see that.
cairo_surface_t* picture_of(const Device& device) {
    cairo_surface_t* picture =
        cairo_win32_surface_create_with_dib(CAIRO_FORMAT_RGB24, device.width(), device.height());
    cairo_surface_flush(picture);
    ::BitBlt(cairo_win32_surface_get_dc(picture), 0, 0, device.width(), device.height(),
             device.handle, device.part.left, device.part.top, SRCCOPY);
    cairo_surface_mark_dirty(picture);
    cairo_surface_set_device_offset(picture, -static_cast<double>(device.part.left),
                                    -static_cast<double>(device.part.top));
    return picture;
}

}  // namespace

NativeContext::NativeContext(void* handle) : handle_{handle} {
    const Device device{handle};
    // A printer is given lines and letters as they are.
    cairo_surface_t* surface = device.is_printer()
                                   ? cairo_win32_printing_surface_create(device.handle)
                                   : picture_of(device);
    canvas_ = cairo_create(surface);
    cairo_surface_destroy(surface);  // The canvas keeps it.
}

NativeContext::~NativeContext() {
    const Device device{handle_};
    cairo_surface_t* surface = cairo_surface_reference(cairo_get_target(canvas_));
    cairo_destroy(canvas_);
    if (device.is_printer()) {
        cairo_surface_show_page(surface);  // Drawn once the page is whole.
    } else {
        cairo_surface_flush(surface);
        ::BitBlt(device.handle, device.part.left, device.part.top, device.width(), device.height(),
                 cairo_win32_surface_get_dc(surface), 0, 0, SRCCOPY);
    }
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
}

}  // namespace pension::drawing
