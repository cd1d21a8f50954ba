// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/colour.h>
#include <wx/control.h>

#include <cstdint>
#include <vector>

class wxDC;

namespace pension::ui {

/// A few bars of two parts below each other, each with its name and what it comes to, in letters
/// as large as the window has room for.
class BigBars : public wxControl {
public:
    explicit BigBars(wxWindow* parent);

    struct Bar {
        wxString name;
        wxString value;
        std::int64_t first = 0;  ///< Of the two parts; not below 0.
        std::int64_t second = 0;
    };
    /// @param first, second what the parts are, in words.
    void show(std::vector<Bar> bars, const wxString& first, const wxString& second);
    const std::vector<Bar>& bars() const { return bars_; }

    bool AcceptsFocus() const override { return true; }

private:
    void paint(wxDC& dc) const;

    std::vector<Bar> bars_;
    wxString first_;
    wxString second_;
};

}  // namespace pension::ui
