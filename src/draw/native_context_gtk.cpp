// SPDX-License-Identifier: Apache-2.0
#include "base/contract.hpp"
#include "draw/canvas.hpp"

#include <cairo.h>

namespace pension::drawing {

// On GTK the handle is a cairo_t* already. What we change in it (colour, line, path) is ours
// alone: the window finds it as it left it.
NativeContext::NativeContext(void* handle)
    : handle_{handle}, canvas_{static_cast<cairo_t*>(handle_)} {
    expects(handle_ != nullptr, "a drawing context");
    cairo_save(canvas_);
}

NativeContext::~NativeContext() {
    cairo_restore(canvas_);
}

}  // namespace pension::drawing
