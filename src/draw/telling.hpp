// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/canvas.hpp"
#include "draw/page_layout.hpp"

#include <functional>

namespace pension::drawing {

/// Tells a PDF what each of its texts is (标记), so that a page can be read out in its order:
/// headings, paragraphs, tables by row and cell, figures. On other canvases nothing happens.
class Telling {
public:
    explicit Telling(Canvas& canvas) : canvas_{canvas} {}
    ~Telling() { close_table(); }
    Telling(const Telling&) = delete;
    Telling& operator=(const Telling&) = delete;

    void tell(const PageText& text, const std::function<void()>& paint);
    void tell_figure(const std::function<void()>& paint);

private:
    void begin(const char* tag);
    void end(const char* tag);
    void close_row();
    void close_table();
    void go_to_row(const PageText& text);

    Canvas& canvas_;
    int table_ = 0;  ///< The one that is open; none: 0.
    int row_ = -1;   ///< Of it; none: -1.
};

/// What a whole document stands in; once around all pages.
void begin_document(Canvas& canvas);
void end_document(Canvas& canvas);

}  // namespace pension::drawing
