// SPDX-License-Identifier: Apache-2.0
#include "widgets/table_view.hpp"

#include "native/accessible.hpp"
#include "text.hpp"

#include <wx/clipbrd.h>
#include <wx/intl.h>
#include <wx/menu.h>

#include <utility>

namespace pension::ui {

/// A table as the control asks for it, cell by cell.
class TableModel : public wxDataViewVirtualListModel {
public:
    Table table;

    unsigned int GetColumnCount() const override {
        return static_cast<unsigned>(table.columns.size());
    }
    wxString GetColumnType(unsigned int) const override { return "string"; }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        // While rows are exchanged the control may still ask for one of the old ones.
        value = row < table.rows.size() && column < table.rows[row].cells.size()
                    ? wx(table.rows[row].cells[column])
                    : wxString{};
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
    bool GetAttrByRow(unsigned row, unsigned, wxDataViewItemAttr& attributes) const override {
        if (row >= table.rows.size() || !table.rows[row].strong) return false;
        attributes.SetBold(true);
        return true;
    }
};

namespace {

/// A screen shows sixty frames a second: pictures have the first one, the rows one after it. With
/// the very next frame, what measuring a row costs came before the pictures' turn.
constexpr int frame_milliseconds = 2 * 17;

/// How wide a text is, about, in letters: a Chinese character is as wide as two.
std::size_t width_about(const std::string& text) {
    std::size_t width = 0;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte < 0x80 || (byte >= 0xc0 && byte < 0xe0)) ++width;
        if (byte >= 0xe0) width += 2;
    }
    return width;
}

wxString line_of(const std::vector<std::string>& cells) {
    wxString line;
    for (const std::string& cell : cells) line += (line.empty() ? "" : "\t") + wx(cell);
    return line + "\n";
}

}  // namespace

TableView::TableView(wxWindow* parent, const wxString& name)
    : wxDataViewCtrl{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_MULTIPLE | wxDV_ROW_LINES | wxBORDER_NONE},
      model_{new TableModel} {
    AssociateModel(model_.get());
    next_frame_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { draw_wished(); });
    set_accessible_name(*this, name);
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (!key.ControlDown() || key.GetKeyCode() != 'C') {
            key.Skip();
            return;
        }
        copy_rows();
    });
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
         [this](wxDataViewEvent& event) { ask(event.GetItem(), event.GetDataViewColumn()); });
    Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this](wxDataViewEvent& event) { show_menu(event); });
}

void TableView::ask(const wxDataViewItem& item, const wxDataViewColumn* column) {
    if (!asked || !item.IsOk()) return;
    const auto row = static_cast<std::size_t>(model_->GetRow(item));
    if (row >= wished_.rows.size()) return;
    asked(row, column ? column->GetModelColumn() : 0);
}

void TableView::show_menu(wxDataViewEvent& event) {
    wxMenu menu;
    auto* copy = menu.Append(wxID_COPY, _("&Copy rows") + "\tCtrl+C");
    wxMenuItem* more = asked && event.GetItem().IsOk() ? menu.Append(wxID_ANY, ask_label) : nullptr;
    const int chosen = GetPopupMenuSelectionFromUser(menu);
    if (chosen == copy->GetId()) copy_rows();
    if (more && chosen == more->GetId()) ask(event.GetItem(), event.GetDataViewColumn());
}

void TableView::copy_rows() {
    wxClipboardLocker lock;
    if (!!lock) wxTheClipboard->SetData(new wxTextDataObject{copied()});
}

void TableView::show(Table table) {
    if (table == wished_) return;
    wished_ = std::move(table);
    if (model_->table.rows.empty())
        draw_wished();
    else if (wished_ != model_->table && !next_frame_.IsRunning())
        next_frame_.StartOnce(frame_milliseconds);
}

void TableView::draw_wished() {
    if (wished_ == model_->table) return;
    const bool same_columns = wished_.columns == model_->table.columns;
    const bool same_rows = wished_.rows.size() == model_->table.rows.size();
    const Table before = std::exchange(model_->table, wished_);
    if (!same_columns) build_columns();
    fit_columns();
    if (same_columns && same_rows) {
        // The control measures and draws each row that it is told of.
        for (unsigned row = 0; row < model_->table.rows.size(); ++row)
            if (before.rows[row] != model_->table.rows[row]) model_->RowChanged(row);
        return;
    }
    model_->Reset(static_cast<unsigned>(model_->table.rows.size()));
}

void TableView::build_columns() {
    ClearColumns();
    unsigned number = 0;
    for (const Column& column : model_->table.columns) {
        const auto align = column.align == Align::right ? wxALIGN_RIGHT : wxALIGN_LEFT;
        AppendTextColumn(wx(column.title), number++, wxDATAVIEW_CELL_INERT, FromDIP(40), align,
                         wxDATAVIEW_COL_RESIZABLE);
    }
    measured_.assign(model_->table.columns.size(), 0);
}

// Columns that fit themselves measure every cell of every row that changes, seen or not: half of
// what a change took. Letters are measured here where a text came that may be wider than all
// before.
void TableView::fit_columns() {
    for (unsigned number = 0; number < measured_.size(); ++number) {
        const std::string* widest = &model_->table.columns[number].title;
        for (const TableRow& row : model_->table.rows)
            if (number < row.cells.size() && width_about(row.cells[number]) > width_about(*widest))
                widest = &row.cells[number];
        const std::size_t taken = width_about(*widest);
        if (taken <= measured_[number]) continue;
        measured_[number] = taken;
        GetColumn(number)->SetWidth(GetTextExtent(wx(*widest)).x + FromDIP(28));
    }
}

wxString TableView::copied() const {
    std::vector<std::string> titles;
    for (const Column& column : wished_.columns) titles.push_back(column.title);
    wxString text = line_of(titles);
    wxDataViewItemArray chosen;
    GetSelections(chosen);
    for (unsigned row = 0; row < wished_.rows.size(); ++row)
        if (chosen.empty() || chosen.Index(model_->GetItem(row)) != wxNOT_FOUND)
            text += line_of(wished_.rows[row].cells);
    return text;
}

}  // namespace pension::ui
