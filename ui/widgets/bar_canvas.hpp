// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/bar_picture.hpp"

#include <wx/bitmap.h>
#include <wx/control.h>

#include <optional>

namespace pension::ui {

/// Shows bars around one value; they stand in words beside them, so there is nothing to point at.
/// Ctrl+C copies the picture. As high as its bars need.
class BarCanvas : public wxControl {
public:
    explicit BarCanvas(wxWindow* parent);

    void show(BarChart chart);
    const BarChart& chart() const { return chart_; }

    wxBitmap copied();

    bool AcceptsFocus() const override { return true; }

private:
    void lay_out();
    void paint();
    void take_room();
    double text_scale() const;

    BarChart chart_;
    std::optional<BarPicture> picture_;
};

}  // namespace pension::ui
