// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy_editor/notice_page.hpp"

#include <wx/dialog.h>

#include <cstddef>
#include <string>
#include <vector>

class wxButton;
class wxCheckBox;
class wxGrid;
class wxTextCtrl;

namespace pension::ui {

class AttentionBar;

/// The rows of one figure of a draft, cell by cell. Each change counts at once and can be undone;
/// nothing is saved here.
class FigureDialog : public wxDialog {
public:
    /// @pre the page has that figure, and outlives the dialog.
    FigureDialog(wxWindow* parent, NoticePage& page, std::size_t figure);

    wxGrid& grid() { return *grid_; }
    wxTextCtrl& month() { return *month_; }
    wxTextCtrl& until() { return *until_; }
    wxButton& add() { return *add_; }
    wxButton& remove() { return *remove_; }
    wxCheckBox& all_columns() { return *all_; }
    AttentionBar& said() { return *said_; }

    /// Puts cells out of a spreadsheet in from the cell on that has the cursor.
    void paste(const std::string& text);

private:
    void bind();
    void show_rows();
    void show_columns();
    void tell_cell(int row, int column);
    void type(int row, int column);
    void type_months();
    void say(const std::vector<std::string>& wrong);
    bool press_key(const wxKeyEvent& key);

    NoticePage& page_;
    std::size_t figure_;
    std::vector<std::string> columns_;
    wxTextCtrl* month_ = nullptr;
    wxTextCtrl* until_ = nullptr;
    wxGrid* grid_ = nullptr;
    wxCheckBox* all_ = nullptr;
    wxButton* add_ = nullptr;
    wxButton* remove_ = nullptr;
    AttentionBar* said_ = nullptr;
};

}  // namespace pension::ui
