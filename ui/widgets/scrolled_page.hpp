// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/scrolwin.h>

namespace pension::ui {

/// A page that scrolls, and is laid out once for all that its parts ask of it at a time. One change
/// of a question gives half a dozen parts another height, and each layout of the whole page asks
/// every control for its size.
class ScrolledPage : public wxScrolledWindow {
public:
    explicit ScrolledPage(wxWindow* parent);

    /// With the next events, if nobody says earlier that all have asked.
    void lay_out_soon();
    /// Everybody has asked: lays out now, where somebody did.
    void lay_out_now();

    /// Scrolls until the whole part is in sight, or its upper edge is at the top where it is higher
    /// than the page. @param part a child of the page.
    void bring_into_sight(const wxWindow& part);

private:
    bool is_wished_ = false;
};

/// The part takes more room than before, or less: its page gives it that.
void lay_out_around(wxWindow& part);

}  // namespace pension::ui
