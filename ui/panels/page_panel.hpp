// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>

namespace pension::ui {

/// The face of a page. It shows one page and knows no other.
class PagePanel : public wxPanel {
public:
    explicit PagePanel(wxWindow* parent) : wxPanel{parent} {}

    /// Puts the keyboard where its user begins.
    virtual void focus_first() = 0;
};

}  // namespace pension::ui
