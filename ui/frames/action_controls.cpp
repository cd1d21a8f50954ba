// SPDX-License-Identifier: Apache-2.0
#include "frames/action_controls.hpp"

#include "base/contract.hpp"
#include "native/accessible.hpp"
#include "text.hpp"

#include <wx/button.h>
#include <wx/frame.h>
#include <wx/intl.h>
#include <wx/menu.h>

#include <algorithm>
#include <map>

namespace pension::ui {

namespace {

wxString menu_title(Menu menu) {
    switch (menu) {
        case Menu::file: return _("&File");
        case Menu::edit: return _("&Edit");
        case Menu::view: return _("&View");
        case Menu::policy: return _("&Policy");
        case Menu::help: return _("&Help");
    }
    return {};
}

/// The system puts these where its users look for them (macOS: the application's menu).
wxWindowID window_id(const std::string& action) {
    static std::map<std::string, wxWindowID> ids{
        {"quit", wxID_EXIT}, {"about", wxID_ABOUT}, {"undo", wxID_UNDO}, {"redo", wxID_REDO}};
    const auto known = ids.find(action);
    if (known != ids.end()) return known->second;
    return ids[action] = wxWindow::NewControlId();
}

wxString item_text(const Action& action) {
    return wx(action.label) + (action.key.empty() ? wxString{} : "\t" + wx(action.key));
}

/// The menu of that name in a menu; made where there is none.
wxMenu& submenu(wxMenu& menu, const wxString& title) {
    for (wxMenuItem* item : menu.GetMenuItems())
        if (item->IsSubMenu() && item->GetItemLabel() == title) return *item->GetSubMenu();
    auto* made = new wxMenu;
    menu.AppendSubMenu(made, title);
    return *made;
}

}  // namespace

ActionControls::ActionControls(wxFrame& frame, Workspace& workspace, WindowServices& window)
    : frame_{frame}, workspace_{workspace}, window_{window} {
    show_state();
    frame_.Bind(wxEVT_MENU, [this](wxCommandEvent& chosen) {
        const auto item = std::ranges::find(items_, chosen.GetId(),
                                            [](const Item& each) { return each.item->GetId(); });
        if (item == items_.end())
            chosen.Skip();
        else
            run(item->id);
    });
}

void ActionControls::run(const std::string& id) {
    frame_.CallAfter([this, id] {
        workspace_.invoke(id, window_);
        // A radio item moved although nothing came of it.
        show_state();
    });
}

void ActionControls::build_menu_bar(const std::vector<Action>& actions) {
    items_.clear();
    auto* bar = new wxMenuBar;
    wxMenu* menu = nullptr;
    const Action* before = nullptr;
    for (const Action& action : actions) {
        if (!before || before->menu != action.menu)
            bar->Append(menu = new wxMenu, menu_title(action.menu));
        else if (action.after_line)
            menu->AppendSeparator();
        add_item(action.submenu.empty() ? *menu : submenu(*menu, wx(action.submenu)), action);
        before = &action;
    }
    wxMenuBar* old = frame_.GetMenuBar();
    frame_.SetMenuBar(bar);
    delete old;
}

void ActionControls::add_item(wxMenu& menu, const Action& action) {
    const auto kind = action.is_on ? wxITEM_RADIO : wxITEM_NORMAL;
    auto* item = menu.Append(window_id(action.id), item_text(action), wx(action.help), kind);
    items_.push_back({action.id, item});
}

wxButton* ActionControls::make_button(wxWindow* parent, const std::string& id) {
    const auto actions = workspace_.actions();
    const Action* action = find_action(actions, id);
    expects(action != nullptr, "ActionControls: no such action");
    // An id of the toolkit's own would bring the toolkit's word, in the language of the system.
    auto* button = new wxButton{parent, wxID_ANY, wx(action->label)};
    button->Bind(wxEVT_BUTTON, [this, id](wxCommandEvent&) { run(id); });
    show(*button, *action);
    buttons_.emplace_back(id, button);
    return button;
}

void ActionControls::show(wxButton& button, const Action& action) {
    if (button.GetLabel() != wx(action.label)) button.SetLabel(wx(action.label));
    if (button.GetToolTipText() != wx(action.help)) button.SetToolTip(wx(action.help));
    button.Enable(action.is_enabled);
}

void ActionControls::show_state() {
    const auto actions = workspace_.actions();
    const bool same = std::ranges::equal(actions, items_, {}, &Action::id, &Item::id);
    if (!same) build_menu_bar(actions);
    for (std::size_t at = 0; at < actions.size(); ++at) {
        wxMenuItem& item = *items_[at].item;
        const Action& action = actions[at];
        if (item.GetItemLabel() != item_text(action)) item.SetItemLabel(item_text(action));
        item.Enable(action.is_enabled);
        if (action.is_on.value_or(false)) item.Check();
        set_accessible_description(item, wx(action.help));
    }
    std::erase_if(buttons_, [](const auto& each) { return !each.second; });
    for (const auto& [id, button] : buttons_)
        if (const Action* action = find_action(actions, id)) show(*button, *action);
}

}  // namespace pension::ui
