// SPDX-License-Identifier: Apache-2.0
#include "panels/cards_panel.hpp"

#include "draw/palette.hpp"
#include "text.hpp"

#include <wx/settings.h>
#include <wx/sizer.h>

namespace pension::ui {

namespace {

unsigned char part(double share) {
    return static_cast<unsigned char>(share * 255 + 0.5);
}

wxColour colour(const Color& color) {
    return {part(color.red), part(color.green), part(color.blue)};
}

/// The colour of a plan's curve; quiet for a step, which has none.
wxColour strip_of(const Card& card) {
    const bool dark = wxSystemSettings::GetAppearance().IsDark();
    const Palette& palette = dark ? Palette::dark : Palette::light;
    return colour(card.plan ? palette.owner(*card.plan) : palette.axis);
}

}  // namespace

CardsPanel::CardsPanel(wxWindow* parent, ComparisonPage& page) : wxPanel{parent}, page_{page} {
    SetSizer(new wxBoxSizer{wxHORIZONTAL});
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
        const bool first = cards_.size() == 1;
        GetSizer()->Add(cards_.back(),
                        wxSizerFlags{1}.Expand().Border(wxLEFT, first ? 0 : FromDIP(8)));
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        cards_[i]->show(wx(shown[i].title), wx(shown[i].headline), wx(shown[i].unit),
                        shown[i].lines, strip_of(shown[i]));
    if (!other_count) return;
    InvalidateBestSize();
    Layout();
    GetParent()->Layout();
    GetParent()->FitInside();
}

}  // namespace pension::ui
