// SPDX-License-Identifier: Apache-2.0
#include "widgets/measured.hpp"

#include "native/look.hpp"

#include <wx/app.h>
#include <wx/display.h>
#include <wx/event.h>
#include <wx/panel.h>
#include <wx/toplevel.h>
#include <wx/weakref.h>

#include <memory>
#include <utility>

namespace pension::ui {

namespace {

wxDEFINE_EVENT(EVT_LETTERS, wxCommandEvent);

/// Labels, buttons and tables are drawn by GTK, which tells nobody; what they stand on hears of it.
wxWindow& drawn_with(wxWindow& window) {
    const bool hears = dynamic_cast<wxPanel*>(&window) || !window.GetParent();
    return hears ? window : *window.GetParent();
}

void call_when_drawn(wxWindow& window, wxWindow& drawn, std::function<void()> act, bool at_first) {
    const auto is_due = std::make_shared<bool>(at_first);
    drawn.Bind(wxEVT_PAINT,
               [weak = wxWeakRef<wxWindow>{&window}, act, is_due](wxPaintEvent& paint) {
                   paint.Skip();
                   if (!*is_due || !weak || !weak->IsShownOnScreen()) return;
                   *is_due = false;
                   weak->CallAfter(act);
               });
    window.Bind(EVT_LETTERS, [&window, act, is_due](wxCommandEvent& letters) {
        letters.Skip();
        // GTK gives what is hidden its letters when it is shown.
        if (window.IsShownOnScreen())
            act();
        else
            *is_due = true;
    });
}

/// What is inside first: a window is as large as that needs.
void measure(wxWindow& window) {
    for (wxWindow* child : window.GetChildren())
        if (!child->IsTopLevel()) measure(*child);
    window.InvalidateBestSize();
    wxCommandEvent letters{EVT_LETTERS};
    letters.StopPropagation();
    window.ProcessWindowEvent(letters);
}

/// From the outside in: what is around gives the room.
void lay_out(wxWindow& window) {
    window.Layout();
    for (wxWindow* child : window.GetChildren())
        if (child->IsShown() && !child->IsTopLevel()) lay_out(*child);
}

void measure_all() {
    forget_sizes();
    for (wxWindow* window : wxTopLevelWindows) {
        measure(*window);
        if (window->IsShown()) lay_out(*window);
    }
}

}  // namespace

void when_measurable(wxWindow& window, std::function<void()> act) {
    call_when_drawn(window, window, std::move(act), true);
}

void when_letters_change(wxWindow& window, std::function<void()> act) {
    call_when_drawn(window, drawn_with(window), std::move(act), false);
}

void keep_high_enough(wxWindow& field) {
    const auto measure = [&field] {
        field.SetMinSize({field.GetMinSize().x, field.GetCharHeight() + field.FromDIP(12)});
    };
    measure();
    when_letters_change(field, measure);
}

wxSize size_for_letters(const wxWindow* on_screen_of, const wxSize& usual) {
    wxSize size = usual * letter_scale();
    const wxDisplay display{on_screen_of};
    if (display.IsOk()) size.DecTo(display.GetClientArea().GetSize());
    return size;
}

void show_zoom(int zoom) {
    // Not within the frame that is being drawn.
    set_letters(zoom, [] { wxTheApp->CallAfter([] { measure_all(); }); });
}

void set_pixels(wxWindow& control, double height, bool bold) {
    wxFont font = bold ? control.GetFont().Bold() : control.GetFont();
    font.SetPixelSize({0, std::max(9, static_cast<int>(height))});
    control.SetFont(font);
    control.InvalidateBestSize();
}

}  // namespace pension::ui
