// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/canvas.hpp"
#include "draw/palette.hpp"
#include "sheet/chart.hpp"

#include <memory>

namespace pension {

namespace drawing {
struct BarLayout;
}

/// A BarChart laid out for one size, as Picture is for a Chart: what is assumed and what comes of
/// it stands at both ends of each bar, so that nothing is told by colour alone.
class BarPicture {
public:
    /// @param text_scale the user's zoom of letters and lines; the picture keeps its size.
    BarPicture(const BarChart& chart, double width, double height, const Palette& palette,
               double text_scale = 1.0);

    /// The height in which every bar has its row, pixels.
    static double wanted_height(const BarChart& chart, double text_scale = 1.0);

    /// @param context what wxDC::GetHandle() gives, as in Picture::paint().
    void paint(void* context) const;
    void paint_on(drawing::Canvas& canvas) const;

    const drawing::BarLayout& layout() const { return *layout_; }

private:
    std::shared_ptr<const drawing::BarLayout> layout_;
};

}  // namespace pension
