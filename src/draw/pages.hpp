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
inline constexpr Paper a5_lying{210, 148.5, 10};  ///< Half an A4.

/// How a sheet is put on its paper.
struct PrintStyle {
    double text_scale = 1;    ///< large_print, or what the reader chose; the paper stays.
    bool fills_page = false;  ///< Letters as large as one page has room for, whatever text_scale.
    /// The same page so many times, one below the other with a line to cut along: two slips on one
    /// A4. The paper is that of one of them.
    int copies = 1;

    friend bool operator==(const PrintStyle&, const PrintStyle&) = default;
};

/// A paper and how a sheet is put on it.
struct Print {
    Paper paper = a4;
    PrintStyle style{};

    friend bool operator==(const Print&, const Print&) = default;
};

/// What a sheet is printed on where nobody says otherwise.
Print usual_print(MadeFor made_for);

/// Running text of 22 points (大字版); from twice the size on nothing is smaller than that, and
/// tables are parted rather than squeezed.
inline constexpr double large_print = 2.2;

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
/// can hold (a table row) ends in an ellipsis. Letters become up to a twelfth smaller where that
/// saves a page which would be all but empty; charts grow where their page has room.
class Pages {
public:
    /// Paper must leave at least 40 mm inside its margins in both directions.
    Pages(const Sheet& sheet, const Paper& paper, const PrintStyle& style);
    Pages(const Sheet& sheet, const Print& print) : Pages{sheet, print.paper, print.style} {}
    Pages(const Sheet& sheet, const Paper& paper, double text_scale = 1)
        : Pages{sheet, paper, PrintStyle{text_scale}} {}

    int count() const;
    double width() const;   ///< Points.
    double height() const;  ///< Points, of all copies.

    /// @param page from 0 to count() - 1.
    /// @param context what wxDC::GetHandle() gives. Paints no background: that is the paper's.
    void paint(int page, void* context, Placement placement = {}) const;

    /// The same for files, which have cairo's own context.
    void paint_on(drawing::Canvas& canvas, int page) const;
    /// The same with the order and the roles of its texts told, for a PDF that is read out. A
    /// document has to be open on the canvas.
    void paint_told(drawing::Canvas& canvas, int page) const;

    const std::string& title() const { return title_; }
    /// "zh_CN" or "en".
    const std::string& language() const { return language_; }
    Month date() const { return date_; }
    int copies() const { return copies_; }
    const std::vector<drawing::PageLayout>& layouts() const { return *pages_; }

private:
    std::shared_ptr<const std::vector<drawing::PageLayout>> pages_;
    Paper paper_;
    int copies_;
    std::string title_;
    std::string language_;
    Month date_;
};

}  // namespace pension
