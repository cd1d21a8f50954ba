// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/picture.hpp"

#include <wx/bitmap.h>
#include <wx/control.h>

#include <functional>
#include <optional>

namespace pension::ui {

/// Shows a chart, says what stands under the mouse, and lets its strong marker be moved by mouse
/// and arrow keys. Knows nothing of what the chart is about.
class ChartCanvas : public wxControl {
public:
    explicit ChartCanvas(wxWindow* parent);

    void show(Chart chart);
    const Chart& chart() const { return chart_; }

    /// The marker was dragged to that value of the x axis.
    std::function<void(std::int64_t)> moved;
    /// The marker was moved by keys: one step for an arrow, ten for a page key, to the right
    /// where above zero. How far a step is, the owner knows.
    std::function<void(int)> nudged;
    /// The words for a value of the x axis, shown beside the point under the mouse.
    std::function<std::string(std::int64_t)> words;

    /// Somebody wants to know more, by a double click or by Enter: of the point that is near, or of
    /// where the marker stands.
    std::function<void(std::optional<Mark>)> asked;

    /// The picture as it is seen, without what is under the mouse; Ctrl+C copies it.
    wxBitmap copied();

    bool AcceptsFocus() const override { return true; }

private:
    void forget_picture();
    void lay_out();
    void paint();
    void point_at(wxMouseEvent& mouse);
    void press(wxKeyEvent& key);

    Chart chart_;
    std::optional<Picture> picture_;
    std::optional<Mark> highlight_;
    bool dragging_ = false;
};

}  // namespace pension::ui
