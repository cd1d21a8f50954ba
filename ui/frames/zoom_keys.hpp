// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/eventfilter.h>

#include <functional>

class wxKeyEvent;
class wxMouseEvent;

namespace pension::ui {

/// Ctrl with plus, minus and 0, of either keyboard, and with the wheel: in whatever window of the
/// program, dialogs too, but for those whose letters follow their own size. A key of a menu is for
/// the window with the menu alone, and a wheel for whatever control is under the mouse.
class ZoomKeys : public wxEventFilter {
public:
    /// What to do.
    enum class Zoom { in, out, usual };

    explicit ZoomKeys(std::function<void(Zoom)> act);
    ~ZoomKeys() override;
    ZoomKeys(const ZoomKeys&) = delete;
    ZoomKeys& operator=(const ZoomKeys&) = delete;

    int FilterEvent(wxEvent& event) override;

private:
    bool press(const wxKeyEvent& key);
    bool turn(const wxMouseEvent& wheel);

    std::function<void(Zoom)> act_;
    int turned_ = 0;  ///< Of the wheel, less than a notch.
};

}  // namespace pension::ui
