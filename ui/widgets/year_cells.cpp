// SPDX-License-Identifier: Apache-2.0
#include "widgets/year_cells.hpp"

#include "native/accessible.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/picture_window.hpp"

#include <wx/clipbrd.h>
#include <wx/dcclient.h>
#include <wx/intl.h>
#include <wx/settings.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <cmath>

namespace pension::ui {

namespace {

wxColour mixed(const wxColour& strong, const wxColour& ground, double share) {
    const auto mix = [&](int a, int b) {
        return static_cast<unsigned char>(std::lround(a * share + b * (1 - share)));
    };
    return {mix(strong.Red(), ground.Red()), mix(strong.Green(), ground.Green()),
            mix(strong.Blue(), ground.Blue())};
}

/// Of a cell in the legend, beside the letters that are set.
wxSize swatch_size(const wxDC& dc) {
    const int height = dc.GetCharHeight() * 3 / 4;
    return {height * 3 / 2, height};
}

/// Years that are named below their cells in any case.
bool is_round(int year) {
    return year % 5 == 0;
}

}  // namespace

struct YearCells::Style {
    wxColour ground;
    wxColour text;
    wxColour quiet;
    wxColour line;
    wxColour strong;
    wxColour paid;
    wxColour owner;
    wxColour owner_ground;
    wxColour owner_hatch;
    wxColour wrong;
    wxColour chosen;
    wxFont font;
    wxFont small;
};

YearCells::YearCells(wxWindow* parent) {
    create_for_picture(*this, parent);
    set_accessible_role(*this, AccessibleRole::list);
    field_ = new wxTextCtrl{this,
                            wxID_ANY,
                            {},
                            wxDefaultPosition,
                            wxDefaultSize,
                            wxTE_PROCESS_ENTER | wxTE_PROCESS_TAB};
    set_accessible_name(*field_, _("Amount of the years chosen"));
    field_->Hide();
    // Not within the size event, see CardView.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& size) {
        if (size.GetSize().x != width_) CallAfter([this] { lay_out(); });
        size.Skip();
    });
    when_measurable(*this, [this] { lay_out(); });
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& key) { press(key); });
    Bind(wxEVT_CHAR, [this](wxKeyEvent& key) { type(key); });
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& mouse) { drag(mouse); });
    Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& mouse) {
        if (at_point(mouse.GetPosition())) edit(years_[cursor_].text);
    });
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent&) {
        if (HasCapture()) ReleaseMouse();
    });
    Bind(wxEVT_MOUSE_CAPTURE_LOST, [](wxMouseCaptureLostEvent&) {});
    Bind(wxEVT_MOTION, [this](wxMouseEvent& mouse) { point_at(mouse); });
    field_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { end_edit(true, true); });
    field_->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() == WXK_ESCAPE)
            end_edit(false, false);
        else if (key.GetKeyCode() == WXK_TAB)
            end_edit(true, true);
        else
            key.Skip();
    });
    field_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& focus) {
        focus.Skip();
        CallAfter([this] {
            if (is_editing_ && !field_->HasFocus()) end_edit(true, false);
        });
    });
}

void YearCells::show(std::vector<ShownYear> years, int this_year,
                     std::vector<std::pair<CellLook, wxString>> legend, const wxColour& owner) {
    // Most changes of an answer leave the years as they are, and drawing them takes long.
    if (years == years_ && this_year == this_year_ && legend == legend_ && owner == owner_) return;
    const auto kept = years_.empty() ? std::pair{this_year, this_year} : chosen();
    const bool forwards = cursor_ >= anchor_;
    years_ = std::move(years);
    this_year_ = this_year;
    legend_ = std::move(legend);
    owner_ = owner;
    hovered_.reset();
    if (years_.empty()) {
        cursor_ = anchor_ = 0;
        return;
    }
    const auto index = [&](int year) {
        const int last = static_cast<int>(years_.size()) - 1;
        return static_cast<std::size_t>(std::clamp(year - years_.front().year, 0, last));
    };
    anchor_ = index(forwards ? kept.first : kept.second);
    cursor_ = index(forwards ? kept.second : kept.first);
    lay_out();
    Refresh();
}

