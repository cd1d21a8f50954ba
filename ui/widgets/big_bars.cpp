// SPDX-License-Identifier: Apache-2.0
#include "widgets/big_bars.hpp"

#include "native/accessible.hpp"
#include "widgets/colours.hpp"
#include "widgets/picture_window.hpp"

#include <wx/dcbuffer.h>
#include <wx/settings.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

wxFont sized(const wxFont& font, double pixels) {
    wxFont made{font};
    made.SetPixelSize({0, std::max(9, static_cast<int>(pixels))});
    return made;
}

}  // namespace

BigBars::BigBars(wxWindow* parent) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);  // Before Create.
    Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
           wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE | wxWANTS_CHARS);
    set_accessible_role(*this, AccessibleRole::chart);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
        wxAutoBufferedPaintDC dc{this};
        paint(dc);
    });
}

void BigBars::show(std::vector<Bar> bars, const wxString& first, const wxString& second) {
    bars_ = std::move(bars);
    first_ = first;
    second_ = second;
    wxString said;
    for (const Bar& bar : bars_) said += bar.name + ": " + bar.value + ". ";
    set_accessible_description(*this, said);
    Refresh();
}

void BigBars::paint(wxDC& dc) const {
    const wxSize size = GetClientSize();
    dc.SetBackground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    dc.Clear();
    if (bars_.empty()) return;
    dc.SetTextForeground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT));
    const double unit = std::min(size.y / 26.0, size.x / 46.0);
    const int edge = static_cast<int>(unit);
    const int legend = static_cast<int>(unit * 3);
    const int row = (size.y - legend - edge) / static_cast<int>(bars_.size());
    const wxColour first = colour(screen_palette().owner(0));
    const wxColour second = colour(screen_palette().owner(1));
    std::int64_t most = 1;
    for (const Bar& bar : bars_) most = std::max(most, bar.first + bar.second);
    dc.SetPen(*wxTRANSPARENT_PEN);
    int y = edge;
    for (const Bar& bar : bars_) {
        dc.SetFont(sized(GetFont(), unit * 2.4));
        dc.DrawText(bar.name, edge, y);
        const int below = y + dc.GetCharHeight() + edge / 2;
        dc.SetFont(sized(GetFont().Bold(), unit * 4.4));
        const int words = dc.GetTextExtent(bar.value).x + 2 * edge;
        const double room = std::max(1, size.x - words - 2 * edge);
        const auto width = [&](std::int64_t part) {
            return static_cast<int>(room * static_cast<double>(part) / static_cast<double>(most));
        };
        const int high = dc.GetCharHeight();
        dc.SetBrush(first);
        dc.DrawRectangle(edge, below, std::max(2, width(bar.first)), high);
        dc.SetBrush(second);
        dc.DrawRectangle(edge + std::max(2, width(bar.first)), below, width(bar.second), high);
        dc.DrawText(bar.value, edge + std::max(2, width(bar.first)) + width(bar.second) + edge,
                    below);
        y += row;
    }
    dc.SetFont(sized(GetFont(), unit * 1.9));
    const int mark = dc.GetCharHeight();
    int x = edge;
    const auto entry = [&](const wxColour& of, const wxString& words) {
        dc.SetBrush(of);
        dc.DrawRectangle(x, size.y - legend, mark, mark);
        dc.DrawText(words, x + mark + edge / 2, size.y - legend);
        x += mark + edge * 2 + dc.GetTextExtent(words).x;
    };
    entry(first, first_);
    entry(second, second_);
}

}  // namespace pension::ui
