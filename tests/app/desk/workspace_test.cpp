// SPDX-License-Identifier: Apache-2.0
#include "app/desk/workspace.hpp"

#include "support/fake_window.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace pension {

namespace {

/// A page with or without anything to print.
class PageOf : public Page {
public:
    PageOf(std::string name, bool has_sheet) : name_{std::move(name)}, has_sheet_{has_sheet} {}

    std::string title() const override { return "The " + name_; }
    std::string name() const override { return name_; }
    std::vector<Action> actions() override {
        return {{.id = "of_" + name_,
                 .menu = Menu::policy,
                 .label = "Of this page",
                 .help = "Only here",
                 .run = [this](auto&) { ++done; }}};
    }
    Attention attention() const override { return {}; }
    std::vector<SheetOffer> sheets() const override {
        if (!has_sheet_) return {};
        return {{name_, name_ + ".pdf", [this]() -> Result<Sheet> {
                     Sheet sheet;
                     sheet.title = name_;
                     return sheet;
                 }}};
    }
    std::string explained(const Error&) const override { return {}; }

    int done = 0;

private:
    std::string name_;
    bool has_sheet_;
};

std::unique_ptr<Page> first_page(Desk&, Document&, const Translate&) {
    return std::make_unique<PageOf>("first", true);
}

std::unique_ptr<Page> second_page(Desk&, Document&, const Translate&) {
    return std::make_unique<PageOf>("second", false);
}

/// Every text that went through it, marked.
Translate marking() {
    return {"zh_CN", [](const char* text) { return "\u00ab" + std::string{text} + "\u00bb"; }};
}

struct Opened {
    explicit Opened(const Translate& words = Translate{})
        : workspace{desk, Inquiry{}, {first_page, second_page}, words} {}

    TemporaryFolder folder{};
    Desk desk{month("2026-11"), {shipped_policy(), folder / "policy.db", false}};
    Workspace workspace;
    FakeWindow window{};

