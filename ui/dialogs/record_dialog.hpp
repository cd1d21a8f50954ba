// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy_editor/policy_page.hpp"

#include <wx/dialog.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class wxButton;
class wxListBox;
class wxTextCtrl;

namespace pension::ui {

/// What was changed at a place, act by act; one can be chosen to be undone.
class RecordDialog : public wxDialog {
public:
    RecordDialog(wxWindow* parent, const wxString& title, std::vector<ActLine> acts);

    /// The act to undo, once it was pressed; none before.
    std::optional<std::int64_t> chosen() const { return chosen_; }

    wxListBox& acts() { return *list_; }
    wxButton& undo() { return *undo_; }

private:
    void show_marked();

    std::vector<ActLine> acts_;
    wxListBox* list_ = nullptr;
    wxTextCtrl* told_ = nullptr;
    wxButton* undo_ = nullptr;
    std::optional<std::int64_t> chosen_;
};

/// A question about what is to be changed, row by row.
struct LinesQuestion {
    std::string sentence;
    std::vector<std::string> lines;
    std::string act;  ///< What it is called to do it, & before the letter to press.
};

/// Whether to do it.
bool ask_about_lines(wxWindow* parent, const wxString& title, const LinesQuestion& question);

}  // namespace pension::ui
