// SPDX-License-Identifier: Apache-2.0
#include "native/look.hpp"

#include <wx/display.h>
#include <wx/eventfilter.h>
#include <wx/toplevel.h>

#include <windows.h>

namespace pension::ui {

namespace {

/// Percent of what the system asks for. There is no such setting of the toolkit: windows give it to
/// what is in them.
int zoom_now = 100;

void scale_letters(wxWindow& window, float factor) {
    window.SetFont(window.GetFont().Scaled(factor));
    for (wxWindow* child : window.GetChildren()) scale_letters(*child, factor);
}

/// Frames and dialogs that are made from now on, before anything stands in them.
class NewWindows : public wxEventFilter {
public:
    NewWindows() { wxEvtHandler::AddFilter(this); }
    ~NewWindows() override { wxEvtHandler::RemoveFilter(this); }

    int FilterEvent(wxEvent& event) override {
        auto* made = event.GetEventType() == wxEVT_CREATE
                         ? dynamic_cast<wxTopLevelWindow*>(event.GetEventObject())
                         : nullptr;
        if (made && zoom_now != 100)
            made->SetFont(made->GetFont().Scaled(static_cast<float>(zoom_now) / 100));
        return Event_Skip;
    }
};

}  // namespace

// Controls of Windows neither grow nor fade into their size.
void hold_still() {}

void set_letters(int zoom, std::function<void()> then) {
    static NewWindows watched;
    if (zoom == zoom_now) return;
    const float factor = static_cast<float>(zoom) / static_cast<float>(zoom_now);
    zoom_now = zoom;
    for (wxWindow* window : wxTopLevelWindows) scale_letters(*window, factor);
    if (then) then();
}

// Nothing but the toolkit itself keeps sizes here.
void forget_sizes() {}

double letter_scale() {
    return wxDisplay{}.GetScaleFactor() * zoom_now / 100;
}

double picture_letters(const wxWindow& control) {
    // The font of the window has grown by itself.
    return control.GetFont().GetFractionalPointSize() / 10.0 * control.GetDPIScaleFactor();
}

void set_colours(Theme) {}

bool are_colours_forced() {
    // The toolkit's 3.2 draws as the system is set, high contrast too, and in no other way.
    return true;
}

bool is_high_contrast() {
    HIGHCONTRASTW set{};
    set.cbSize = sizeof set;
    return ::SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof set, &set, 0) != 0 &&
           (set.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

}  // namespace pension::ui