void YearCells::set_compact(bool compact) {
    if (compact_ == compact) return;
    compact_ = compact;
    lay_out();
    Refresh();
}

std::pair<int, int> YearCells::chosen() const {
    return {years_.at(std::min(cursor_, anchor_)).year, years_.at(std::max(cursor_, anchor_)).year};
}

void YearCells::choose(int first, int last) {
    const int begin = years_.at(0).year;
    move_to(static_cast<std::size_t>(first - begin), false);
    move_to(static_cast<std::size_t>(last - begin), true);
}

bool YearCells::is_chosen(std::size_t at) const {
    return std::min(cursor_, anchor_) <= at && at <= std::max(cursor_, anchor_);
}

// --- Where it stands ---------------------------------------------------------------------------

void YearCells::lay_out() {
    width_ = GetClientSize().x;
    if (years_.empty() || width_ < FromDIP(20)) return;
    const int count = static_cast<int>(years_.size());
    wxClientDC dc{this};
    dc.SetFont(GetFont());
    int widest = dc.GetTextExtent("0000").x;
    for (const ShownYear& year : years_) widest = std::max(widest, dc.GetTextExtent(year.text).x);
    const int full = widest + FromDIP(8);
    const int least = FromDIP(9);
    cell_size_ = {compact_ ? std::clamp(width_ / count, least, full) : full,
                  dc.GetCharHeight() + FromDIP(compact_ ? 2 : 8)};
    columns_ = std::clamp(width_ / std::max(cell_size_.x, 1), 1, count);
    rows_ = (count + columns_ - 1) / columns_;
    // Rows of the same length, and what is left over shared out.
    columns_ = (count + rows_ - 1) / rows_;
    cell_size_.x = std::min(width_ / columns_, compact_ ? full : 3 * full / 2);
    dc.SetFont(GetFont().Scaled(0.85F));
    row_height_ = cell_size_.y + dc.GetCharHeight() + FromDIP(compact_ ? 2 : 5);
    int height = rows_ * row_height_;
    legend_at_.clear();
    if (!compact_) {
        const int line = dc.GetCharHeight() + FromDIP(4);
        const wxSize swatch = swatch_size(dc);
        wxPoint at{0, height + FromDIP(2)};
        for (const auto& entry : legend_) {
            const int width = swatch.x + FromDIP(5 + 14) + dc.GetTextExtent(entry.second).x;
            if (at.x > 0 && at.x + width > width_) at = {0, at.y + line};
            legend_at_.push_back(at);
            at.x += width;
        }
        if (!legend_.empty()) height = at.y + line;
    }
    height += FromDIP(2);
    if (is_editing_) place_field();
    Refresh();
    if (GetMinSize().y == height) return;
    SetMinSize({FromDIP(60), height});
    InvalidateBestSize();
    if (resized) resized();
}

wxRect YearCells::cell(std::size_t at) const {
    const int number = static_cast<int>(at);
    const wxPoint corner{number % columns_ * cell_size_.x, number / columns_ * row_height_};
    return {corner + wxPoint{FromDIP(1), FromDIP(1)},
            wxSize{cell_size_.x - FromDIP(2), cell_size_.y - FromDIP(2)}};
}

std::optional<std::size_t> YearCells::at_point(wxPoint point) const {
    if (years_.empty() || cell_size_.x <= 0 || row_height_ <= 0) return std::nullopt;
    if (point.x < 0 || point.y < 0) return std::nullopt;
    const int column = point.x / cell_size_.x;
    const int row = point.y / row_height_;
    const int number = row * columns_ + column;
    const auto at = static_cast<std::size_t>(number);
    if (column >= columns_ || row >= rows_ || at >= years_.size()) return std::nullopt;
    return at;
}

// --- How it looks ------------------------------------------------------------------------------

