// SPDX-License-Identifier: Apache-2.0
#include "support/pictures.hpp"

#include <cairo.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace pension {

namespace fs = std::filesystem;

double differing_pixels(const fs::path& a, const fs::path& b) {
    using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
    const auto open = [](const fs::path& file) {
        return Surface{cairo_image_surface_create_from_png(file.string().c_str()),
                       cairo_surface_destroy};
    };
    const Surface one = open(a), two = open(b);
    const auto size = [](const Surface& surface) {
        return std::pair{cairo_image_surface_get_width(surface.get()),
                         cairo_image_surface_get_height(surface.get())};
    };
    const auto [width, height] = std::min(size(one), size(two));
    const auto [most_width, most_height] = std::max(size(one), size(two));
    // Half a pixel at the edge is one more to some.
    if (width == 0 || most_width > width + 1 || most_height > height + 1) return 1;
    // Green alone: the two files need not have the same form of pixel beside it.
    const auto brightness = [](const Surface& surface, int x, int y) {
        const unsigned char* row = cairo_image_surface_get_data(surface.get()) +
                                   y * cairo_image_surface_get_stride(surface.get());
        return static_cast<int>(row[4 * x + 1]);
    };
    int differing = 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (std::abs(brightness(one, x, y) - brightness(two, x, y)) > 96) ++differing;
    return static_cast<double>(differing) / (static_cast<double>(width) * height);
}

}  // namespace pension
