// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "widgets/year_cells.hpp"

#include <wx/panel.h>

#include <functional>

class wxButton;
class wxChoice;

namespace pension::ui {

class WrappedLabel;

/// What was paid and what a plan pays, year by year, to be typed into; only where the question is
/// reckoned year by year. Folded it is one row.
class LifeLinePanel : public wxPanel {
public:
    LifeLinePanel(wxWindow* parent, ComparisonPage& page);

    YearCells& cells() { return *cells_; }
    WrappedLabel& said() { return *said_; }
    wxButton& fold_button() { return *fold_; }
    wxChoice& plan_choice() { return *plan_choice_; }
    bool is_folded() const { return is_folded_; }
    void fold(bool folded);

    /// No wider than what is seen of the page around it, which may be wider and scroll.
    bool Layout() override;

    /// How it is worked with, when it gets the focus.
    std::function<void(const wxString&)> explained;

private:
    void refresh();
    void show_plans();
    void say();
    wxString words_of_choice() const;
    void lay_out_again();
    void page_resized(wxSizeEvent& size);

    ComparisonPage& page_;
    LifeLine line_{};
    std::size_t plan_ = 0;
    bool is_folded_ = true;
    wxString reason_;  ///< Why what was typed last cannot be read.
    wxButton* fold_;
    YearCells* cells_;
    wxChoice* plan_choice_;
    WrappedLabel* said_;
    Subscription subscription_;
};

}  // namespace pension::ui
