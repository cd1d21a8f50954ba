// SPDX-License-Identifier: Apache-2.0
#include "widgets/chart_canvas.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/picture_window.hpp"

#include <wx/dcclient.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pension::ui {

ChartCanvas::ChartCanvas(wxWindow* parent) {
    create_for_picture(*this, parent);
    const auto take_room = [this] {
        // Less is no chart; it grows with its letters, but slower: it becomes simpler too.
        const double share = std::sqrt(std::max(1.0, picture_text_scale(*this)));
        SetMinSize({static_cast<int>(320 * share), static_cast<int>(240 * share)});
        forget_picture();
    };
    take_room();
    when_letters_change(*this, take_room);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        forget_picture();
        resized.Skip();
    });
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_MOTION, [this](wxMouseEvent& mouse) { point_at(mouse); });
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& mouse) {
        SetFocus();
        dragging_ = picture_ && picture_->contains(mouse.GetX(), mouse.GetY());
        point_at(mouse);
    });
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent&) { dragging_ = false; });
    Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent&) {
        highlight_.reset();
        Refresh();
    });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& key) { press(key); });
    Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& mouse) {
        if (asked && picture_ && picture_->contains(mouse.GetX(), mouse.GetY()))
            asked(picture_->nearest(mouse.GetX(), mouse.GetY()));
    });
}

void ChartCanvas::show(Chart chart) {
    chart_ = std::move(chart);
    highlight_.reset();
    set_accessible_name(*this, wx(chart_.title));
    set_accessible_description(*this, wx(chart_.description));
    forget_picture();
}

void ChartCanvas::forget_picture() {
    // Laid out when it is drawn: a window gets several sizes before it is seen for the first time.
    picture_.reset();
    Refresh();
}

void ChartCanvas::lay_out() {
    const wxSize size = GetClientSize();
    if (size.x < 10 || size.y < 10) return;
    picture_.emplace(chart_, size.x, size.y, screen_palette(), picture_text_scale(*this));
}

void ChartCanvas::paint() {
    wxPaintDC dc{this};
    if (!picture_) lay_out();
    if (!picture_) return;
    std::string beside;
    if (highlight_ && words && highlight_->series < chart_.series.size())
        beside = words(chart_.series[highlight_->series].points[highlight_->point].x);
    picture_->paint(dc.GetHandle(), highlight_, beside);
    if (HasFocus()) mark_focus(dc, *this);
}

wxBitmap ChartCanvas::copied() {
    if (!picture_) lay_out();
    return painted(GetClientSize(), [this](void* context) {
        if (picture_) picture_->paint(context);
    });
}

void ChartCanvas::point_at(wxMouseEvent& mouse) {
    if (!picture_) return;
    if (dragging_ && mouse.LeftIsDown()) {
        highlight_.reset();
        if (moved) moved(picture_->x_at(mouse.GetX()));
        return;
    }
    const auto mark = picture_->nearest(mouse.GetX(), mouse.GetY());
    if (mark == highlight_) return;
    highlight_ = mark;
    Refresh();
}

void ChartCanvas::press(wxKeyEvent& key) {
    const int code = key.GetKeyCode();
    if (code == 'C' && key.ControlDown()) {
        copy_picture(copied());
        return;
    }
    if (code == WXK_RETURN && asked) {
        asked(highlight_);
        return;
    }
    const int steps = code == WXK_LEFT       ? -1
                      : code == WXK_RIGHT    ? 1
                      : code == WXK_PAGEUP   ? 10
                      : code == WXK_PAGEDOWN ? -10
                                             : 0;
    if (steps != 0 && nudged) {
        nudged(steps);
        return;
    }
    leave_by_tab(*this, key);
}

}  // namespace pension::ui
