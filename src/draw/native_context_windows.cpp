// SPDX-License-Identifier: Apache-2.0
#include "base/contract.hpp"
#include "draw/canvas.hpp"

#include <cairo-win32.h>

namespace pension::drawing {

namespace {

bool is_printer(HDC device) {
    return ::GetDeviceCaps(device, TECHNOLOGY) == DT_RASPRINTER;
}

}  // namespace

// The handle is Windows' own device context. A printer's is given lines and letters as they are,
// not as the dots of a picture.
NativeContext::NativeContext(void* handle) {
    expects(handle != nullptr, "a drawing context");
    auto* device = static_cast<HDC>(handle);
    cairo_surface_t* surface = is_printer(device) ? cairo_win32_printing_surface_create(device)
                                                  : cairo_win32_surface_create(device);
    canvas_ = cairo_create(surface);
    cairo_surface_destroy(surface);  // The context keeps it.
}

NativeContext::~NativeContext() {
    // A printer's page is kept until it is whole, and drawn here.
    cairo_surface_t* surface = cairo_surface_reference(cairo_get_target(canvas_));
    cairo_surface_show_page(surface);
    cairo_destroy(canvas_);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
}

}  // namespace pension::drawing
