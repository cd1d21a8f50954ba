// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/sheet.hpp"

#include <wx/dataview.h>
#include <wx/timer.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pension::ui {

class TableModel;

/// Shows a table for reading: numbers to the right, strong rows bold, Ctrl+C copies the chosen
/// rows (all, where none is chosen) as tab-separated text with titles. A wxDataViewCtrl, because
/// other lists are blank to a screen reader.
class TableView : public wxDataViewCtrl {
public:
    TableView(wxWindow* parent, const wxString& name);
    ~TableView() override;

    /// Columns are as wide as the user made them the last time.
    /// @param kept what `keep` was given then; empty: nothing.
    /// @param keep called when the table goes, or gets other columns, with widths that changed.
    void remember_widths(const std::string& kept, std::function<void(const std::string&)> keep);

    /// At once in an empty table; what changes in a full one is drawn with the next frame, so that
    /// pictures beside it need not wait for its rows, and a drag draws the last of many.
    void show(Table table);
    /// As it was last told to be shown.
    const Table& table() const { return wished_; }

    /// Somebody wants to know more of a cell: by a double click, by Enter, or by the menu of the
    /// right button.
    /// @param column of the marked row; the first one where none is marked.
    std::function<void(std::size_t row, std::size_t column)> asked;
    /// What the menu calls that.
    wxString ask_label;

    /// The row that is marked; none where none is.
    std::optional<std::size_t> marked() const;
    void mark(std::size_t row);
    /// Another row is marked.
    std::function<void()> turned;

    /// What Ctrl+C puts on the clipboard.
    wxString copied() const;

private:
    /// @param before the columns that there are.
    void build_columns(const std::vector<Column>& before);
    void fit_columns();
    void make_column(unsigned number, int width);
    void share_room();
    int title_width(unsigned number, int cells);
    void note_widths();
    void copy_rows();
    void ask(const wxDataViewItem& item, const wxDataViewColumn* column);
    void show_menu(wxDataViewEvent& event);

    void draw_wished();

    wxObjectDataPtr<TableModel> model_;
    Table wished_;
    /// For how wide a text each column has room, in letters.
    std::vector<std::size_t> measured_;
    std::vector<int> needed_;  ///< As wide as its widest text asks for, in pixels.
    std::vector<int> made_;    ///< As wide as that by the program, in pixels; 0: not yet.
    /// As wide as that by the user, in tenths of a letter; 0: never.
    std::vector<int> wished_widths_;
    std::function<void(const std::string&)> keep_widths_;
    wxTimer next_frame_;
};

}  // namespace pension::ui
