// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/wrapped_text.hpp"

#include <wx/panel.h>

#include <functional>
#include <vector>

class wxButton;
class wxStaticText;

namespace pension::ui {

/// A headline figure with a few lines under it and a strip of colour that ties it to its curve.
class CardView : public wxPanel {
public:
    explicit CardView(wxWindow* parent);

    struct Words {
        wxString title;
        wxString headline;
        wxString exact;  ///< The headline to the last digit, shown under the mouse.
        wxString unit;
        wxString praise;  ///< What it is the best in; empty where it is in nothing.
        std::vector<std::string> lines;
        wxColour strip;
    };
    void show(const Words& words);
    /// Somebody wants to know how the headline was reckoned.
    std::function<void()> how_asked;
    /// The least size that it can be shown in is another one now; the owner gives it room.
    std::function<void()> least_size_changed;

    wxString title() const;
    wxString headline() const;
    wxString exact() const { return exact_; }
    wxString praise() const;
    wxButton& how() { return *how_; }

private:
    void wrap();

    wxPanel* strip_;
    wxStaticText* title_;
    wxStaticText* headline_;
    wxStaticText* unit_;
    wxStaticText* praise_;
    wxStaticText* lines_;
    wxButton* how_;
    wxString full_title_;
    wxString full_praise_;
    wxString exact_;
    wxString full_lines_;
    WrappedOnce wrapped_title_;
    WrappedOnce wrapped_praise_;
    WrappedOnce wrapped_lines_;
    int wrapped_width_ = 0;
};

}  // namespace pension::ui
