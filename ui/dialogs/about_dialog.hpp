// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/about.hpp"

#include <wx/dialog.h>

class wxButton;
class wxTextCtrl;

namespace pension::ui {

class WrappedLabel;

/// What there is to know of the program: versions, licences, the self-test.
class AboutDialog : public wxDialog {
public:
    /// @param about outlives the dialog.
    AboutDialog(wxWindow* parent, const About& about);

    wxButton& test() { return *test_; }
    wxString result() const;
    wxTextCtrl& licences() { return *licences_; }
    wxTextCtrl& tested() { return *tested_; }
    wxTextCtrl& versions() { return *versions_; }

private:
    wxWindow* build_program(wxWindow* book, const About& about);
    wxWindow* build_licences(wxWindow* book, const About& about);
    wxWindow* build_test(wxWindow* book, const About& about);
    wxTextCtrl* text(wxWindow* parent, const wxString& name);

    wxTextCtrl* versions_ = nullptr;
    wxTextCtrl* licences_ = nullptr;
    wxTextCtrl* tested_ = nullptr;
    wxButton* test_ = nullptr;
    WrappedLabel* result_ = nullptr;
};

}  // namespace pension::ui
