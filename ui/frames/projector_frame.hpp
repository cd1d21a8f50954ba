// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/booth/projector.hpp"
#include "widgets/big_bars.hpp"
#include "widgets/chart_canvas.hpp"

#include <wx/frame.h>

class wxPanel;
class wxStaticText;

namespace pension::ui {

class WrappedLabel;

/// What the crowd sees, on a screen of its own where there is one: the question, one picture, one
/// sentence.
class ProjectorFrame : public wxFrame {
public:
    ProjectorFrame(wxWindow* parent, Projector& projector);
    ~ProjectorFrame() override;

    wxString question() const;
    wxString answer() const;
    BigBars& bars() { return *bars_; }
    ChartCanvas& chart() { return *chart_; }

    /// On the screen that its parent is not on, in full; on the only one as a window.
    void show_beside(wxWindow& presenter);

private:
    void refresh();
    void take_keys();
    void set_letters();

    Projector& projector_;
    wxPanel* body_ = nullptr;
    wxStaticText* place_ = nullptr;
    WrappedLabel* question_ = nullptr;
    WrappedLabel* answer_ = nullptr;
    BigBars* bars_ = nullptr;
    ChartCanvas* chart_ = nullptr;
    wxSize lettered_;
    Subscription subscription_;
};

}  // namespace pension::ui