void YearCells::paint() {
    wxPaintDC dc{this};
    const Palette& colours = screen_palette();
    Style style;
    style.ground = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    style.text = colour(colours.text);
    style.quiet = colour(colours.quiet_text);
    style.line = colour(colours.axis);
    style.strong = colour(colours.strong);
    style.paid = mixed(style.quiet, style.ground, 0.28);
    style.owner = owner_.IsOk() ? owner_ : style.strong;
    style.owner_ground = mixed(style.owner, style.ground, 0.12);
    style.owner_hatch = mixed(style.owner, style.ground, 0.38);
    style.wrong = problem_colour();
    style.chosen = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
    // What marks text on a dark ground is too dark for a line on it.
    if (wxSystemSettings::GetAppearance().IsDark())
        style.chosen = mixed(style.chosen, *wxWHITE, 0.45);
    style.font = GetFont();
    style.small = GetFont().Scaled(0.85F);
    dc.SetBackground(wxBrush{GetParent()->GetBackgroundColour()});
    dc.Clear();
    dc.SetBackgroundMode(wxBRUSHSTYLE_TRANSPARENT);
    for (std::size_t at = 0; at < years_.size(); ++at) draw_year(dc, at, style);
    if (!compact_) draw_legend(dc, style);
    // The whole of it has the focus, not only the years chosen.
    if (!HasFocus()) return;
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.SetPen(wxPen{style.chosen, FromDIP(1), wxPENSTYLE_DOT});
    dc.DrawRectangle(wxRect{0, 0, columns_ * cell_size_.x, rows_ * row_height_});
}

void YearCells::draw_cell(wxDC& dc, const wxRect& where, CellLook look, const Style& style) const {
    const int one = FromDIP(1);
    const int bar = FromDIP(3);
    dc.SetPen(*wxTRANSPARENT_PEN);
    const bool is_solid = look == CellLook::filled || look == CellLook::cornered ||
                          look == CellLook::topped || look == CellLook::footed;
    dc.SetBrush(wxBrush{is_solid                    ? style.paid
                        : look == CellLook::hatched ? style.owner_ground
                                                    : style.ground});
    dc.DrawRectangle(where);
    if (look == CellLook::hatched) {
        const wxDCClipper inside{dc, where};
        dc.SetPen(wxPen{style.owner_hatch, one});
        for (int x = where.x - where.height; x < where.GetRight(); x += FromDIP(6))
            dc.DrawLine(x, where.GetBottom(), x + where.height, where.y);
    }
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    if (look == CellLook::dashed) {
        dc.SetPen(wxPen{style.strong, 2 * one, wxPENSTYLE_SHORT_DASH});
        dc.DrawRectangle(wxRect{where}.Deflate(one));
    } else {
        dc.SetPen(wxPen{look == CellLook::hatched ? style.owner : style.line, one,
                        look == CellLook::dotted ? wxPENSTYLE_DOT : wxPENSTYLE_SOLID});
        dc.DrawRectangle(where);
    }
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush{style.strong});
    if (look == CellLook::cornered) {
        const int size = FromDIP(6);
        const wxPoint corner[] = {
            {where.x, where.y}, {where.x + size, where.y}, {where.x, where.y + size}};
        dc.DrawPolygon(3, corner);
    }
    if (look == CellLook::topped) dc.DrawRectangle(where.x, where.y, where.width, bar);
    if (look == CellLook::footed)
        dc.DrawRectangle(where.x, where.GetBottom() + 1 - bar, where.width, bar);
}

