// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/sheet.hpp"
#include "widgets/bar_canvas.hpp"
#include "widgets/table_view.hpp"

#include <wx/scrolwin.h>

#include <functional>
#include <string>
#include <vector>

class wxStaticText;

namespace pension::ui {

/// Sentences, pictures and tables below them, and what is to be known beside: all of it scrolls
/// together.
class AnswerView : public wxScrolledWindow {
public:
    /// @param name what a screen reader calls the tables.
    AnswerView(wxWindow* parent, const wxString& name);

    void show(const std::vector<std::string>& lines, const std::vector<Table>& tables,
              const std::vector<std::string>& notes, const std::vector<BarChart>& bars = {});

    /// Puts a child above the sentences, where it scrolls along with them.
    void put_above(wxWindow& child);
    /// Something in it takes another room than before.
    void lay_out_again();
    /// How much room there is, for what was put above.
    std::function<void(int width)> fits;

    /// A table was made, the n-th of the view.
    std::function<void(TableView& table, std::size_t n)> table_made;

    wxString words() const { return full_lines_; }
    const std::vector<TableView*>& tables() const { return tables_; }
    const std::vector<BarCanvas*>& bars() const { return bars_; }

private:
    void give_tables_room();
    void wrap();

    wxString name_;
    wxStaticText* lines_;
    wxStaticText* notes_;
    wxSizer* pictures_;
    wxSizer* between_;
    std::vector<TableView*> tables_;
    std::vector<BarCanvas*> bars_;
    wxString full_lines_;
    wxString full_notes_;
    int wrapped_width_ = 0;
};

}  // namespace pension::ui
