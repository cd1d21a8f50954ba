// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "panels/answers_panel.hpp"
#include "panels/cards_panel.hpp"
#include "panels/life_line_panel.hpp"
#include "panels/page_attention.hpp"
#include "panels/page_panel.hpp"
#include "panels/question_panel.hpp"

class wxBoxSizer;
class wxSizerItem;

namespace pension::ui {

class WrappedLabel;

/// The comparison at home: the question to the left, the answer to the right.
class HomePanel : public PagePanel {
public:
    HomePanel(wxWindow* parent, ComparisonPage& page, ActionControls& controls);

    void focus_first() override { question_->focus_first(); }
    std::string topic() const override { return answers_->topic(); }
    void reckon(const std::string& what) override { answers_->reckon(what); }

    QuestionPanel& question() { return *question_; }
    PageAttention& attention() { return *attention_; }
    CardsPanel& cards() { return *cards_; }
    AnswersPanel& answers() { return *answers_; }
    LifeLinePanel& life_line() { return *life_line_; }
    /// What is being reckoned, in one sentence.
    WrappedLabel& asked() { return *asked_; }
    /// Which assumptions are not the usual ones.
    WrappedLabel& assumed() { return *assumed_; }

private:
    wxSizer* build_left(ComparisonPage& page, ActionControls& controls);
    wxWindow* build_right(ComparisonPage& page, ActionControls& controls);
    /// The answer beside the question, or below it where there is no room for both.
    void arrange();
    void show_asked(const ComparisonPage& page);

    wxBoxSizer* across_or_down_ = nullptr;
    wxSizerItem* left_ = nullptr;
    QuestionPanel* question_ = nullptr;
    WrappedLabel* help_ = nullptr;
    WrappedLabel* asked_ = nullptr;
    WrappedLabel* assumed_ = nullptr;
    LifeLinePanel* life_line_ = nullptr;
    PageAttention* attention_ = nullptr;
    CardsPanel* cards_ = nullptr;
    AnswersPanel* answers_ = nullptr;
    Subscription subscription_;
};

}  // namespace pension::ui
