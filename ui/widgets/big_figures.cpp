// SPDX-License-Identifier: Apache-2.0
#include "widgets/big_figures.hpp"

#include "native/accessible.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/dcbuffer.h>
#include <wx/settings.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// Shares of the height that the name, the labels, the values and the notes take.
constexpr double name_share = 0.16;
constexpr double label_share = 0.15;
constexpr double value_share = 0.34;
constexpr double note_share = 0.135;
constexpr int smallest = 9;  ///< Pixels; below it nothing can be read anyway.

/// The font in the largest size, not above `height` pixels, in which the text is no wider than
/// that.
wxFont fitting(wxDC& dc, const wxFont& font, const wxString& text, int width, double height) {
    wxFont fit{font};
    int size = std::max(smallest, static_cast<int>(height));
    fit.SetPixelSize({0, size});
    dc.SetFont(fit);
    const int needed = dc.GetTextExtent(text).x;
    if (needed > width && needed > 0)
        size = std::max(smallest, static_cast<int>(static_cast<double>(size) * width / needed));
    fit.SetPixelSize({0, size});
    return fit;
}

}  // namespace

BigFigures::BigFigures(wxWindow* parent) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);  // Before Create.
    Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
           wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE);
    SetCanFocus(false);
    measure_ = new wxWindow{this, wxID_ANY};
    measure_->Hide();
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
        wxAutoBufferedPaintDC dc{this};
        paint(dc);
    });
}

void BigFigures::show(const wxString& name, std::vector<Figure> figures, const wxColour& strip,
                      const wxString& widest) {
    name_ = name;
    widest_ = widest;
    figures_ = std::move(figures);
    strip_ = strip;
    set_accessible_name(*this, name_);
    wxString said;
    for (const Figure& figure : figures_)
        said += figure.label + " " + figure.value + ". " + figure.note + ". ";
    set_accessible_description(*this, said);
    Refresh();
}

void BigFigures::paint(wxDC& dc) const {
    const wxSize size = GetClientSize();
    // Nothing to read looks like nothing, not like a sheet that was left blank.
    dc.SetBackground(figures_.empty() ? GetParent()->GetBackgroundColour()
                                      : wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    dc.Clear();
    if (figures_.empty()) return;
    const int strip = std::max(4, size.y / 20);
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(strip_);
    dc.DrawRectangle(0, 0, strip, size.y);
    dc.SetTextForeground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT));
    const int gap = strip * 2;
    const int left = strip + gap;
    const wxFont font = GetFont();
    dc.SetFont(fitting(dc, font.Bold(), name_, size.x - left, size.y * name_share));
    dc.DrawText(name_, left, gap / 2);
    const int top = static_cast<int>(size.y * (name_share * 1.35)) + gap / 2;
    const int width = (size.x - left) / static_cast<int>(figures_.size());
    const int room = width - gap;
    // All values are equally large, and so are all labels: the widest one decides.
    wxFont value = fitting(dc, font.Bold(), widest_, room, size.y * value_share);
    wxFont label = fitting(dc, font, figures_.front().label, room, size.y * label_share);
    for (const Figure& figure : figures_) {
        const auto smaller = [](wxFont& so_far, const wxFont& other) {
            if (other.GetPixelSize().y < so_far.GetPixelSize().y) so_far = other;
        };
        smaller(value, fitting(dc, font.Bold(), figure.value, room, size.y * value_share));
        smaller(label, fitting(dc, font, figure.label, room, size.y * label_share));
    }
    wxFont note{font};
    note.SetPixelSize({0, std::max(smallest, static_cast<int>(size.y * note_share))});
    // GTK keeps a style for each font that a window was ever given.
    if (measure_->GetFont() != note) measure_->SetFont(note);
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const int x = left + static_cast<int>(i) * width;
        dc.SetFont(label);
        dc.DrawText(figures_[i].label, x, top);
        int y = top + dc.GetCharHeight();
        dc.SetFont(value);
        dc.DrawText(figures_[i].value, x, y);
        y += dc.GetCharHeight();
        dc.SetFont(note);
        dc.DrawLabel(wrapped(*measure_, figures_[i].note, room),
                     {x, y, room, std::max(0, size.y - y)}, wxALIGN_LEFT | wxALIGN_TOP);
    }
}

}  // namespace pension::ui
