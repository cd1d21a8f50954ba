// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy_editor/policy_page.hpp"

#include <wx/dialog.h>

class wxChoice;
class wxTextCtrl;

namespace pension::ui {

class TableView;
class WrappedLabel;

/// Another place, or another month, beside the one that a page shows: what differs, and what each
/// tier gives here and there.
class BesideDialog : public wxDialog {
public:
    /// @pre the page outlives the dialog.
    BesideDialog(wxWindow* parent, const PolicyPage& page);

    wxTextCtrl& place() { return *place_; }
    wxTextCtrl& month() { return *month_; }
    TableView& rules() { return *rules_; }
    wxChoice& group() { return *group_; }
    TableView& pensions() { return *pensions_; }
    TableView& employees() { return *employees_; }

private:
    void compare();

    const PolicyPage& page_;
    wxTextCtrl* place_ = nullptr;
    wxTextCtrl* month_ = nullptr;
    wxChoice* group_ = nullptr;
    WrappedLabel* told_ = nullptr;
    TableView* rules_ = nullptr;
    TableView* pensions_ = nullptr;
    WrappedLabel* employees_told_ = nullptr;
    TableView* employees_ = nullptr;
};

}  // namespace pension::ui