void YearCells::draw_year(wxDC& dc, std::size_t at, const Style& style) const {
    const ShownYear& year = years_[at];
    const wxRect where = cell(at);
    draw_cell(dc, where, year.look, style);
    const auto centred = [&](const wxString& text, int y, int room) {
        const wxSize size = dc.GetTextExtent(text);
        if (size.x > room) return;
        const int x = where.x + (where.width - size.x) / 2;
        dc.DrawText(text, std::clamp(x, 0, std::max(0, width_ - size.x)), y);
    };
    dc.SetFont(compact_ ? style.small : style.font);
    dc.SetTextForeground(year.look == CellLook::faint ? style.quiet : style.text);
    centred(year.text, where.y + (where.height - dc.GetCharHeight()) / 2,
            where.width - FromDIP(year.look == CellLook::dashed ? 8 : 2));
    if (year.is_wrong) {
        dc.SetBrush(*wxTRANSPARENT_BRUSH);
        dc.SetPen(wxPen{style.wrong, FromDIP(2)});
        dc.DrawRectangle(wxRect{where}.Deflate(FromDIP(1)));
        const int size = FromDIP(compact_ ? 5 : 8);
        const int right = where.GetRight() + 1;
        const wxPoint corner[] = {
            {right, where.y}, {right - size, where.y}, {right, where.y + size}};
        dc.SetBrush(wxBrush{style.wrong});
        dc.DrawPolygon(3, corner);
    }
    // Every fifth year; the others too where there is room for each.
    dc.SetFont(style.small);
    const wxString name = wxString::Format("%d", year.year);
    const int below = where.GetBottom() + FromDIP(compact_ ? 1 : 2);
    const bool all_fit = dc.GetTextExtent(name).x <= cell_size_.x - FromDIP(2);
    dc.SetTextForeground(is_round(year.year) ? style.text : style.quiet);
    if (is_round(year.year) || (all_fit && !compact_)) centred(name, below, width_);
    if (year.year == this_year_ && at > 0) {
        dc.SetPen(wxPen{style.strong, FromDIP(2)});
        const int x = std::max(where.x - FromDIP(1), FromDIP(1));
        // Folded, the names of years would be struck through.
        const int end = compact_ ? where.GetBottom() + FromDIP(2)
                                 : row_height_ * (static_cast<int>(at) / columns_ + 1);
        dc.DrawLine(x, where.y - FromDIP(1), x, end);
    }
    if (is_chosen(at) && (!compact_ || HasFocus())) {
        dc.SetBrush(*wxTRANSPARENT_BRUSH);
        dc.SetPen(wxPen{style.chosen, FromDIP(HasFocus() || is_editing_ ? 3 : 2)});
        dc.DrawRectangle(wxRect{where}.Inflate(FromDIP(year.is_wrong ? 1 : 0)));
    }
}

void YearCells::draw_legend(wxDC& dc, const Style& style) const {
    dc.SetFont(style.small);
    dc.SetTextForeground(style.quiet);
    const int height = dc.GetCharHeight();
    const wxSize swatch = swatch_size(dc);
    for (std::size_t i = 0; i < legend_.size() && i < legend_at_.size(); ++i) {
        const wxPoint at = legend_at_[i];
        draw_cell(dc, {wxPoint{at.x, at.y + (height - swatch.y) / 2}, swatch}, legend_[i].first,
                  style);
        dc.DrawText(legend_[i].second, at.x + swatch.x + FromDIP(5), at.y);
    }
}

// --- Choosing ----------------------------------------------------------------------------------

void YearCells::move_to(std::size_t at, bool extends) {
    if (years_.empty()) return;
    cursor_ = std::min(at, years_.size() - 1);
    if (!extends) anchor_ = cursor_;
    Refresh();
    if (choice_changed) choice_changed();
}

void YearCells::drag(wxMouseEvent& mouse) {
    SetFocus();
    const auto at = at_point(mouse.GetPosition());
    if (!at) return;
    move_to(*at, mouse.ShiftDown());
    if (!HasCapture()) CaptureMouse();
    if (touched) touched();
}

void YearCells::point_at(wxMouseEvent& mouse) {
    const auto at = at_point(mouse.GetPosition());
    if (at && HasCapture() && mouse.LeftIsDown() && *at != cursor_) move_to(*at, true);
    if (at == hovered_) return;
    hovered_ = at;
    if (at && words)
        SetToolTip(words(years_[*at].year));
    else
        UnsetToolTip();
}

void YearCells::press(wxKeyEvent& key) {
    if (years_.empty()) {
        key.Skip();
        return;
    }
    const int code = key.GetKeyCode();
    if (key.ControlDown() && press_with_control(code)) return;
    const int last = static_cast<int>(years_.size()) - 1;
    const int at = static_cast<int>(cursor_);
    std::optional<int> to;
    switch (code) {
        case WXK_LEFT: to = at - 1; break;
        case WXK_RIGHT: to = at + 1; break;
        case WXK_UP: to = at - columns_; break;
        case WXK_DOWN: to = at + columns_; break;
        case WXK_HOME: to = 0; break;
        case WXK_END: to = last; break;
        case WXK_DELETE:
        case WXK_NUMPAD_DELETE:
        case WXK_BACK: put({}); return;
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER:
        case WXK_F2: edit(years_[cursor_].text); return;
        case WXK_TAB:
            Navigate(key.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                     : wxNavigationKeyEvent::IsForward);
            return;
        default: break;
    }
    if (!to) {
        key.Skip();
        return;
    }
    // A row further than there is one: nowhere, and not to the end.
    if ((code == WXK_UP || code == WXK_DOWN) && (*to < 0 || *to > last)) return;
    move_to(static_cast<std::size_t>(std::clamp(*to, 0, last)), key.ShiftDown());
}

