// SPDX-License-Identifier: Apache-2.0
#include "widgets/chart_canvas.hpp"

#include "native/accessible.hpp"
#include "text.hpp"

#include <wx/clipbrd.h>
#include <wx/dcclient.h>
#include <wx/dcmemory.h>
#include <wx/settings.h>

#include <algorithm>

namespace pension::ui {

namespace {

const Palette& palette() {
    return wxSystemSettings::GetAppearance().IsDark() ? Palette::dark : Palette::light;
}

}  // namespace

ChartCanvas::ChartCanvas(wxWindow* parent) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);  // Before Create: nothing is erased, nothing flickers.
    Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
           wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE | wxWANTS_CHARS);
    SetMinSize(FromDIP(wxSize{320, 240}));
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
    Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& focus) {
        Refresh();
        focus.Skip();
    });
    Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& focus) {
        Refresh();
        focus.Skip();
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
    // The letters follow the user's font size; 10 points is what they are drawn for.
    const double text_scale = std::clamp(GetFont().GetFractionalPointSize() / 10.0, 0.8, 3.0);
    picture_.emplace(chart_, size.x, size.y, palette(), text_scale);
}

void ChartCanvas::paint() {
    wxPaintDC dc{this};
    if (!picture_) lay_out();
    if (!picture_) return;
    std::string beside;
    if (highlight_ && words && highlight_->series < chart_.series.size())
        beside = words(chart_.series[highlight_->series].points[highlight_->point].x);
    picture_->paint(dc.GetHandle(), highlight_, beside);
    if (!HasFocus()) return;
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.SetPen(wxPen{wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT), FromDIP(2)});
    dc.DrawRectangle(GetClientRect());
}

wxBitmap ChartCanvas::copied() {
    const wxSize size = GetClientSize();
    if (!picture_) lay_out();
    wxBitmap bitmap{std::max(size.x, 1), std::max(size.y, 1)};
    if (!picture_) return bitmap;
    wxMemoryDC dc{bitmap};
    picture_->paint(dc.GetHandle(), {}, {});
    dc.SelectObject(wxNullBitmap);
    return bitmap;
}

void ChartCanvas::point_at(wxMouseEvent& mouse) {
    if (!picture_) return;
    if (dragging_ && mouse.LeftIsDown()) {
        highlight_.reset();
        if (moved) moved(picture_->x_at(mouse.GetX()));
        return;
    }
    const auto near = picture_->nearest(mouse.GetX(), mouse.GetY());
    if (near == highlight_) return;
    highlight_ = near;
    Refresh();
}

void ChartCanvas::press(wxKeyEvent& key) {
    const int code = key.GetKeyCode();
    if (code == 'C' && key.ControlDown()) {
        wxClipboardLocker lock;
        if (!!lock) wxTheClipboard->SetData(new wxBitmapDataObject{copied()});
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
    key.Skip();
    if (code == WXK_TAB)
        Navigate(key.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                 : wxNavigationKeyEvent::IsForward);
}

}  // namespace pension::ui
