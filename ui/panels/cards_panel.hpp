// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "widgets/card_view.hpp"

#include <wx/panel.h>

#include <vector>

namespace pension::ui {

/// The headlines of the comparison beside each other.
class CardsPanel : public wxPanel {
public:
    CardsPanel(wxWindow* parent, ComparisonPage& page);

    const std::vector<CardView*>& cards() const { return cards_; }

private:
    void refresh();

    ComparisonPage& page_;
    std::vector<CardView*> cards_;
    Subscription subscription_;
};

}  // namespace pension::ui
