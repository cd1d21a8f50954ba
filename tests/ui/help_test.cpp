// SPDX-License-Identifier: Apache-2.0
#include "app/desk/manual.hpp"
#include "app/home/help_topics.hpp"
#include "dialogs/preferences_dialog.hpp"
#include "frames/answers_frame.hpp"
#include "frames/booth_frame.hpp"
#include "frames/list_frame.hpp"
#include "frames/notice_frame.hpp"
#include "frames/policy_frame.hpp"
#include "help_topic.hpp"
#include "language.hpp"
#include "native/focus.hpp"
#include "text.hpp"
#include "ui/opened.hpp"

#include <gtk/gtk.h>
#include <wx/control.h>
#include <wx/panel.h>

#include <set>
#include <typeinfo>
#include <utility>

namespace pension::ui {

namespace {

namespace fs = std::filesystem;

const fs::path share = fs::path{BUILD_ROOT} / "share" / "yibizhang";

/// Puts itself in the browser's place.
class Browser {
public:
    Browser() {
        browse_by() = [this](const wxString& address) {
            opened.push_back(utf8(address));
            return is_there;
        };
    }
    ~Browser() { browse_by() = before_; }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    std::vector<std::string> opened;
    bool is_there = true;

private:
    std::function<bool(const wxString&)> before_ = browse_by();
};

/// Every control, hidden ones too, and what explains it; reports those that nothing explains.
std::set<std::string> explained(const wxWindow& window) {
    std::set<std::string> topics;
    for (const wxWindow* child : window.GetChildren()) {
        if (child->IsTopLevel()) continue;
        // A panel takes the keyboard only for what is in it.
        const bool is_panel = typeid(*child) == typeid(wxPanel);
        if (dynamic_cast<const wxControl*>(child) || (!is_panel && child->AcceptsFocus())) {
            const std::string topic = topic_of(child);
            BOOST_TEST(!topic.empty(), "nothing explains \"" << utf8(child->GetLabel()) << "\" ("
                                                             << utf8(child->GetName()) << ")");
            topics.insert(topic);
        }
        topics.merge(explained(*child));
    }
    for (const std::string& topic : topics)
        for (const char* language : {"zh_CN", "en"})
            BOOST_TEST(fs::exists(manual_file(share, language, topic)), language << ": " << topic);
    return topics;
}

void press_f1(wxWindow& window) {
    wxKeyEvent key{wxEVT_CHAR_HOOK};
    key.m_keyCode = WXK_F1;
    key.SetEventObject(&window);
    window.ProcessWindowEvent(key);
    wxYield();
}

Translate in(const char* language) {
    return speak(language, fs::path{BUILD_ROOT} / "share" / "locale");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(help)

BOOST_AUTO_TEST_CASE(every_control_of_the_window_has_its_topic_in_both_languages) {
    for (const char* language : {"zh_CN", "en"}) {
        Opened opened{in(language)};
        opened.type(Asks::born, "1980-03");
        // Every answer is made once it is looked at.
        AnswersPanel& answers = opened.home().answers();
        for (const char* each :
             {"chart", "figures", "ages", "years", "parts", "ladder", "eligibility", "advice",
              "sensitivity", "grid", "schemes", "household", "derivation", "sources"})
            answers.reckon(each);
        wxYield();
        const std::set<std::string> topics = explained(*opened.frame);
        for (const FormField& field : form_fields())
            // A plan's name is asked for by a button.
            BOOST_TEST(topics.contains(help_topic(field.asks)), help_topic(field.asks));
        for (const SchemesField& field : schemes_fields())
            BOOST_TEST(topics.contains(std::string{"schemes#"} + (field.option + 2)), field.option);
        for (const char* each : {"chart", "results#figures", "chart#ages", "years", "parts",
                                 "ladder", "entitled", "advice", "what-if", "what-if#grid",
                                 "derivation", "sources", "record#cells", "results#cards"})
            BOOST_TEST(topics.contains(each), each);
    }
    as_in_the_code();
}

BOOST_AUTO_TEST_CASE(every_control_of_the_other_windows_has_its_topic) {
    Opened opened;
    Preferences preferences{opened.desk, opened.workspace.words(), false};
    auto* dialog = new PreferencesDialog{opened.frame, preferences};
    const std::set<std::string> settings = explained(*dialog);
    for (const Preference& each : preferences.all())
        BOOST_TEST(settings.contains("preferences#" + each.name), each.name);
    dialog->Destroy();
    auto* answers = new AnswersFrame{opened.frame, opened.desk, {"430100", {}, {}}, Translate{}};
    BOOST_TEST(explained(*answers).contains("answers#packs"));
    answers->Destroy();
    auto* list = new ListFrame{opened.frame, opened.desk, {}, Translate{}, {}};
    BOOST_TEST(explained(*list).contains("lists#window"));
    list->Destroy();
    auto* figures = new PolicyFrame{opened.frame, opened.desk, 420100, "2026-11-30", Translate{}};
    BOOST_TEST(explained(*figures).contains("figures#look"));
    auto* notice = new NoticeFrame{figures, opened.desk, 420100, "2026-11-30", Translate{}};
    BOOST_TEST(explained(*notice).contains("figures#notice"));
    notice->Destroy();
    figures->Destroy();
    auto* booth = new BoothFrame{nullptr, opened.desk, {"430100"}, Translate{}};
    BOOST_TEST(explained(*booth).contains("stall#using"));
    booth->Destroy();
    opened.act("preview");
    BOOST_REQUIRE(opened.frame->previewed());
    BOOST_TEST(explained(*opened.frame->previewed()).contains("sheets#preview"));
    wxYield();
}

BOOST_AUTO_TEST_CASE(help_opens_what_explains_the_field_that_has_the_keyboard) {
    Browser browser;
    Opened opened{in("zh_CN")};
    opened.field(Asks::born).SetFocus();
    BOOST_REQUIRE(wait_for([&] { return wxWindow::FindFocus() == &opened.field(Asks::born); }));
    opened.act("help");
    BOOST_REQUIRE(browser.opened.size() == 1U);
    BOOST_TEST(browser.opened.front().starts_with("file:///"));
    BOOST_TEST(browser.opened.front().ends_with("/manual/zh_CN/go/questions.born.html"));
    BOOST_TEST(opened.told.empty());
    as_in_the_code();
}

BOOST_AUTO_TEST_CASE(without_a_browser_it_is_said_where_the_page_lies) {
    Browser browser;
    browser.is_there = false;
    Opened opened;
    opened.field(Asks::born).SetFocus();
    BOOST_REQUIRE(wait_for([&] { return wxWindow::FindFocus() == &opened.field(Asks::born); }));
    opened.act("help");
    BOOST_REQUIRE(opened.told.size() == 1U);
    BOOST_TEST(opened.told.front().find("questions.born.html") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(f1_explains_in_windows_without_a_menu_but_never_in_a_kiosk) {
    Browser browser;
    Opened opened;
    auto* answers = new AnswersFrame{opened.frame, opened.desk, {"430100", {}, {}}, Translate{}};
    press_f1(*answers);
    BOOST_REQUIRE(browser.opened.size() == 1U);
    answers->Destroy();
    auto* stall = new BoothFrame{nullptr, opened.desk, {"430100"}, Translate{}};
    press_f1(*stall);
    BOOST_REQUIRE(browser.opened.size() == 2U);
    BOOST_TEST(browser.opened.back().ends_with("/go/stall.using.html"));
    stall->Destroy();
    BoothSurroundings locked{"430100"};
    locked.pin = "4711";
    auto* kiosk = new BoothFrame{nullptr, opened.desk, std::move(locked), Translate{}};
    press_f1(*kiosk);
    BOOST_TEST(browser.opened.size() == 2U);
    kiosk->Destroy();
    wxYield();
}

// The button of a list beside a field has the keyboard, and the toolkit says that nothing has.
BOOST_AUTO_TEST_CASE(f1_on_the_button_of_a_list_explains_its_field) {
    const Browser browser;
    Opened opened;
    auto* combo = static_cast<GtkWidget*>(opened.field(Asks::plan_pays).GetHandle());
    GtkWidget* button = nullptr;
    const auto find = [](GtkWidget* part, gpointer found) {
        if (GTK_IS_TOGGLE_BUTTON(part)) *static_cast<GtkWidget**>(found) = part;
    };
    gtk_container_forall(GTK_CONTAINER(combo), find, &button);
    if (!button) {
        GtkWidget* box = gtk_bin_get_child(GTK_BIN(combo));
        BOOST_REQUIRE(box);
        gtk_container_forall(GTK_CONTAINER(gtk_widget_get_parent(box)), find, &button);
    }
    BOOST_REQUIRE(button);
    gtk_widget_grab_focus(button);
    wxYield();
    BOOST_TEST(topic_of(focus_in(*opened.frame)) == help_topic(Asks::plan_pays));
}

BOOST_AUTO_TEST_CASE(ctrl_w_closes_a_window_that_has_no_menu) {
    Opened opened;
    for (wxTopLevelWindow* window :
         {static_cast<wxTopLevelWindow*>(
              new AnswersFrame{opened.frame, opened.desk, {"430100", {}, {}}, Translate{}}),
          static_cast<wxTopLevelWindow*>(
              new PolicyFrame{opened.frame, opened.desk, 420100, "2026-11-30", Translate{}})}) {
        bool is_closed = false;
        window->Bind(wxEVT_CLOSE_WINDOW, [&](wxCloseEvent& closing) {
            is_closed = true;
            closing.Skip();
        });
        wxKeyEvent key{wxEVT_CHAR_HOOK};
        key.m_keyCode = 'W';
        key.SetControlDown(true);
        key.SetEventObject(window);
        window->ProcessWindowEvent(key);
        BOOST_TEST(is_closed);
        wxYield();
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
