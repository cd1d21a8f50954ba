// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "widgets/card_view.hpp"

#include <wx/panel.h>

#include <vector>

class wxGridSizer;

namespace pension::ui {

/// The headlines of the comparison beside each other, and below each other where the window is
/// too narrow for that.
class CardsPanel : public wxPanel {
public:
    CardsPanel(wxWindow* parent, ComparisonPage& page);

    const std::vector<CardView*>& cards() const { return cards_; }

private:
    void refresh();
    /// As many columns as fit.
    void arrange();

    ComparisonPage& page_;
    wxGridSizer* grid_;
    std::vector<CardView*> cards_;
    int arranged_width_ = 0;
    Subscription subscription_;
};

}  // namespace pension::ui
