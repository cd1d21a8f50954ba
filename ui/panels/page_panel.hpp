// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>

#include <string>

namespace pension::ui {

/// The face of a page. It shows one page and knows no other.
class PagePanel : public wxPanel {
public:
    explicit PagePanel(wxWindow* parent) : wxPanel{parent} {}

    /// Puts the keyboard where its user begins.
    virtual void focus_first() = 0;

    /// About what somebody who looks at the page may ask what the rule says: one of
    /// article_topics(), or nothing.
    virtual std::string topic() const { return {}; }
    /// Turns to what reckons that: one of article_reckonings().
    virtual void reckon(const std::string& /*what*/) {}
};

}  // namespace pension::ui
