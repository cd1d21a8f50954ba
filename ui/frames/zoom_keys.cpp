// SPDX-License-Identifier: Apache-2.0
#include "frames/zoom_keys.hpp"

#include "frames/booth_frame.hpp"
#include "frames/preview_frame.hpp"
#include "frames/projector_frame.hpp"

#include <wx/event.h>
#include <wx/window.h>

#include <cstdlib>
#include <utility>

namespace pension::ui {

namespace {

/// Pages have a size of their own; at the stall letters follow the size of the screen.
bool has_own_size(const wxEvent& event) {
    auto* window = dynamic_cast<wxWindow*>(event.GetEventObject());
    wxWindow* top = window ? wxGetTopLevelParent(window) : nullptr;
    return dynamic_cast<PreviewFrame*>(top) || dynamic_cast<BoothFrame*>(top) ||
           dynamic_cast<ProjectorFrame*>(top);
}

}  // namespace

ZoomKeys::ZoomKeys(std::function<void(Zoom)> act) : act_{std::move(act)} {
    wxEvtHandler::AddFilter(this);
}

ZoomKeys::~ZoomKeys() {
    wxEvtHandler::RemoveFilter(this);
}

int ZoomKeys::FilterEvent(wxEvent& event) {
    const wxEventType type = event.GetEventType();
    if (type != wxEVT_CHAR_HOOK && type != wxEVT_MOUSEWHEEL) return Event_Skip;
    if (has_own_size(event)) return Event_Skip;
    const bool is_taken = type == wxEVT_CHAR_HOOK ? press(dynamic_cast<wxKeyEvent&>(event))
                                                  : turn(dynamic_cast<wxMouseEvent&>(event));
    return is_taken ? Event_Processed : Event_Skip;
}

bool ZoomKeys::press(const wxKeyEvent& key) {
    if (!key.ControlDown() || key.AltDown()) return false;
    switch (key.GetKeyCode()) {
        case '+':
        case '=':  // The same key, without Shift.
        case WXK_NUMPAD_ADD: act_(Zoom::in); return true;
        case '-':
        case WXK_NUMPAD_SUBTRACT: act_(Zoom::out); return true;
        case '0':
        case WXK_NUMPAD0: act_(Zoom::usual); return true;
        default: return false;
    }
}

bool ZoomKeys::turn(const wxMouseEvent& wheel) {
    if (!wheel.ControlDown() || wheel.GetWheelAxis() != wxMOUSE_WHEEL_VERTICAL) return false;
    turned_ += wheel.GetWheelRotation();
    const int notch = std::max(wheel.GetWheelDelta(), 1);
    if (std::abs(turned_) < notch) return true;
    act_(turned_ > 0 ? Zoom::in : Zoom::out);
    turned_ = 0;
    return true;
}

}  // namespace pension::ui
