// SPDX-License-Identifier: Apache-2.0
#include "widgets/bar_canvas.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/picture_window.hpp"

#include <wx/dcclient.h>

#include <utility>

namespace pension::ui {

BarCanvas::BarCanvas(wxWindow* parent) {
    create_for_picture(*this, parent);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        picture_.reset();
        Refresh();
        resized.Skip();
    });
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    when_letters_change(*this, [this] { take_room(); });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() == 'C' && key.ControlDown())
            copy_picture(copied());
        else
            leave_by_tab(*this, key);
    });
}

void BarCanvas::show(BarChart chart) {
    if (chart == chart_) return;
    chart_ = std::move(chart);
    set_accessible_name(*this, wx(chart_.title));
    set_accessible_description(*this, wx(chart_.description));
    take_room();
}

void BarCanvas::take_room() {
    const int height = static_cast<int>(BarPicture::wanted_height(chart_, text_scale()));
    SetMinSize({FromDIP(320), height});
    picture_.reset();
    Refresh();
}

double BarCanvas::text_scale() const {
    return picture_text_scale(*this);
}

void BarCanvas::lay_out() {
    const wxSize size = GetClientSize();
    if (size.x < 10 || size.y < 10) return;
    picture_.emplace(chart_, size.x, size.y, screen_palette(), text_scale());
}

void BarCanvas::paint() {
    wxPaintDC dc{this};
    if (!picture_) lay_out();
    if (!picture_) return;
    picture_->paint(dc.GetHandle());
    if (HasFocus()) mark_focus(dc, *this);
}

wxBitmap BarCanvas::copied() {
    if (!picture_) lay_out();
    return painted(GetClientSize(), [this](void* context) {
        if (picture_) picture_->paint(context);
    });
}

}  // namespace pension::ui
