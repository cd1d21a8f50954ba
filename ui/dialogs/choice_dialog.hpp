// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy_editor/policy_page.hpp"

#include <wx/dialog.h>

#include <vector>

class wxCheckListBox;
class wxTextCtrl;

namespace pension::ui {

/// Figures of another side, to be ticked one by one; what each changes stands below.
class ChoiceDialog : public wxDialog {
public:
    ChoiceDialog(wxWindow* parent, const wxString& title, FiguresChoice choice);

    /// Which are ticked, in the order of the lines.
    std::vector<bool> ticked() const;
    wxCheckListBox& figures() { return *list_; }

private:
    void show_marked();

    FiguresChoice choice_;
    wxCheckListBox* list_ = nullptr;
    wxTextCtrl* told_ = nullptr;
};

}  // namespace pension::ui
