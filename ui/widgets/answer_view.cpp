// SPDX-License-Identifier: Apache-2.0
#include "widgets/answer_view.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace pension::ui {

namespace {

wxString joined(const std::vector<std::string>& lines) {
    wxString text;
    for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + wx(line);
    return text;
}

}  // namespace

AnswerView::AnswerView(wxWindow* parent, const wxString& name)
    : wxScrolledWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxHSCROLL | wxTAB_TRAVERSAL},
      name_{name},
      lines_{new wxStaticText{this, wxID_ANY, {}}},
      notes_{new wxStaticText{this, wxID_ANY, {}}},
      pictures_{new wxBoxSizer{wxVERTICAL}},
      between_{new wxBoxSizer{wxVERTICAL}} {
    SetScrollRate(FromDIP(12), FromDIP(12));
    auto* down = new wxBoxSizer{wxVERTICAL};
    const auto around = wxSizerFlags{}.Expand().Border(wxALL, FromDIP(8));
    down->Add(lines_, around);
    down->Add(pictures_, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, FromDIP(8)));
    down->Add(between_, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, FromDIP(8)));
    down->Add(notes_, around);
    SetSizer(down);
    notes_->SetForegroundColour(quiet_colour());
    // Not within the size event, see CardView.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        if (GetClientSize().x != wrapped_width_) CallAfter([this] { wrap(); });
        resized.Skip();
    });
    when_letters_change(*this, [this] {
        give_tables_room();
        wrap();
    });
}

void AnswerView::show(const std::vector<std::string>& lines, const std::vector<Table>& tables,
                      const std::vector<std::string>& notes, const std::vector<BarChart>& bars) {
    full_lines_ = joined(lines);
    full_notes_ = joined(notes);
    while (bars_.size() > bars.size()) {
        bars_.back()->Destroy();
        bars_.pop_back();
    }
    while (bars_.size() < bars.size()) {
        bars_.push_back(new BarCanvas{this});
        pictures_->Add(bars_.back(), wxSizerFlags{}.Expand().Border(wxBOTTOM, FromDIP(4)));
    }
    for (std::size_t i = 0; i < bars.size(); ++i) bars_[i]->show(bars[i]);
    while (tables_.size() > tables.size()) {
        tables_.back()->Destroy();
        tables_.pop_back();
    }
    while (tables_.size() < tables.size()) {
        tables_.push_back(new TableView{this, name_});
        if (table_made) table_made(*tables_.back(), tables_.size() - 1);
        between_->Add(tables_.back(), wxSizerFlags{}.Expand().Border(wxTOP | wxBOTTOM, FromDIP(4)));
    }
    for (std::size_t i = 0; i < tables.size(); ++i) tables_[i]->show(tables[i]);
    give_tables_room();
    wrap();
}

void AnswerView::give_tables_room() {
    for (TableView* table : tables_) {
        // All rows are seen: it is the view that scrolls.
        const int rows = static_cast<int>(table->table().rows.size()) + 1;
        table->SetMinSize({-1, rows * (GetCharHeight() + FromDIP(9)) + FromDIP(10)});
    }
}

void AnswerView::put_above(wxWindow& child) {
    GetSizer()->Insert(0, &child,
                       wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8)));
}

void AnswerView::lay_out_again() {
    Layout();
    FitInside();
}

void AnswerView::wrap() {
    wrapped_width_ = GetClientSize().x;
    const int width = std::max(GetClientSize().x - 2 * FromDIP(8), FromDIP(200));
    lines_->SetLabel(wxControl::EscapeMnemonics(wrapped(*lines_, full_lines_, width)));
    notes_->SetLabel(wxControl::EscapeMnemonics(wrapped(*notes_, full_notes_, width)));
    set_accessible_name(*lines_, full_lines_);
    set_accessible_name(*notes_, full_notes_);
    lines_->Show(!full_lines_.empty());
    notes_->Show(!full_notes_.empty());
    if (fits) fits(width);
    lay_out_again();
}

}  // namespace pension::ui
