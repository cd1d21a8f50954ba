// SPDX-License-Identifier: Apache-2.0
#include "panels/cards_panel.hpp"

#include "help_topic.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/scrolled_page.hpp"

#include <wx/sizer.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// The colour of a plan's curve; quiet for a step, which has none.
wxColour strip_of(const Card& card) {
    const Palette& palette = screen_palette();
    return colour(card.colour ? palette.owner(*card.colour) : palette.axis);
}

wxString best_of(const Card& card) {
    wxString text;
    for (const std::string& each : card.best)
        text += (text.empty() ? wx("\u2605 ") : wx(" \u00b7 ")) + wx(each);
    return text;
}

}  // namespace

CardsPanel::CardsPanel(wxWindow* parent, ComparisonPage& page)
    : wxPanel{parent}, page_{page}, grid_{new wxGridSizer{1, FromDIP(wxSize{8, 8})}} {
    set_topic(*this, "results#cards");
    SetSizer(grid_);
    // Not within the size event, see CardView.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        if (resized.GetSize().x != arranged_width_) CallAfter([this] { arrange(); });
        resized.Skip();
    });
    when_letters_change(*this, [this] { arrange(); });
    refresh();
    subscription_ = page_.changed.connect([this] { refresh(); });
}

void CardsPanel::refresh() {
    const auto shown = page_.cards();
    const bool other_count = shown.size() != cards_.size();
    while (cards_.size() > shown.size()) {
        cards_.back()->Destroy();
        cards_.pop_back();
    }
    while (cards_.size() < shown.size()) {
        cards_.push_back(new CardView{this});
        cards_.back()->least_size_changed = [this] {
            if (std::exchange(must_arrange_, true)) return;
            CallAfter([this] { arrange_if_wished(); });
        };
        cards_.back()->how_asked = [this, at = cards_.size() - 1] {
            const auto now = page_.cards();
            if (number_asked && at < now.size()) number_asked(now[at].number);
        };
        grid_->Add(cards_.back(), wxSizerFlags{1}.Expand());
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        cards_[i]->show({wx(shown[i].title), wx(shown[i].headline), wx(shown[i].exact),
                         wx(shown[i].unit), best_of(shown[i]), shown[i].lines, strip_of(shown[i])});
    // Once for all cards, whichever of them needs another room.
    must_arrange_ |= other_count;
    arrange_if_wished();
}

void CardsPanel::arrange_if_wished() {
    if (std::exchange(must_arrange_, false)) arrange();
}

void CardsPanel::arrange() {
    arranged_width_ = GetSize().x;
    if (cards_.empty()) return;
    int least = 0;
    for (const CardView* card : cards_) least = std::max(least, card->GetMinSize().x);
    const int gap = grid_->GetHGap();
    const int most = static_cast<int>(cards_.size());
    int columns = std::clamp((arranged_width_ + gap) / (least + gap), 1, most);
    // Rows of the same length: four cards are two and two before they are three and one.
    const int rows = (most + columns - 1) / columns;
    columns = (most + rows - 1) / rows;
    grid_->SetCols(columns);
    SetMinSize({least, -1});
    InvalidateBestSize();
    Layout();
    lay_out_around(*this);
}

}  // namespace pension::ui
