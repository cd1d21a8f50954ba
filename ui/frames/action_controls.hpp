// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/workspace.hpp"

#include <wx/weakref.h>

#include <string>
#include <utility>
#include <vector>

class wxButton;
class wxFrame;
class wxMenu;
class wxMenuItem;
class wxWindow;

namespace pension::ui {

/// Menus, keys and buttons of one frame, all made from the actions of its workspace. An action
/// runs once the event is done with: a screen reader's press would otherwise wait for the dialog
/// that it opens.
class ActionControls {
public:
    /// @param window what the actions may ask of it; outlives this, as the others do.
    ActionControls(wxFrame& frame, Workspace& workspace, WindowServices& window);

    /// A button with the action's label, disabled where the action is. @pre there is such an
    /// action.
    wxButton* make_button(wxWindow* parent, const std::string& id);

    /// Does it once the event that is at work is done with, if it can be done then.
    void run(const std::string& id);

    /// Brings all of them up to what can be done now.
    void show_state();

private:
    struct Item {
        std::string id;
        wxMenuItem* item;
    };

    void build_menu_bar(const std::vector<Action>& actions);
    void add_item(wxMenu& menu, const Action& action);
    static void show(wxButton& button, const Action& action);

    wxFrame& frame_;
    Workspace& workspace_;
    WindowServices& window_;
    std::vector<Item> items_;
    std::vector<std::pair<std::string, wxWeakRef<wxButton>>> buttons_;
};

}  // namespace pension::ui
