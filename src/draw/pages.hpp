// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "base/result.hpp"
#include "draw/canvas.hpp"
#include "sheet/sheet.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pension {

namespace drawing {
struct PageLayout;
}

/// A page upright, with the same margin on all sides.
struct Paper {
    double width_mm = 210;
    double height_mm = 297;
    double margin_mm = 15;

    friend bool operator==(const Paper&, const Paper&) = default;
};

inline constexpr Paper a3{297, 420, 18};
inline constexpr Paper a4{210, 297, 15};
inline constexpr Paper a5{148, 210, 12};

/// Where a page lies in the units of a device: its upper left corner, and how many of them make
/// a point.
struct Placement {
    double left = 0;
    double top = 0;
    double units_per_point = 1;
};

/// Whether there is a font to lay out a sheet with; ask before making Pages.
/// Errors: fonts_missing.
Status fonts_to_draw_with();

/// A sheet laid out on paper, in points (1/72 inch): the window's preview, the printer and the
/// files all show these pages. Cheap to copy; needs its sheet only while it is made.
///
/// No table row is split, no heading stands alone at the foot of a page, a table's header is
/// repeated where it goes on; a note stays on one page where it can. What is longer than a page
/// can hold (a table row) ends in an ellipsis.
class Pages {
public:
    /// @param text_scale 1.5 for large print; the paper stays.
    /// Paper must leave at least 40 mm inside its margins in both directions.
    Pages(const Sheet& sheet, const Paper& paper, double text_scale = 1);

    int count() const;
    double width() const;   ///< Points.
    double height() const;  ///< Points.

    /// @param page from 0 to count() - 1.
    /// @param context what wxDC::GetHandle() gives. Paints no background: that is the paper's.
    void paint(int page, void* context, Placement placement = {}) const;

    /// The same for files, which have cairo's own context.
    void paint_on(drawing::Canvas& canvas, int page) const;

    const std::string& title() const { return title_; }
    Month date() const { return date_; }

private:
    std::shared_ptr<const std::vector<drawing::PageLayout>> pages_;
    Paper paper_;
    std::string title_;
    Month date_;
};

}  // namespace pension
