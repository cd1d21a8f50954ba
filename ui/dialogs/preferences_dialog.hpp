// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/preferences.hpp"
#include "panels/field_rows.hpp"

#include <wx/dialog.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxScrolledWindow;
class wxTextCtrl;

namespace pension::ui {

class WrappedLabel;

/// All preferences in one list, found by words; nothing counts before it is closed by OK.
class PreferencesDialog : public wxDialog {
public:
    PreferencesDialog(wxWindow* parent, Preferences& preferences);

    wxTextCtrl& words() { return *words_; }
    /// Of the preference of that number, shown or not.
    wxWindow& control(std::size_t at);
    wxString problem(std::size_t at) const;

    /// Asks for a folder; tests answer themselves. None: given up.
    std::function<std::optional<std::filesystem::path>(const wxString& label)> ask_folder;

private:
    struct Group {
        wxStaticText* title;
        FieldRows* rows;
        std::size_t first;  ///< Of all preferences, the one of its first row.
        std::size_t count;
    };

    void build_group(std::size_t first, std::size_t count);
    FieldRows::Look look_of(std::size_t at);
    wxSizer* build_buttons();
    const Group& group_of(std::size_t at) const;
    bool is_found(std::size_t at) const;
    void show_found();
    void pick(std::size_t at);
    void accept(wxCommandEvent& pressed);
    void measure();

    Preferences& preferences_;
    wxTextCtrl* words_;
    wxScrolledWindow* list_;
    WrappedLabel* help_ = nullptr;
    std::vector<Group> groups_;
    std::vector<std::size_t> found_;
};

}  // namespace pension::ui
