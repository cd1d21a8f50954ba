// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/control.h>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class wxDC;
class wxTextCtrl;

namespace pension::ui {

/// How a cell is drawn; told apart without colour too.
enum class CellLook {
    filled,    ///< Solid.
    cornered,  ///< Solid with a corner.
    topped,    ///< Solid with a bar on top.
    footed,    ///< Solid with a bar at the bottom.
    hatched,   ///< With diagonal lines, in the colour of the owner.
    dashed,    ///< Empty, with a strong dashed border.
    dotted,    ///< Empty, with a faint dotted border.
    faint,     ///< Empty, with a faint border and quiet text.
};

struct ShownYear {
    int year = 0;
    wxString text;
    CellLook look{};
    bool is_wrong = false;

    friend bool operator==(const ShownYear&, const ShownYear&) = default;
};

/// Years beside each other, in as many rows as they need, to be chosen by mouse and keys and typed
/// into. Knows nothing of what a year stands for.
///
/// Compact, it is one row as wide as there is room, and whatever fits of the texts.
class YearCells : public wxControl {
public:
    explicit YearCells(wxWindow* parent);

    /// @param this_year before which a line parts what is over from what is to come.
    void show(std::vector<ShownYear> years, int this_year,
              std::vector<std::pair<CellLook, wxString>> legend, const wxColour& owner);
    void set_compact(bool compact);

    /// The first and the last year chosen. @pre there are years.
    std::pair<int, int> chosen() const;
    /// That from which Shift and arrows go on.
    int current() const { return years_.at(cursor_).year; }
    void choose(int first, int last);

    /// What is said of a year.
    std::function<wxString(int)> words;
    /// Typed for all years from first to last; gives the reason where it cannot be read.
    std::function<wxString(int, int, const wxString&)> typed;
    std::function<wxString(int, int)> copied;
    /// The same of the clipboard; the last one: it was copied here.
    std::function<wxString(int, int, const wxString&, bool)> pasted;
    std::function<void()> choice_changed;
    /// What was typed cannot be read, and why; empty: it could.
    std::function<void(const wxString&)> refused;
    /// It is as high as it needs to be now; the owner gives it room.
    std::function<void()> resized;
    /// Somebody is about to work in it.
    std::function<void()> touched;

    bool AcceptsFocus() const override { return true; }
    wxTextCtrl& field() { return *field_; }

private:
    struct Style;

    void lay_out();
    wxRect cell(std::size_t at) const;
    std::optional<std::size_t> at_point(wxPoint point) const;
    void paint();
    void draw_cell(wxDC& dc, const wxRect& where, CellLook look, const Style& style) const;
    void draw_year(wxDC& dc, std::size_t at, const Style& style) const;
    void draw_legend(wxDC& dc, const Style& style) const;
    bool is_chosen(std::size_t at) const;
    void move_to(std::size_t at, bool extends);
    void press(wxKeyEvent& key);
    void type(wxKeyEvent& key);
    bool press_with_control(int code);
    void drag(wxMouseEvent& mouse);
    void point_at(wxMouseEvent& mouse);
    void edit(const wxString& text);
    void place_field();
    void end_edit(bool takes, bool stays_if_refused);
    void put(const wxString& text);
    void copy();
    void paste();

    std::vector<ShownYear> years_;
    std::vector<std::pair<CellLook, wxString>> legend_;
    wxColour owner_;
    int this_year_ = 0;
    bool compact_ = false;
    std::size_t cursor_ = 0;
    std::size_t anchor_ = 0;
    std::optional<std::size_t> hovered_;
    bool is_editing_ = false;
    wxString copied_;
    wxTextCtrl* field_;
    // As laid out.
    int width_ = 0;
    wxSize cell_size_;
    int columns_ = 1;
    int rows_ = 1;
    int row_height_ = 0;
    std::vector<wxPoint> legend_at_;
};

}  // namespace pension::ui
