// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "widgets/card_view.hpp"

#include <wx/panel.h>

#include <functional>
#include <vector>

class wxGridSizer;

namespace pension::ui {

/// The headlines of the comparison beside each other, and below each other where the window is
/// too narrow for that.
class CardsPanel : public wxPanel {
public:
    CardsPanel(wxWindow* parent, ComparisonPage& page);

    const std::vector<CardView*>& cards() const { return cards_; }

    /// Somebody wants to know how the headline of a card was reckoned.
    std::function<void(const NumberOf&)> number_asked;

private:
    void refresh();
    /// As many columns as fit.
    void arrange();
    void arrange_if_wished();

    ComparisonPage& page_;
    wxGridSizer* grid_;
    std::vector<CardView*> cards_;
    int arranged_width_ = 0;
    bool must_arrange_ = false;
    Subscription subscription_;
};

}  // namespace pension::ui
