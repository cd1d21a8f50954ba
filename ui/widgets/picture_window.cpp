// SPDX-License-Identifier: Apache-2.0
#include "widgets/picture_window.hpp"

#include "native/accessible.hpp"
#include "native/look.hpp"

#include <wx/clipbrd.h>
#include <wx/control.h>
#include <wx/dc.h>
#include <wx/dcmemory.h>
#include <wx/settings.h>

#include <algorithm>

namespace pension::ui {

void create_for_picture(wxControl& control, wxWindow* parent) {
    control.SetBackgroundStyle(wxBG_STYLE_PAINT);  // Before Create.
    control.Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                   wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE | wxWANTS_CHARS);
    set_accessible_role(control, AccessibleRole::chart);
    for (const auto& focus : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        control.Bind(focus, [&control](wxFocusEvent& moved) {
            control.Refresh();
            moved.Skip();
        });
}

double picture_text_scale(const wxWindow& control) {
    return std::clamp(picture_letters(control), 0.5, 4.0);
}

void mark_focus(wxDC& dc, const wxWindow& control) {
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.SetPen(wxPen{wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT), control.FromDIP(2)});
    dc.DrawRectangle(control.GetClientRect());
}

wxBitmap painted(const wxSize& size, const std::function<void(void*)>& paint) {
    wxBitmap bitmap{std::max(size.x, 1), std::max(size.y, 1)};
    wxMemoryDC dc{bitmap};
    paint(dc.GetHandle());
    dc.SelectObject(wxNullBitmap);
    return bitmap;
}

void copy_picture(const wxBitmap& picture) {
    wxClipboardLocker lock;
    if (!!lock) wxTheClipboard->SetData(new wxBitmapDataObject{picture});
}

void leave_by_tab(wxWindow& control, wxKeyEvent& key) {
    const bool is_left = key.GetKeyCode() == WXK_TAB &&
                         control.Navigate(key.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                                          : wxNavigationKeyEvent::IsForward);
    // The toolkit would go on from there, to the control after the next.
    if (!is_left) key.Skip();
}

}  // namespace pension::ui
