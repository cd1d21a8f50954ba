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

    /// In full, on the screen that its parent is not on. On the only one it covers the parent and
    /// has its keys until it is closed (A or Esc): then the crowd sees what the projector mirrors,
    /// and the presenter's notes wait below.
    void show_beside(wxWindow& presenter);
    /// Whether it has the presenter's screen and keys.
    bool covers_presenter() const { return covers_presenter_; }

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
    bool covers_presenter_ = false;
    wxSize lettered_;
    Subscription subscription_;
};

}  // namespace pension::ui