    const Action& action(std::string_view id) {
        actions = workspace.actions();
        const Action* found = find_action(actions, id);
        BOOST_REQUIRE(found);
        return *found;
    }
    std::vector<Action> actions{};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(workspace)

BOOST_AUTO_TEST_CASE(no_two_actions_share_a_name_or_a_key) {
    Opened opened;
    std::set<std::string> ids;
    std::set<std::string> keys;
    for (const Action& action : opened.workspace.actions()) {
        BOOST_TEST(!action.id.empty());
        BOOST_TEST(ids.insert(action.id).second, action.id);
        if (!action.key.empty()) BOOST_TEST(keys.insert(action.key).second, action.key);
    }
}

BOOST_AUTO_TEST_CASE(every_action_says_in_the_users_language_what_it_is_and_does) {
    Opened opened{marking()};
    for (const Action& action : opened.workspace.actions()) {
        const bool is_own_name = action.id.starts_with("language_");
        const bool is_of_page = action.id.starts_with("of_") || action.id.starts_with("page_");
        BOOST_TEST((action.label.starts_with("\u00ab") || is_own_name || is_of_page), action.id);
        BOOST_TEST((action.help.starts_with("\u00ab") || is_of_page), action.id);
        BOOST_TEST((action.submenu.empty() || action.submenu.starts_with("\u00ab")), action.id);
        BOOST_TEST(bool{action.run}, action.id);
    }
}

// The menus are made in this order, one after the other.
BOOST_AUTO_TEST_CASE(actions_stand_in_the_order_of_the_menus) {
    Opened opened;
    BOOST_TEST(std::ranges::is_sorted(opened.workspace.actions(), {}, &Action::menu));
}

BOOST_AUTO_TEST_CASE(the_first_menu_begins_with_the_case_and_has_no_answers_without_a_notice) {
    Opened opened;
    BOOST_TEST(opened.workspace.actions().front().id == "new_case");
    for (const Action& action : opened.workspace.actions())
        for (const char* answer : {"restore_case", "discard_case", "show_crash_report",
                                   "close_case_notice", "leave_figures"})
            BOOST_TEST(action.id != answer);
}

BOOST_AUTO_TEST_CASE(an_action_that_is_disabled_or_unknown_does_nothing) {
    Opened opened;
    BOOST_TEST(!opened.action("undo").is_enabled);
    opened.workspace.invoke("undo", opened.window);
    opened.workspace.invoke("no such thing", opened.window);
    opened.workspace.show(1);
    BOOST_TEST(!opened.action("print").is_enabled);
    opened.workspace.invoke("print", opened.window);
    opened.workspace.invoke("save_pdf", opened.window);
    BOOST_TEST(opened.window.asked.empty());
}

// What people of a desktop press without looking, as every program of theirs has it.
BOOST_AUTO_TEST_CASE(the_usual_keys_do_the_usual_things_in_every_language) {
    const std::map<std::string, std::string> usual{
        {"Ctrl+N", "new_case"},    {"Ctrl+O", "open_case"},
        {"Ctrl+S", "save_case"},   {"Ctrl+Shift+S", "save_case_as"},
        {"Ctrl+P", "print"},       {"Ctrl+W", "close"},
        {"Ctrl+Q", "quit"},        {"Ctrl+Z", "undo"},
        {"Ctrl+Y", "redo"},        {"Ctrl+C", "copy"},
        {"Ctrl+V", "paste"},       {"Ctrl+X", "cut"},
        {"Ctrl+A", "select_all"},  {"Ctrl+F", "answers"},
        {"Ctrl+,", "preferences"}, {"F1", "help"},
        {"F2", "change"},          {"F5", "reload_policy"},
        {"F11", "booth"},          {"Ctrl++", "zoom_in"},
        {"Ctrl+-", "zoom_out"},    {"Ctrl+0", "zoom_usual"}};
    for (const Translate& words : {Translate{}, marking()}) {
        Opened opened{words};
        for (const auto& [key, id] : usual) BOOST_TEST(opened.action(id).key == key, id);
    }
}

BOOST_AUTO_TEST_CASE(what_is_edited_helps_or_is_preferred_is_asked_of_the_window) {
    Opened opened;
    for (const char* id : {"cut", "copy", "paste", "select_all", "change", "help", "preferences"})
        opened.workspace.invoke(id, opened.window);
    const std::vector<std::string> asked{"edit 0", "edit 1", "edit 2",     "edit 3",
                                         "edit 4", "help",   "preferences"};
    BOOST_TEST(opened.window.asked == asked, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(letters_grow_by_steps_in_all_windows_and_are_remembered) {
    Opened opened;
    BOOST_TEST(!opened.action("zoom_usual").is_enabled);
    opened.workspace.invoke("zoom_in", opened.window);
    opened.workspace.invoke("zoom_in", opened.window);
    BOOST_TEST(look_in(opened.desk.settings()).zoom == 125);
    BOOST_TEST((opened.window.asked == std::vector<std::string>{"look", "look"}));
    opened.workspace.invoke("zoom_out", opened.window);
    BOOST_TEST(look_in(opened.desk.settings()).zoom == 110);
    opened.workspace.invoke("zoom_usual", opened.window);
    BOOST_TEST(look_in(opened.desk.settings()).zoom == 100);
    for (int step = 0; step < 12; ++step) opened.workspace.invoke("zoom_in", opened.window);
    BOOST_TEST(look_in(opened.desk.settings()).zoom == 300);
    BOOST_TEST(!opened.action("zoom_in").is_enabled);
    BOOST_TEST(opened.action("zoom_out").is_enabled);
}

BOOST_AUTO_TEST_CASE(colours_are_chosen_without_touching_the_letters) {
    Opened opened;
    BOOST_TEST(opened.action("theme_system").is_on.value());
    opened.workspace.invoke("zoom_in", opened.window);
    opened.workspace.invoke("theme_contrast_dark", opened.window);
    BOOST_TEST((look_in(opened.desk.settings()) == Look{110, Theme::contrast_dark}));
    BOOST_TEST(opened.action("theme_contrast_dark").is_on.value());
    BOOST_TEST(!opened.action("theme_system").is_on.value());
}

BOOST_AUTO_TEST_CASE(a_look_that_cannot_be_kept_holds_and_is_not_said_to_be_kept) {
    const TemporaryFolder folder;
    // A file where the folder of the settings should be.
    write_bytes(folder / "settings", "");
    Desk desk{month("2026-11"),
              {shipped_policy(), folder / "policy.db", false},
              {},
              Settings{folder / "settings" / "settings.txt"}};
    Workspace workspace{desk, Inquiry{}, {first_page}, Translate{}};
    FakeWindow window;
    workspace.invoke("zoom_in", window);
    BOOST_TEST(look_in(desk.settings()).zoom == 110);
    BOOST_REQUIRE(window.asked.size() == 2U);
    BOOST_TEST(window.asked[0] == "look");
    BOOST_TEST(window.asked[1].find("settings.txt") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(undo_is_named_and_takes_the_change_back) {
    Opened opened;
    Inquiry other;
    other.typed.place = "430100";
    opened.workspace.document().inquiries.change("Change place", other);
    BOOST_TEST(opened.action("undo").label == "&Undo: Change place");
    BOOST_TEST(opened.action("redo").label == "&Redo");
    opened.workspace.invoke("undo", opened.window);
    BOOST_TEST((opened.workspace.document().inquiries.now() == Inquiry{}));
    BOOST_TEST(opened.action("redo").label == "&Redo: Change place");
    opened.workspace.invoke("redo", opened.window);
    BOOST_TEST(opened.workspace.document().inquiries.now().typed.place.value() == "430100");
}

BOOST_AUTO_TEST_CASE(what_is_asked_of_the_window_concerns_the_page_that_is_shown) {
    Opened opened;
    for (const char* id : {"save_pdf", "print", "about", "language_en", "quit"})
        opened.workspace.invoke(id, opened.window);
    const std::vector<std::string> asked{"save first as first.pdf", "print first", "about",
                                         "speak en", "close"};
    BOOST_TEST(opened.window.asked == asked, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_page_brings_its_own_actions) {
    Opened opened;
    int told = 0;
    const auto listening = opened.workspace.changed.connect([&] { ++told; });
    BOOST_TEST(opened.action("page_1").is_on.value());
    BOOST_TEST(opened.action("of_first").is_enabled);
    opened.workspace.invoke("page_2", opened.window);
    BOOST_TEST(told == 1);
    BOOST_TEST(opened.workspace.shown().title() == "The second");
    BOOST_TEST(opened.action("page_2").is_on.value());
    BOOST_TEST(!opened.action("page_1").is_on.value());
    opened.workspace.invoke("of_second", opened.window);
    opened.workspace.invoke("of_first", opened.window);
    BOOST_TEST(dynamic_cast<PageOf&>(opened.workspace.page(1)).done == 1);
    BOOST_TEST(dynamic_cast<PageOf&>(opened.workspace.page(0)).done == 0);
}

BOOST_AUTO_TEST_CASE(another_language_leaves_the_case_its_history_and_the_page) {
    Opened opened;
    Inquiry other;
    other.typed.place = "430100";
    opened.workspace.document().inquiries.change("Change place", other);
    opened.workspace.show(1);
    opened.workspace.speak(marking());
    BOOST_TEST(opened.workspace.shown_at() == 1U);
    BOOST_TEST(opened.workspace.document().inquiries.now().typed.place.value() == "430100");
    BOOST_TEST(opened.action("undo").is_enabled);
    BOOST_TEST(opened.action("language_zh_CN").is_on.value());
}

BOOST_AUTO_TEST_CASE(the_figures_say_where_they_stand) {
    Opened opened;
    opened.workspace.invoke("where_policy", opened.window);
    BOOST_TEST(opened.window.asked.at(0).find("policy.db") != std::string::npos);
    std::filesystem::permissions(opened.folder / "policy.db", std::filesystem::perms::owner_read);
    opened.workspace.invoke("where_policy", opened.window);
    BOOST_TEST(opened.window.asked.at(1).find("only be read") != std::string::npos);
}

// Who wipes the places chosen before, on a computer that others use, must not believe it is done.
BOOST_AUTO_TEST_CASE(places_that_could_not_be_forgotten_are_not_said_to_be) {
    const TemporaryFolder folder;
    const auto settings = folder / "settings" / "settings.txt";
    Desk desk{
        month("2026-11"), {shipped_policy(), folder / "policy.db", false}, {}, Settings{settings}};
    Workspace workspace{desk, Inquiry{}, {first_page}, Translate{}};
    FakeWindow window;
    desk.remember_place(430100);
    workspace.invoke("forget_places", window);
    BOOST_TEST(window.asked.empty());
    BOOST_TEST(bytes_of(settings).find("430100") == std::string::npos);
    desk.remember_place(430100);
    std::filesystem::remove_all(folder / "settings");
    write_bytes(folder / "settings", "no folder");
    workspace.invoke("forget_places", window);
    BOOST_REQUIRE(window.asked.size() == 1U);
    BOOST_TEST(window.asked[0].find("settings.txt") != std::string::npos, window.asked[0]);
}

BOOST_AUTO_TEST_CASE(without_a_place_for_the_file_that_is_what_is_said) {
    const TemporaryFolder folder;
    write_bytes(folder / "file", "");
    Desk desk{month("2026-11"), {shipped_policy(), folder / "file" / "policy.db", false}};
    Workspace workspace{desk, Inquiry{}, {first_page}, Translate{}};
    FakeWindow window;
    workspace.invoke("where_policy", window);
    BOOST_TEST(window.asked.at(0).find("cannot be written") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
