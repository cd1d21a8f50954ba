// SPDX-License-Identifier: Apache-2.0
#include "widgets/table_view.hpp"

#include "native/accessible.hpp"
#include "native/columns.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/clipbrd.h>
#include <wx/intl.h>
#include <wx/menu.h>

#include <algorithm>
#include <sstream>
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

/// In tenths of a letter.
constexpr int widest_column = 2'000;

/// In letters: of words that gave way as much is left.
constexpr int least_words = 14;

/// How wide columns of words may be, so that together they have that room.
/// @param needed as wide as they ask for.
int widest_that_fits(std::vector<int> needed, int room) {
    std::ranges::sort(needed);
    auto left = static_cast<int>(needed.size());
    for (const int each : needed) {
        if (each * left > room) return room / left;
        room -= each;
        --left;
    }
    return needed.empty() ? 0 : needed.back();
}

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
    when_letters_change(*this, [this] {
        measured_.assign(measured_.size(), 0);
        fit_columns();
    });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        resized.Skip();
        // Not within the size event: another width asks for another layout.
        CallAfter([this] {
            note_widths();
            share_room();
        });
    });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (key.ControlDown() && key.GetKeyCode() == 'C')
            copy_rows();
        else if (key.ControlDown() && key.GetKeyCode() == 'A')
            SelectAll();
        else
            key.Skip();
    });
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
         [this](wxDataViewEvent& event) { ask(event.GetItem(), event.GetDataViewColumn()); });
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        if (turned) turned();
    });
    Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this](wxDataViewEvent& event) { show_menu(event); });
}

TableView::~TableView() {
    note_widths();
}

void TableView::remember_widths(const std::string& kept,
                                std::function<void(const std::string&)> keep) {
    std::istringstream numbers{kept};
    // What is damaged is forgotten from there on; a screen has no wider columns.
    for (int width = 0; numbers >> width && width >= 0 && width <= widest_column;)
        wished_widths_.push_back(width);
    keep_widths_ = std::move(keep);
}

/// What the user's mouse has made of the columns since they were made.
void TableView::note_widths() {
    bool is_other = false;
    for (unsigned number = 0; number < made_.size(); ++number) {
        const int now = made_width(*GetColumn(number));
        if (made_[number] == 0 || now == 0 || now == made_[number]) continue;
        if (wished_widths_.size() <= number) wished_widths_.resize(number + 1, 0);
        wished_widths_[number] = std::min(now * 10 / GetCharWidth(), widest_column);
        made_[number] = now;
        is_other = true;
    }
    if (!is_other || !keep_widths_) return;
    std::string kept;
    for (const int width : wished_widths_)
        kept += (kept.empty() ? "" : " ") + std::to_string(width);
    keep_widths_(kept);
}

void TableView::make_column(unsigned number, int width) {
    const int wished = number < wished_widths_.size() ? wished_widths_[number] : 0;
    const int wide = wished > 0 ? wished * GetCharWidth() / 10 : width;
    if (std::exchange(made_[number], wide) != wide) GetColumn(number)->SetWidth(wide);
}

/// Figures are read whole or not at all: where there is no room for all columns, those of words
/// give way, the widest first.
void TableView::share_room() {
    const auto& columns = model_->table.columns;
    const auto is_wished = [this](unsigned number) {
        return number < wished_widths_.size() && wished_widths_[number] > 0;
    };
    std::vector<int> words;
    int room = GetClientSize().x;
    for (unsigned number = 0; number < columns.size(); ++number) {
        if (columns[number].align == Align::left && !is_wished(number))
            words.push_back(needed_[number]);
        else
            room -= is_wished(number) ? made_[number] : needed_[number];
    }
    const int widest =
        std::max(widest_that_fits(std::move(words), room), least_words * GetCharWidth());
    for (unsigned number = 0; number < columns.size(); ++number)
        make_column(number, columns[number].align == Align::left ? std::min(needed_[number], widest)
                                                                 : needed_[number]);
}

