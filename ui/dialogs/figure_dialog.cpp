// SPDX-License-Identifier: Apache-2.0
#include "dialogs/figure_dialog.hpp"

#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/attention_bar.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/clipbrd.h>
#include <wx/display.h>
#include <wx/grid.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

FigureDialog::FigureDialog(wxWindow* parent, NoticePage& page, std::size_t figure)
    : wxDialog{parent,
               wxID_ANY,
               _("Change a figure"),
               wxDefaultPosition,
               wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      page_{page},
      figure_{figure} {
    set_topic(*this, "figures#change");
    answer_usual_keys(*this);
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    auto* title = new WrappedLabel{this};
    title->show(wx(page_.lines().at(figure_).title));
    down->Add(title, wxSizerFlags{}.Expand().Border(wxALL, edge));
    auto* when = new wxFlexGridSizer{2, FromDIP(6), FromDIP(8)};
    const auto add_month = [&](const wxString& label, const std::string& month) {
        when->Add(new wxStaticText{this, wxID_ANY, label}, wxSizerFlags{}.CenterVertical());
        auto* field = new wxTextCtrl{this, wxID_ANY, wx(month)};
        set_accessible_name(*field, wxControl::RemoveMnemonics(label));
        keep_high_enough(*field);
        // In whatever letters: a month and some space beside it.
        const auto keep_wide = [field] {
            field->SetMinSize({field->GetTextExtent("2026-11").x + 4 * field->GetCharWidth(),
                               field->GetMinSize().y});
        };
        keep_wide();
        when_letters_change(*field, keep_wide);
        when->Add(field, wxSizerFlags{}.CenterVertical());
        return field;
    };
    month_ = add_month(_("From &month, where it is not the document's:"), page_.month_of(figure_));
    until_ = add_month(_("Las&t month, where the rule itself ends:"), page_.until_of(figure_));
    down->Add(when, wxSizerFlags{}.Border(wxLEFT | wxRIGHT, edge));
    grid_ = new wxGrid{this, wxID_ANY};
    set_accessible_name(*grid_->GetGridWindow(), _("Rows of the figure"));
    grid_->CreateGrid(0, 0);
    grid_->SetTabBehaviour(wxGrid::Tab_Leave);
    // Only the cells take the keyboard, not what stands around them.
    for (wxWindow* around : {static_cast<wxWindow*>(grid_), grid_->GetGridRowLabelWindow(),
                             grid_->GetGridColLabelWindow(), grid_->GetGridCornerLabelWindow()})
        around->SetCanFocus(false);
    grid_->DisableDragRowSize();
    down->Add(grid_, wxSizerFlags{1}.Expand().Border(wxALL, edge));
    down->Add(said_ = new AttentionBar{this}, wxSizerFlags{}.Expand());
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->Add(add_ = new wxButton{this, wxID_ANY, _("&Add a row")});
    buttons->Add(remove_ = new wxButton{this, wxID_ANY, _("&Remove the row")},
                 wxSizerFlags{}.Border(wxLEFT, FromDIP(8)));
    buttons->Add(all_ = new wxCheckBox{this, wxID_ANY, _("All &columns")},
                 wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(12)));
    buttons->AddStretchSpacer();
    auto* close = new wxButton{this, wxID_CANCEL, _("C&lose")};
    buttons->Add(close, wxSizerFlags{}.Border(wxLEFT, FromDIP(12)));
    down->Add(buttons, wxSizerFlags{}.Expand().Border(wxALL, edge));
    SetSizer(down);
    bind();
    show_columns();
    SetSize(size_for_letters(this, {720, 480}));
    CentreOnParent();
    grid_->SetFocus();
}

void FigureDialog::bind() {
    grid_->Bind(wxEVT_GRID_CELL_CHANGED,
                [this](wxGridEvent& changed) { type(changed.GetRow(), changed.GetCol()); });
    for (wxTextCtrl* field : {month_, until_})
        field->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& left) {
            left.Skip();
            type_months();
        });
    grid_->Bind(wxEVT_GRID_SELECT_CELL, [this](wxGridEvent& turned) {
        turned.Skip();
        tell_cell(turned.GetRow(), turned.GetCol());
    });
    grid_->Bind(wxEVT_GRID_EDITOR_CREATED, [this](wxGridEditorCreatedEvent& made) {
        made.Skip();
        set_accessible_name(*made.GetWindow(), grid_->GetColLabelValue(made.GetCol()));
    });
    add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        page_.add_row(figure_);
        show_rows();
        grid_->GoToCell(grid_->GetNumberRows() - 1, 0);
        grid_->SetFocus();
    });
    remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const int row = grid_->GetGridCursorRow();
        if (row >= 0) page_.remove_row(figure_, static_cast<std::size_t>(row));
        show_rows();
        grid_->SetFocus();
    });
    all_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { show_columns(); });
    grid_->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& key) {
        if (!press_key(key)) key.Skip();
    });
    bind_leaving();
}

