// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/picture.hpp"

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

    /// The marker was moved to that value of the x axis.
    std::function<void(std::int64_t)> moved;
    /// The words for a value of the x axis, shown beside the point under the mouse.
    std::function<std::string(std::int64_t)> words;
    /// How far an arrow key moves the marker, in units of the x axis.
    std::int64_t key_step = 1;

    bool AcceptsFocus() const override { return true; }

private:
    void lay_out();
    void paint();
    void point_at(wxMouseEvent& mouse);
    void press(wxKeyEvent& key);
    std::optional<std::int64_t> marker() const;

    Chart chart_;
    std::optional<Picture> picture_;
    std::optional<Mark> highlight_;
    bool dragging_ = false;
};

}  // namespace pension::ui
