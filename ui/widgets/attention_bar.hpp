// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/wrapped_text.hpp"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxButton;
class wxSizer;
class wxStaticText;

namespace pension::ui {

/// Sentences that one can go on working beside, most serious first; hidden where there are none.
/// Two lines of them are seen until somebody unfolds the rest.
class AttentionBar : public wxPanel {
public:
    explicit AttentionBar(wxWindow* parent);

    /// @param grave something could not be done; else only something must be known.
    void show(const std::vector<std::string>& sentences, bool grave);
    /// All of it, seen or not.
    wxString text() const;
    void unfold(bool unfolded);

    /// Buttons under the sentences, made as children of the bar.
    void add_button(wxWindow* button);
    void clear_buttons();

private:
    void wrap();
    int buttons_height(int width) const;
    int widest_button() const;

    wxStaticText* words_;
    wxButton* more_;
    wxSizer* buttons_;
    wxString full_;
    bool is_grave_ = false;
    WrappedOnce wrapped_full_;
    bool is_unfolded_ = false;
    int wrapped_width_ = 0;
};

}  // namespace pension::ui
