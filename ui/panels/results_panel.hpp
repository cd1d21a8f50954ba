// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "widgets/chart_canvas.hpp"
#include "widgets/table_view.hpp"

#include <wx/panel.h>

#include <array>

class wxChoice;
class wxNotebook;
class wxTextCtrl;

namespace pension::ui {

/// The result in full: chart, figures, figures by age, and how they were reckoned.
class ResultsPanel : public wxPanel {
public:
    ResultsPanel(wxWindow* parent, ComparisonPage& page);

    // Each as it looks once somebody turns to it.
    ChartCanvas& chart();
    TableView& figures();
    TableView& ages();
    TableView& derivation();
    wxNotebook& tabs() { return *tabs_; }

private:
    /// In the order of the tabs.
    enum Leaf : std::size_t { chart_leaf, figures_leaf, ages_leaf, derivation_leaf, sources_leaf };

    wxWindow* build(Leaf leaf, wxWindow* parent);
    wxWindow* build_chart(wxWindow* parent);
    wxWindow* build_derivation(wxWindow* parent);
    wxWindow* build_sources(wxWindow* parent);
    void refresh();
    /// Makes a leaf, if nobody has turned to it yet, and shows on it what holds now.
    void turn_to(Leaf leaf);
    void fill(Leaf leaf);
    void refresh_plan_choice();

    ComparisonPage& page_;
    std::array<bool, 5> is_made_{};
    std::array<bool, 5> is_current_{};
    wxNotebook* tabs_ = nullptr;
    ChartCanvas* chart_ = nullptr;
    TableView* figures_ = nullptr;
    TableView* ages_ = nullptr;
    wxChoice* plan_ = nullptr;
    TableView* derivation_ = nullptr;
    wxTextCtrl* sources_ = nullptr;
    Subscription subscription_;
};

}  // namespace pension::ui
