// SPDX-License-Identifier: Apache-2.0
#include "app/desk/setting_names.hpp"
#include "dialogs/preferences_dialog.hpp"
#include "platform/files.hpp"
#include "text.hpp"
#include "ui/opened.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>

#include <algorithm>

namespace pension::ui {

namespace {

/// The dialog, open and not waited for.
struct Shown {
    Opened opened{};
    Preferences preferences{opened.desk, opened.workspace.words(), false};
    PreferencesDialog* dialog = new PreferencesDialog{opened.frame, preferences};

    Shown() {
        dialog->Show();
        wxYield();
    }
    ~Shown() {
        dialog->Destroy();
        wxYield();
    }
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    std::size_t at(const std::string& name) const {
        const auto found = std::ranges::find(preferences.all(), name, &Preference::name);
        return static_cast<std::size_t>(found - preferences.all().begin());
    }
    wxWindow& control(const std::string& name) { return dialog->control(at(name)); }
    void type(const std::string& name, const wxString& text) {
        wxWindow& field = control(name);
        dynamic_cast<wxTextEntry&>(field).ChangeValue(text);
        wxCommandEvent entered{wxEVT_TEXT_ENTER, field.GetId()};
        entered.SetEventObject(&field);
        field.ProcessWindowEvent(entered);
        wxYield();
    }
    int in_sight() {
        int count = 0;
        for (std::size_t i = 0; i < preferences.all().size(); ++i)
            count += dialog->control(i).IsShownOnScreen() ? 1 : 0;
        return count;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(preferences_dialog)

BOOST_AUTO_TEST_CASE(every_preference_has_a_control_that_shows_it) {
    Shown shown;
    BOOST_TEST(shown.in_sight() == static_cast<int>(shown.preferences.all().size()));
    BOOST_TEST(dynamic_cast<wxChoice&>(shown.control(zoom_setting)).GetStringSelection() ==
               "100 %");
    BOOST_TEST(dynamic_cast<wxCheckBox&>(shown.control(setting::autosave)).GetValue());
}

BOOST_AUTO_TEST_CASE(words_leave_what_has_them_and_nothing_else) {
    Shown shown;
    shown.dialog->words().SetValue("contrast");
    wxYield();
    BOOST_TEST(shown.in_sight() == 1);
    BOOST_TEST(shown.control(theme_setting).IsShownOnScreen());
    shown.dialog->words().SetValue("aquarium");
    wxYield();
    BOOST_TEST(shown.in_sight() == 0);
    shown.dialog->words().SetValue("");
    wxYield();
    BOOST_TEST(shown.in_sight() == static_cast<int>(shown.preferences.all().size()));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_set_says_why_and_stays_in_sight) {
    Shown shown;
    shown.type(setting::kiosk_pin, "12");
    BOOST_TEST(!shown.dialog->problem(shown.at(setting::kiosk_pin)).empty());
    shown.dialog->words().SetValue("contrast");
    wxYield();
    BOOST_TEST(shown.control(setting::kiosk_pin).IsShownOnScreen());
    shown.type(setting::kiosk_pin, "1234");
    BOOST_TEST(shown.dialog->problem(shown.at(setting::kiosk_pin)).empty());
}

BOOST_AUTO_TEST_CASE(a_folder_is_chosen_by_its_button) {
    Shown shown;
    const std::filesystem::path chosen = shown.opened.folder / "own";
    shown.dialog->ask_folder = [&](const wxString&) { return std::optional{chosen}; };
    std::vector<wxButton*> buttons;
    const std::function<void(wxWindow&)> gather = [&](wxWindow& window) {
        for (wxWindow* child : window.GetChildren()) {
            auto* button = dynamic_cast<wxButton*>(child);
            if (button && button->GetLabel() == "Choose...") buttons.push_back(button);
            gather(*child);
        }
    };
    gather(*shown.dialog);
    BOOST_REQUIRE(buttons.size() == 2U);
    wxCommandEvent pressed{wxEVT_BUTTON, buttons[0]->GetId()};
    buttons[0]->ProcessWindowEvent(pressed);
    BOOST_TEST(shown.preferences.value(shown.at(setting::folder)) == bytes_of_name(chosen));
    BOOST_TEST(dynamic_cast<wxTextCtrl&>(shown.control(setting::folder)).GetValue() ==
               wx(pension::utf8(chosen)));
}

BOOST_AUTO_TEST_CASE(accepted_preferences_are_shown_at_once_and_given_up_ones_never) {
    Opened opened;
    std::vector<Theme> colours;
    std::vector<std::string> languages;
    opened.frame->colours_chosen = [&](Theme theme) { colours.push_back(theme); };
    opened.frame->language_chosen = [&](const std::string& each) { languages.push_back(each); };
    bool accepts = false;
    opened.frame->set_preferences_by = [&](Preferences& preferences) {
        for (std::size_t at = 0; at < preferences.all().size(); ++at) {
            if (preferences.all()[at].name == theme_setting) preferences.set(at, "dark");
            if (preferences.all()[at].name == setting::language) preferences.set(at, "en");
        }
        return accepts;
    };
    opened.act("preferences");
    BOOST_TEST(colours.empty());
    BOOST_TEST(opened.desk.settings().value(theme_setting).empty());
    accepts = true;
    opened.act("preferences");
    BOOST_TEST((colours == std::vector<Theme>{Theme::dark}));
    BOOST_TEST((languages == std::vector<std::string>{"en"}));
    BOOST_TEST(opened.desk.settings().value(theme_setting) == "dark");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
