// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/colour.h>
#include <wx/control.h>

#include <vector>

namespace pension::ui {

/// A few figures beside each other under one name, to be read from the back of a room: letters are
/// as large as the window has room for.
class BigFigures : public wxControl {
public:
    explicit BigFigures(wxWindow* parent);

    struct Figure {
        wxString label;
        wxString value;
        wxString note;
    };
    /// @param strip ties it to what else has that colour.
    /// @param widest of the values that stand below each other: all are as large as that one can
    /// be.
    void show(const wxString& name, std::vector<Figure> figures, const wxColour& strip,
              const wxString& widest);
    const std::vector<Figure>& figures() const { return figures_; }

private:
    void paint(wxDC& dc) const;

    wxString name_;
    std::vector<Figure> figures_;
    wxColour strip_;
    wxString widest_;
    wxWindow* measure_ = nullptr;  ///< Never shown; has the font of the notes.
};

}  // namespace pension::ui
