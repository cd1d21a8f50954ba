// SPDX-License-Identifier: Apache-2.0
#include "widgets/measured.hpp"

#include "native/look.hpp"

#include <wx/app.h>
#include <wx/display.h>
#include <wx/event.h>
#include <wx/toplevel.h>
#include <wx/weakref.h>

#include <memory>
#include <utility>

namespace pension::ui {

namespace {

wxDEFINE_EVENT(EVT_LETTERS, wxCommandEvent);

/// @param drawn what tells that it is drawn: the window itself, or what it stands on.
void call_when_drawn(wxWindow& window, wxWindow& drawn, std::function<void()> act, bool at_first) {
    const auto is_due = std::make_shared<bool>(at_first);
    drawn.Bind(wxEVT_PAINT,
               [weak = wxWeakRef<wxWindow>{&window}, act, is_due](wxPaintEvent& paint) {
                   paint.Skip();
                   if (*is_due && weak) weak->CallAfter(act);
                   *is_due = false;
               });
    window.Bind(EVT_LETTERS, [&window, act, is_due](wxCommandEvent& letters) {
        letters.Skip();
        // GTK gives what is hidden its letters when it is shown.
        if (!window.IsShownOnScreen()) *is_due = true;
        act();
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
    if (window.GetSizer()) window.Layout();
    for (wxWindow* child : window.GetChildren())
        if (!child->IsTopLevel()) lay_out(*child);
}

void measure_all() {
    for (wxWindow* window : wxTopLevelWindows) {
        measure(*window);
        window->Layout();
        lay_out(*window);
    }
}

}  // namespace

void when_measurable(wxWindow& window, std::function<void()> act) {
    call_when_drawn(window, window, std::move(act), true);
}

void when_letters_change(wxWindow& window, std::function<void()> act) {
    // Labels and tables are drawn by GTK, which tells nobody.
    call_when_drawn(window, *window.GetParent(), std::move(act), false);
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

}  // namespace pension::ui