std::optional<std::size_t> TableView::marked() const {
    wxDataViewItemArray chosen;
    if (GetSelections(chosen) == 0) return std::nullopt;
    const auto row = static_cast<std::size_t>(model_->GetRow(chosen.front()));
    return row < wished_.rows.size() ? std::optional{row} : std::nullopt;
}

void TableView::mark(std::size_t row) {
    if (row >= model_->table.rows.size()) return;
    const wxDataViewItem item = model_->GetItem(static_cast<unsigned>(row));
    UnselectAll();
    Select(item);
    EnsureVisible(item);
    if (turned) turned();
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
    if (!same_columns) build_columns(before.columns);
    fit_columns();
    if (same_columns && same_rows) {
        // The control measures and draws each row that it is told of.
        for (unsigned row = 0; row < model_->table.rows.size(); ++row)
            if (before.rows[row] != model_->table.rows[row]) model_->RowChanged(row);
        return;
    }
    model_->Reset(static_cast<unsigned>(model_->table.rows.size()));
}

// Those that are there get other titles: making a column takes the toolkit longer than all that is
// in it, and an interest more adds one in the middle.
void TableView::build_columns(const std::vector<Column>& before) {
    note_widths();
    const std::vector<Column>& wished = model_->table.columns;
    measured_.resize(wished.size(), 0);
    needed_.resize(wished.size(), 0);
    made_.resize(wished.size(), 0);
    const auto align_of = [](const Column& column) {
        return column.align == Align::right ? wxALIGN_RIGHT : wxALIGN_LEFT;
    };
    for (unsigned number = 0; number < wished.size(); ++number) {
        if (number >= GetColumnCount()) {
            auto* made =
                AppendTextColumn(wx(wished[number].title), number, wxDATAVIEW_CELL_INERT,
                                 FromDIP(40), align_of(wished[number]), wxDATAVIEW_COL_RESIZABLE);
            // Of words that are cut the beginning is read.
            made->GetRenderer()->EnableEllipsize(wxELLIPSIZE_END);
            continue;
        }
        if (wished[number] == before[number]) continue;
        wxDataViewColumn* column = GetColumn(number);
        column->SetTitle(wx(wished[number].title));
        column->SetAlignment(align_of(wished[number]));
        measured_[number] = 0;
    }
    while (GetColumnCount() > wished.size()) DeleteColumn(GetColumn(GetColumnCount() - 1));
}

// Columns that fit themselves measure every cell of every row that changes, seen or not: half of
// what a change took. Letters are measured here where a text came that may be wider than all
// before.
void TableView::fit_columns() {
    note_widths();
    for (unsigned number = 0; number < measured_.size(); ++number) {
        const std::string* widest = nullptr;
        for (const TableRow& row : model_->table.rows)
            if (number < row.cells.size() &&
                (!widest || width_about(row.cells[number]) > width_about(*widest)))
                widest = &row.cells[number];
        const std::size_t taken = std::max(widest ? width_about(*widest) : 0, std::size_t{1});
        if (taken <= measured_[number]) continue;
        measured_[number] = taken;
        const int cells = widest ? GetTextExtent(wx(*widest)).x : 0;
        needed_[number] = std::max(cells, title_width(number, cells)) + FromDIP(28);
    }
    share_room();
}

/// How wide the title is; over figures that are much narrower it stands in two lines.
int TableView::title_width(unsigned number, int cells) {
    const Column& column = model_->table.columns[number];
    const wxString whole = wx(column.title);
    const int in_one_line = GetTextExtent(whole).x;
    if (column.align == Align::left || in_one_line <= std::max(cells, least_words * GetCharWidth()))
        return in_one_line;
    wxString broken;
    for (int width = std::max(cells, in_one_line / 2); width < in_one_line;
         width += GetCharWidth()) {
        broken = wrapped(*this, whole, width);
        if (broken.Freq('\n') < 2) break;
    }
    if (!broken.Contains("\n") || !break_title(*GetColumn(number), broken)) return in_one_line;
    return std::max(GetTextExtent(broken.BeforeFirst('\n')).x,
                    GetTextExtent(broken.AfterFirst('\n')).x);
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
