// SPDX-License-Identifier: Apache-2.0
#include "frames/action_controls.hpp"

#include "language.hpp"
#include "ui/opened.hpp"

#include <gtk/gtk.h>
#include <wx/button.h>

#include <map>
#include <set>
#include <stdexcept>

namespace pension::ui {

namespace {

/// Every item of the menus that can be chosen.
void collect_items(const wxMenu& menu, std::vector<wxMenuItem*>& found) {
    for (wxMenuItem* item : menu.GetMenuItems())
        if (item->IsSubMenu())
            collect_items(*item->GetSubMenu(), found);
        else if (!item->IsSeparator())
            found.push_back(item);
}

std::vector<wxMenuItem*> all_items(Opened& opened) {
    std::vector<wxMenuItem*> found;
    const auto* bar = opened.frame->GetMenuBar();
    for (std::size_t i = 0; i < bar->GetMenuCount(); ++i) collect_items(*bar->GetMenu(i), found);
    return found;
}

/// The letters after an &, which open or choose with one key.
char letter_of(const std::string& label) {
    const auto sign = label.find('&');
    return sign == std::string::npos || sign + 1 >= label.size()
               ? '\0'
               : static_cast<char>(std::toupper(static_cast<unsigned char>(label[sign + 1])));
}

wxButton& save_button(wxWindow& panel) {
    for (wxWindow* child : panel.GetChildren())
        if (auto* button = dynamic_cast<wxButton*>(child))
            if (button->GetLabel() == "Save as P&DF...") return *button;
    throw std::runtime_error{"no such button"};
}

void check_letters(const Translate& words) {
    Opened opened{words};
    std::map<Menu, std::set<char>> used;
    for (const Action& action : opened.workspace.actions()) {
        if (!action.submenu.empty()) continue;
        const char letter = letter_of(action.label);
        BOOST_TEST(letter != '\0', action.id << " has no letter");
        BOOST_TEST(used[action.menu].insert(letter).second, action.id << ": " << letter);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(action_controls)

BOOST_AUTO_TEST_CASE(menus_keys_and_buttons_are_made_from_the_one_table) {
    Opened opened;
    const auto actions = opened.workspace.actions();
    const auto items = all_items(opened);
    BOOST_REQUIRE(items.size() == actions.size());
    for (std::size_t at = 0; at < items.size(); ++at) {
        const Action& action = actions[at];
        BOOST_TEST(items[at]->IsEnabled() == action.is_enabled, action.id);
        BOOST_TEST(items[at]->GetHelp().utf8_string() == action.help);
        const auto* key = items[at]->GetAccel();
        BOOST_TEST((key != nullptr) == !action.key.empty(), action.id);
    }
    BOOST_TEST(save_button(opened.home()).IsEnabled());
}

BOOST_AUTO_TEST_CASE(a_screen_reader_is_told_what_each_is_called_and_does) {
    Opened opened;
    const auto actions = opened.workspace.actions();
    const auto items = all_items(opened);
    for (std::size_t at = 0; at < items.size(); ++at) {
        AtkObject* object = gtk_widget_get_accessible(items[at]->GetMenuItem());
        const char* name = atk_object_get_name(object);
        const char* does = atk_object_get_description(object);
        BOOST_TEST((name && *name), actions[at].id);
        BOOST_TEST((does && actions[at].help == does), actions[at].id);
    }
}

BOOST_AUTO_TEST_CASE(no_two_actions_of_a_menu_share_a_letter_in_either_language) {
    const auto locale = std::filesystem::path{BUILD_ROOT} / "share/locale";
    check_letters(as_in_the_code());
    check_letters(speak("zh_CN", locale));
    check_letters(speak("en", locale));
}

BOOST_AUTO_TEST_CASE(a_button_is_disabled_where_its_action_is) {
    Opened opened;
    BOOST_TEST(save_button(opened.home()).IsEnabled());
    Desk desk{Year{2026} / std::chrono::November,
              {shipped_policy(), opened.folder / "none.db", true}};
    Workspace empty{desk, sample_inquiry(), {all_rooms().front().page}, as_in_the_code()};
    auto* frame = new MainFrame{empty, all_rooms()};
    frame->Show();
    BOOST_TEST(!frame->GetMenuBar()->IsEnabled(wxID_UNDO));
    BOOST_TEST(!save_button(frame->shown()).IsEnabled());
    frame->Destroy();
    for (int i = 0; i < 5; ++i) wxYield();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
