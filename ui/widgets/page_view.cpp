// SPDX-License-Identifier: Apache-2.0
#include "widgets/page_view.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/picture_window.hpp"

#include <wx/dcclient.h>
#include <wx/intl.h>
#include <wx/settings.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace pension::ui {

namespace {

constexpr double points_to_an_inch = 72;
constexpr double pixels_to_an_inch = 96;
constexpr int page_gap = 16;

/// The sizes that plus and minus step through.
constexpr std::array scales{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

}  // namespace

PageView::PageView(wxWindow* parent)
    : wxScrolledCanvas{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxHSCROLL | wxVSCROLL | wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE} {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    SetScrollRate(FromDIP(12), FromDIP(12));
    set_accessible_name(*this, _("Pages"));
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        // Not within the size event: bars that come and go would ask for the next one.
        CallAfter([this] { lay_out(); });
        resized.Skip();
    });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& key) { press(key); });
    Bind(wxEVT_MOUSEWHEEL, [this](wxMouseEvent& wheel) {
        if (!wheel.ControlDown()) return wheel.Skip();
        zoom(wheel.GetWheelRotation() > 0 ? 1 : -1);
    });
}

void PageView::show(const Pages& pages) {
    pages_ = pages;
    lay_out();
    go_to(0);
}

void PageView::show_nothing() {
    pages_.reset();
    SetVirtualSize(1, 1);
    Refresh();
}

void PageView::set_columns(int columns) {
    const int looked_at = page();
    columns_ = columns;
    lay_out();
    go_to(looked_at);
}

void PageView::fit(Fit fit) {
    const int looked_at = page();
    fit_ = fit;
    lay_out();
    go_to(looked_at);
}

void PageView::set_scale(double scale) {
    typed_scale_ = std::clamp(scale, least_scale, most_scale);
    fit(Fit::scale);
}

void PageView::zoom(int steps) {
    double next = scale_;
    if (steps > 0) {
        const auto larger = std::ranges::upper_bound(scales, scale_ + 0.005);
        next = larger == scales.end() ? most_scale : *larger;
    } else {
        const auto same = std::ranges::lower_bound(scales, scale_ - 0.005);
        next = same == scales.begin() ? least_scale : *(same - 1);
    }
    set_scale(next);
}

wxSize PageView::page_size() const {
    const double unit = scale_ * FromDIP(100) / 100.0 * pixels_to_an_inch / points_to_an_inch;
    return {static_cast<int>(std::lround(pages_->width() * unit)),
            static_cast<int>(std::lround(pages_->height() * unit))};
}

wxSize PageView::whole() const {
    const wxSize size = page_size();
    const int between = FromDIP(page_gap);
    const int rows = (pages_->count() + columns_ - 1) / columns_;
    return {columns_ * (size.x + between) + between, rows * (size.y + between) + between};
}

wxPoint PageView::corner(int page) const {
    const wxSize size = page_size();
    const int between = FromDIP(page_gap);
    const int left = std::max(between, (GetClientSize().x - whole().x) / 2 + between);
    return {left + page % columns_ * (size.x + between),
            between + page / columns_ * (size.y + between)};
}

void PageView::lay_out() {
    if (!pages_) return;
    const wxSize room = GetClientSize();
    const double unit = FromDIP(100) / 100.0 * pixels_to_an_inch / points_to_an_inch;
    const double across =
        (room.x - (columns_ + 1) * FromDIP(page_gap)) / (columns_ * pages_->width() * unit);
    const double down = (room.y - 2 * FromDIP(page_gap)) / (pages_->height() * unit);
    if (fit_ == Fit::scale) scale_ = typed_scale_;
    if (fit_ == Fit::width) scale_ = std::clamp(across, least_scale, most_scale);
    if (fit_ == Fit::page) scale_ = std::clamp(std::min(across, down), least_scale, most_scale);
    SetVirtualSize(whole());
    Refresh();
    tell();
}

int PageView::page() const {
    if (!pages_) return 0;
    int step = 0;
    GetScrollPixelsPerUnit(nullptr, &step);
    // The last page whose head is above the middle of what is seen.
    const int middle = GetViewStart().y * step + GetClientSize().y / 2;
    const int row = std::max(0, (middle - FromDIP(page_gap)) / (page_size().y + FromDIP(page_gap)));
    return std::min(row * columns_, pages_->count() - 1);
}

void PageView::go_to(int page) {
    if (!pages_) return;
    const int wanted = std::clamp(page, 0, pages_->count() - 1);
    int step = 0;
    GetScrollPixelsPerUnit(nullptr, &step);
    Scroll(-1, std::max(0, corner(wanted).y - FromDIP(page_gap)) / std::max(step, 1));
    tell();
}

void PageView::tell() {
    if (!pages_) return;
    told_page_ = page();
    set_accessible_description(*this, wxString::Format(_("%s, page %d of %d"), wx(pages_->title()),
                                                       told_page_ + 1, pages_->count()));
    if (changed) changed();
}

void PageView::paint() {
    wxPaintDC dc{this};
    // White paper has to stand out; some themes call white what lies around it.
    const bool is_dark = wxSystemSettings::GetAppearance().IsDark();
    dc.SetBackground(is_dark ? wxColour{0x3B, 0x3E, 0x42} : wxColour{0xC9, 0xCD, 0xD2});
    dc.Clear();
    if (!pages_) return;
    if (page() != told_page_) CallAfter([this] { tell(); });
    const wxSize size = page_size();
    for (int page = 0; page < pages_->count(); ++page) {
        const wxRect place{CalcScrolledPosition(corner(page)), size};
        if (!GetClientRect().Intersects(place)) continue;
        dc.SetPen(wxPen{wxColour{0x80, 0x80, 0x80}});
        dc.SetBrush(*wxWHITE_BRUSH);
        dc.DrawRectangle(wxRect{place}.Inflate(1));
        pages_->paint(
            page, dc.GetHandle(),
            {static_cast<double>(place.x), static_cast<double>(place.y), size.x / pages_->width()});
    }
    if (HasFocus()) mark_focus(dc, *this);
}

void PageView::press(wxKeyEvent& key) {
    const int code = key.GetKeyCode();
    if (key.ControlDown()) {
        if (code == '+' || code == '=' || code == WXK_NUMPAD_ADD) return zoom(1);
        if (code == '-' || code == WXK_NUMPAD_SUBTRACT) return zoom(-1);
        if (code == '0' || code == WXK_NUMPAD0) return fit(Fit::page);
    }
    switch (code) {
        case WXK_PAGEDOWN: return go_to(page() + columns_);
        case WXK_PAGEUP: return go_to(page() - columns_);
        case WXK_HOME: return go_to(0);
        case WXK_END: return go_to(page_count() - 1);
        case WXK_TAB:
            Navigate(key.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                     : wxNavigationKeyEvent::IsForward);
            return;
        default: key.Skip();
    }
}

}  // namespace pension::ui
