// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/sheet.hpp"

#include <wx/dataview.h>

namespace pension::ui {

class TableModel;

/// Shows a table for reading: numbers to the right, strong rows bold, Ctrl+C copies the chosen
/// rows (all, where none is chosen) as tab-separated text with titles. A wxDataViewCtrl, because
/// other lists are blank to a screen reader.
class TableView : public wxDataViewCtrl {
public:
    TableView(wxWindow* parent, const wxString& name);

    void show(Table table);
    const Table& table() const;

    /// What Ctrl+C puts on the clipboard.
    wxString copied() const;

private:
    void build_columns();

    wxObjectDataPtr<TableModel> model_;
};

}  // namespace pension::ui
