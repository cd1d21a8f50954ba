// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/sheet.hpp"
#include "widgets/table_view.hpp"

#include <wx/scrolwin.h>

#include <functional>
#include <string>
#include <vector>

class wxStaticText;

namespace pension::ui {

/// Sentences, tables below them, and what is to be known beside: all of it scrolls together.
class AnswerView : public wxScrolledWindow {
public:
    /// @param name what a screen reader calls the tables.
    AnswerView(wxWindow* parent, const wxString& name);

    void show(const std::vector<std::string>& lines, const std::vector<Table>& tables,
              const std::vector<std::string>& notes);

    /// Puts a child above the sentences, where it scrolls along with them.
    void put_above(wxWindow& child);
    /// Something in it takes another room than before.
    void lay_out_again();
    /// How much room there is, for what was put above.
    std::function<void(int width)> fits;

    wxString words() const { return full_lines_; }
    const std::vector<TableView*>& tables() const { return tables_; }

private:
    void wrap();

    wxString name_;
    wxStaticText* lines_;
    wxStaticText* notes_;
    wxSizer* between_;
    std::vector<TableView*> tables_;
    wxString full_lines_;
    wxString full_notes_;
    int wrapped_width_ = 0;
};

}  // namespace pension::ui
