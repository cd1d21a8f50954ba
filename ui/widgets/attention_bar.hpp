// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>

#include <string>
#include <vector>

class wxSizer;
class wxStaticText;

namespace pension::ui {

/// Sentences that one can go on working beside; hidden where there are none.
class AttentionBar : public wxPanel {
public:
    explicit AttentionBar(wxWindow* parent);

    /// @param grave something could not be done; else only something must be known.
    void show(const std::vector<std::string>& sentences, bool grave);
    wxString text() const;

    /// Buttons under the sentences, made as children of the bar.
    void add_button(wxWindow* button);
    void clear_buttons();

private:
    void wrap();
    int buttons_height(int width) const;

    wxStaticText* words_;
    wxSizer* buttons_;
    wxString full_;
    int wrapped_width_ = 0;
};

}  // namespace pension::ui