bool YearCells::press_with_control(int code) {
    switch (code) {
        case 'A': {
            // All that is over; all there is where nothing is.
            const int over = this_year_ - 1 - years_.front().year;
            const int last = static_cast<int>(years_.size()) - 1;
            anchor_ = 0;
            move_to(static_cast<std::size_t>(over < 0 ? last : std::min(over, last)), true);
            return true;
        }
        case 'C': copy(); return true;
        case 'V': paste(); return true;
        default: return false;
    }
}

void YearCells::type(wxKeyEvent& key) {
    const int letter =
        key.GetUnicodeKey() != WXK_NONE ? static_cast<int>(key.GetUnicodeKey()) : key.GetKeyCode();
    const bool is_for_here = !years_.empty() && !key.ControlDown() && !key.AltDown();
    if (is_for_here && letter >= '0' && letter <= '9')
        edit(wxString{static_cast<wxUniChar>(letter)});
    else if (is_for_here && (letter == 'g' || letter == 'G'))
        put("g");
    else
        key.Skip();
}

// --- Typing ------------------------------------------------------------------------------------

void YearCells::edit(const wxString& text) {
    if (touched) touched();
    is_editing_ = true;
    // A word that a cell shows (a gap) is no amount.
    const bool is_amount = !text.empty() && wxIsdigit(text[0]);
    field_->ChangeValue(is_amount ? wxString{text} : wxString{});
    field_->SetForegroundColour(wxNullColour);
    place_field();
    field_->Show();
    field_->SetFocus();
    if (text.length() == 1)
        field_->SetInsertionPointEnd();
    else
        field_->SelectAll();
}

void YearCells::place_field() {
    const wxRect where = cell(cursor_);
    const wxSize best = field_->GetBestSize();
    const wxSize size{
        std::min(std::max(where.width, FromDIP(40) + field_->GetTextExtent("00000000").x),
                 std::max(width_, FromDIP(40))),
        std::max(best.y, where.height)};
    wxPoint corner{where.x, where.y + (where.height - size.y) / 2};
    corner.x = std::clamp(corner.x, 0, std::max(0, width_ - size.x));
    corner.y = std::max(0, corner.y);
    field_->SetSize({corner, size});
}

void YearCells::end_edit(bool takes, bool stays_if_refused) {
    if (!is_editing_) return;
    const auto [first, last] = chosen();
    const wxString text = field_->GetValue();
    if (takes && typed) {
        is_editing_ = false;  // What follows may take the focus away.
        const wxString reason = typed(first, last, text);
        if (refused) refused(reason);
        if (!reason.empty() && stays_if_refused) {
            is_editing_ = true;
            field_->SetFocus();
            field_->SelectAll();
            return;
        }
    }
    is_editing_ = false;
    const bool had_focus = field_->HasFocus();
    field_->Hide();
    if (had_focus || !takes) SetFocus();
    Refresh();
}

void YearCells::put(const wxString& text) {
    const auto [first, last] = chosen();
    if (touched) touched();
    const wxString reason = typed ? typed(first, last, text) : wxString{};
    if (refused) refused(reason);
}

void YearCells::copy() {
    const auto [first, last] = chosen();
    copied_ = copied ? copied(first, last) : wxString{};
    wxClipboardLocker lock;
    if (!!lock && !copied_.empty()) wxTheClipboard->SetData(new wxTextDataObject{copied_});
}

void YearCells::paste() {
    wxTextDataObject text;
    {
        wxClipboardLocker lock;
        if (!lock || !wxTheClipboard->GetData(text)) return;
    }
    const auto [first, last] = chosen();
    if (touched) touched();
    const wxString reason =
        pasted ? pasted(first, last, text.GetText(), text.GetText() == copied_) : wxString{};
    if (refused) refused(reason);
}

}  // namespace pension::ui
