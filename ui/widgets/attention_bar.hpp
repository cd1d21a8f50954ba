// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>

#include <string>
#include <vector>

class wxStaticText;

namespace pension::ui {

/// Sentences that one can go on working beside; hidden where there are none.
class AttentionBar : public wxPanel {
public:
    explicit AttentionBar(wxWindow* parent);

    /// @param grave something could not be done; else only something must be known.
    void show(const std::vector<std::string>& sentences, bool grave);
    wxString text() const;

private:
    void wrap();

    wxStaticText* words_;
    wxString full_;
    int wrapped_width_ = 0;
};

}  // namespace pension::ui
