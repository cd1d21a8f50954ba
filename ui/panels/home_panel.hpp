// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "panels/cards_panel.hpp"
#include "panels/page_attention.hpp"
#include "panels/page_panel.hpp"
#include "panels/question_panel.hpp"
#include "panels/results_panel.hpp"

namespace pension::ui {

/// The comparison at home: the question to the left, the answer to the right.
class HomePanel : public PagePanel {
public:
    HomePanel(wxWindow* parent, ComparisonPage& page, ActionControls& controls);

    void focus_first() override { question_->focus_first(); }

    QuestionPanel& question() { return *question_; }
    PageAttention& attention() { return *attention_; }
    CardsPanel& cards() { return *cards_; }
    ResultsPanel& results() { return *results_; }

private:
    wxSizer* build_left(ComparisonPage& page, ActionControls& controls);
    wxWindow* build_right(ComparisonPage& page, ActionControls& controls);

    QuestionPanel* question_ = nullptr;
    PageAttention* attention_ = nullptr;
    CardsPanel* cards_ = nullptr;
    ResultsPanel* results_ = nullptr;
};

}  // namespace pension::ui