void FigureDialog::bind_leaving() {
    // Close, Esc and the button of the frame, which comes as this one too.
    Bind(
        wxEVT_BUTTON,
        [this](wxCommandEvent& pressed) {
            if (may_leave()) pressed.Skip();
        },
        wxID_CANCEL);
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        // Within a cell it gives up what was typed there, as in every spreadsheet.
        if (key.GetKeyCode() != WXK_ESCAPE || !grid_->IsCellEditControlShown()) return key.Skip();
        wxGridCellEditor* editor =
            grid_->GetCellEditor(grid_->GetGridCursorRow(), grid_->GetGridCursorCol());
        editor->Reset();
        editor->DecRef();
        grid_->DisableCellEditControl();
    });
}

bool FigureDialog::may_leave() {
    if (grid_->IsCellEditControlShown()) grid_->DisableCellEditControl();
    type_months();
    if (!months_wrong_.empty()) return false;
    return cells_wrong_.empty() || std::exchange(is_told_, true);
}

bool FigureDialog::press_key(const wxKeyEvent& key) {
    if (!key.ControlDown() || key.GetKeyCode() != 'V') return false;
    wxTextDataObject text;
    const wxClipboardLocker lock;
    if (!!lock && wxTheClipboard->GetData(text)) paste(utf8(text.GetText()));
    return true;
}

void FigureDialog::paste(const std::string& text) {
    const int row = std::max(0, grid_->GetGridCursorRow());
    const int column = std::max(0, grid_->GetGridCursorCol());
    const std::vector<std::string> into{columns_.begin() + column, columns_.end()};
    cells_wrong_ = page_.paste(figure_, static_cast<std::size_t>(row), into, text);
    is_told_ = false;
    say();
    show_rows();
}

void FigureDialog::show_columns() {
    columns_ = page_.columns_of(figure_, all_->GetValue());
    if (grid_->GetNumberCols() > 0) grid_->DeleteCols(0, grid_->GetNumberCols());
    grid_->AppendCols(static_cast<int>(columns_.size()));
    for (int column = 0; column < grid_->GetNumberCols(); ++column) {
        const std::string& name = columns_[static_cast<std::size_t>(column)];
        grid_->SetColLabelValue(column, wx(page_.column_title(name)));
        auto* cells = new wxGridCellAttr;
        wxArrayString choices;
        for (const std::string& choice : page_.choices(name)) choices.Add(wx(choice));
        if (choices.empty())
            cells->SetAlignment(wxALIGN_RIGHT, wxALIGN_CENTRE);
        else
            cells->SetEditor(new wxGridCellChoiceEditor{choices});
        grid_->SetColAttr(column, cells);
    }
    show_rows();
}

void FigureDialog::show_rows() {
    const int rows = static_cast<int>(page_.rows_of(figure_));
    if (grid_->GetNumberRows() > rows) grid_->DeleteRows(rows, grid_->GetNumberRows() - rows);
    if (grid_->GetNumberRows() < rows) grid_->AppendRows(rows - grid_->GetNumberRows());
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < grid_->GetNumberCols(); ++column)
            grid_->SetCellValue(row, column,
                                wx(page_.cell_typed(figure_, static_cast<std::size_t>(row),
                                                    columns_[static_cast<std::size_t>(column)])));
    grid_->AutoSizeColumns(false);
    for (int column = 0; column < grid_->GetNumberCols(); ++column)
        grid_->SetColSize(column, std::max(grid_->GetColSize(column), 10 * GetCharWidth()));
    tell_cell(grid_->GetGridCursorRow(), grid_->GetGridCursorCol());
    remove_->Enable(rows > 1);
}

/// The grid draws its cells; a screen reader knows of none of them.
void FigureDialog::tell_cell(int row, int column) {
    if (row < 0 || column < 0 || row >= grid_->GetNumberRows() || column >= grid_->GetNumberCols())
        return set_accessible_description(*grid_->GetGridWindow(), {});
    const wxString value = grid_->GetCellValue(row, column);
    set_accessible_description(
        *grid_->GetGridWindow(),
        wxString::Format(_("%s: %s; row %d of %d"), grid_->GetColLabelValue(column),
                         value.empty() ? _("empty") : value, row + 1, grid_->GetNumberRows()));
}

void FigureDialog::type(int row, int column) {
    const std::string wrong = page_.type_cell(figure_, static_cast<std::size_t>(row),
                                              columns_[static_cast<std::size_t>(column)],
                                              utf8(grid_->GetCellValue(row, column)));
    cells_wrong_.clear();
    if (!wrong.empty()) cells_wrong_.push_back(wrong);
    is_told_ = false;
    say();
    // What cannot be read stays in its cell, to be mended; it does not count.
    if (wrong.empty()) show_rows();
}

void FigureDialog::type_months() {
    months_wrong_.clear();
    const std::string from = page_.type_month(figure_, utf8(month_->GetValue()));
    const std::string until = page_.type_until(figure_, utf8(until_->GetValue()));
    for (const std::string& each : {from, until})
        if (!each.empty()) months_wrong_.push_back(each);
    say();
}

void FigureDialog::say() {
    std::vector<std::string> wrong = months_wrong_;
    wrong.insert(wrong.end(), cells_wrong_.begin(), cells_wrong_.end());
    said_->show(wrong, !wrong.empty());
}

}  // namespace pension::ui
