// SPDX-License-Identifier: Apache-2.0
#include "panels/place_picker.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/dataview.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// Lines of the list that are seen at once, each of two rows of letters.
constexpr int lines_in_sight = 6;

}  // namespace

PlacePicker::PlacePicker(wxWindow* parent, wxTextCtrl& field, PlaceSearch search)
    : wxPanel{parent},
      search_{std::move(search)},
      field_{field},
      list_{new wxDataViewListCtrl{
          this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
          wxDV_SINGLE | wxDV_NO_HEADER | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT}},
      remark_{new wxStaticText{this, wxID_ANY, {}}} {
    field_.SetToolTip(_("Type a name, pinyin, its initials or an area code"));
    list_->AppendTextColumn({}, wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_AUTOSIZE);
    set_accessible_name(*list_, _("Places that may be meant"));
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(list_, wxSizerFlags{1}.Expand());
    down->Add(remark_, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    SetSizer(down);
    Hide();
    bind();
    when_letters_change(*this, [this] {
        if (search_.chooser().is_open()) show_lines();
    });
    refresh();
    subscription_ = search_.changed.connect([this] { refresh(); });
}

void PlacePicker::bind() {
    field_.Bind(wxEVT_TEXT, [this](wxCommandEvent&) { type(); });
    field_.Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { choose(); });
    field_.Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& key) { press_in_field(key); });
    list_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) { press_in_list(key); });
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent& marked) {
        // By the mouse it is chosen, by the arrow keys only marked.
        if (wxGetMouseState().LeftIsDown()) CallAfter([this] { choose(); });
        marked.Skip();
    });
    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { choose(); });
    for (wxWindow* control : {static_cast<wxWindow*>(&field_), static_cast<wxWindow*>(list_)})
        control->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& left) {
            // Whoever goes on with another question has given this one up.
            CallAfter([this] {
                wxWindow* now = FindFocus();
                if (now && now != &field_ && now != list_ && !list_->IsDescendant(now)) leave(true);
            });
            left.Skip();
        });
}

void PlacePicker::type() {
    search_.type(utf8(field_.GetValue()));
    waits_ = !search_.chooser().is_open();
    show_lines();
    // Who writes into it without the keyboard, as a screen reader can, does not leave it either: a
    // code in full is taken as it stands.
    const wxString typed = field_.GetValue();
    if (!field_.HasFocus() && typed.length() == 6 && typed.IsNumber())
        CallAfter([this] {
            if (!field_.HasFocus()) leave(true);
        });
}

void PlacePicker::choose() {
    // Before the places are read there is no list, and what was typed waits for them.
    if (!search_.chooser().is_open()) return leave(true);
    // What no place is called is said at once.
    if (search_.chooser().lines().empty()) return leave(true);
    const int row = list_->GetSelectedRow();
    if (row != wxNOT_FOUND) search_.mark(static_cast<std::size_t>(row));
    search_.choose_marked();
    if (search_.chooser().is_open()) return;
    show_lines();
    refresh();
    field_.SetFocus();
    field_.SelectAll();
}

void PlacePicker::leave(bool keeps_text) {
    waits_ = false;
    const std::string typed = keeps_text ? utf8(field_.GetValue()) : std::string{};
    if (!search_.chooser().is_open() && (typed.empty() || typed == search_.shown())) return;
    search_.leave(typed);
    show_lines();
    refresh();
}

void PlacePicker::press_in_field(wxKeyEvent& key) {
    const int code = key.GetKeyCode();
    const bool is_open = search_.chooser().is_open();
    if (code == WXK_ESCAPE && is_open) {
        leave();
        field_.SelectAll();
    } else if (code == WXK_DOWN) {
        if (!is_open) {
            search_.type("");
            show_lines();
        }
        if (!search_.chooser().lines().empty()) list_->SetFocus();
    } else {
        key.Skip();
    }
}

void PlacePicker::press_in_list(wxKeyEvent& key) {
    switch (key.GetKeyCode()) {
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER: choose(); return;
        case WXK_ESCAPE:
            leave();
            field_.SetFocus();
            field_.SelectAll();
            return;
        case WXK_UP:
            if (list_->GetSelectedRow() > 0) break;
            field_.SetFocus();
            field_.SetInsertionPointEnd();
            return;
        default: break;
    }
    key.Skip();
}

wxString PlacePicker::text_of(const PlaceLine& line) const {
    const wxString below = line.above.empty()
                               ? wx(line.known)
                               : wxString::Format(_("%s: %s"), wx(line.above), wx(line.known));
    const int width = GetParent()->GetClientSize().x - FromDIP(60);
    return wrapped(*list_, wx(line.name) + "\n" + below, width);
}

void PlacePicker::show_lines() {
    const PlaceChooser& chooser = search_.chooser();
    list_->DeleteAllItems();
    for (const PlaceLine& line : chooser.lines()) {
        wxVector<wxVariant> row;
        row.push_back(text_of(line));
        list_->AppendItem(row);
    }
    if (!chooser.lines().empty()) list_->SelectRow(static_cast<unsigned>(chooser.marked()));
    const int in_sight = std::min(static_cast<int>(chooser.lines().size()), lines_in_sight);
    list_->SetMinSize({-1, in_sight * (2 * GetCharHeight() + FromDIP(8)) + FromDIP(4)});
    list_->Show(!chooser.lines().empty());
    remark_->SetLabel(
        wrapped(*remark_, wx(chooser.remark()), GetParent()->GetClientSize().x - FromDIP(40)));
    remark_->Show(!chooser.remark().empty());
    Show(chooser.is_open());
    if (resized) resized();
}

void PlacePicker::refresh() {
    if (search_.chooser().is_open()) return;
    // What was typed before the places were read is looked for once they are.
    if (std::exchange(waits_, false)) return type();
    const std::string shown = search_.shown();
    if (utf8(field_.GetValue()) == shown) return;
    long from = 0;
    long to = 0;
    field_.GetSelection(&from, &to);
    const bool is_all_marked = from < to && from == 0 && to == field_.GetLastPosition();
    field_.ChangeValue(wx(shown));
    // The name comes once the figures are read: who types then still means another place.
    if (is_all_marked) field_.SelectAll();
}

}  // namespace pension::ui
