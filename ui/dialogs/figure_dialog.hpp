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
    void bind_leaving();
    /// What is typed counts; whether the cells may go: nonsense in the months keeps them open, and
    /// a cell once, so that it is seen.
    bool may_leave();
    void show_rows();
    void show_columns();
    void tell_cell(int row, int column);
    void type(int row, int column);
    void type_months();
    void say();
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
    std::vector<std::string> cells_wrong_;
    std::vector<std::string> months_wrong_;
    /// The cell that does not count was told when somebody wanted to leave.
    bool is_told_ = false;
};

}  // namespace pension::ui
