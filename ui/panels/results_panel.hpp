// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "widgets/chart_canvas.hpp"
#include "widgets/table_view.hpp"

#include <wx/panel.h>

class wxChoice;
class wxNotebook;
class wxTextCtrl;

namespace pension::ui {

/// The result in full: chart, figures, figures by age, and how they were reckoned.
class ResultsPanel : public wxPanel {
public:
    ResultsPanel(wxWindow* parent, ComparisonPage& page);

    ChartCanvas& chart() { return *chart_; }
    TableView& figures() { return *figures_; }
    TableView& ages() { return *ages_; }
    TableView& derivation() { return *derivation_; }
    wxNotebook& tabs() { return *tabs_; }

private:
    wxWindow* build_chart();
    wxWindow* build_derivation();
    wxWindow* build_sources();
    void refresh();
    void refresh_plan_choice();

    ComparisonPage& page_;
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
