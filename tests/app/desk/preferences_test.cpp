// SPDX-License-Identifier: Apache-2.0
#include "app/desk/preferences.hpp"

#include "app/desk/setting_names.hpp"
#include "platform/files.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

namespace pension {

namespace {

struct Opened {
    explicit Opened(bool theme_is_forced = false) : forced{theme_is_forced} {}

    TemporaryFolder folder{};
    bool forced;
    Desk desk{month("2026-11"),
              {shipped_policy(), folder / "policy.db", false},
              {},
              Settings{folder / "settings.txt"}};
    Translate words{};
    Preferences preferences{desk, words, forced};

    std::size_t at(const std::string& name) const {
        const auto found = std::ranges::find(preferences.all(), name, &Preference::name);
        BOOST_REQUIRE((found != preferences.all().end()));
        return static_cast<std::size_t>(found - preferences.all().begin());
    }
    void set(const std::string& name, const std::string& value) {
        preferences.set(at(name), value);
    }
    std::string problem(const std::string& name) const { return preferences.problem(at(name)); }
    /// As the next start reads it.
    std::string kept(const std::string& name) const {
        return Settings{folder / "settings.txt"}.value(name);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(preferences)

BOOST_AUTO_TEST_CASE(everything_that_is_set_has_a_name_of_its_own_a_sentence_and_a_letter) {
    const Opened opened;
    std::set<std::string> names;
    std::set<char> letters;
    for (const Preference& each : opened.preferences.all()) {
        BOOST_TEST(names.insert(each.name).second, each.name);
        BOOST_TEST(!each.group.empty());
        BOOST_TEST(each.help.ends_with('.'), each.help);
        const auto sign = each.label.find('&');
        BOOST_REQUIRE((sign != std::string::npos && sign + 1 < each.label.size()));
        BOOST_TEST(letters.insert(static_cast<char>(std::tolower(each.label[sign + 1]))).second,
                   each.label);
        BOOST_TEST((each.kind == Preference::Kind::choice) == !each.choices.empty());
    }
}

BOOST_AUTO_TEST_CASE(nothing_counts_before_it_is_accepted) {
    Opened opened;
    opened.set(zoom_setting, "150");
    opened.set(setting::autosave, "");
    BOOST_TEST(look_in(opened.desk.settings()).zoom == 100);
    BOOST_TEST(opened.kept(setting::autosave).empty());
    const auto accepted = opened.preferences.accept();
    BOOST_TEST(bool(accepted.kept));
    BOOST_TEST(accepted.look);
    BOOST_TEST(!accepted.language);
    BOOST_TEST(look_in(opened.desk.settings()).zoom == 150);
    BOOST_TEST(opened.kept(zoom_setting) == "150");
    BOOST_TEST(opened.kept(setting::autosave) == "no");
}

BOOST_AUTO_TEST_CASE(accepting_what_is_as_usual_writes_nothing) {
    Opened opened;
    // The desk keeps something of its own there.
    const std::string before = bytes_of(opened.folder / "settings.txt");
    const auto accepted = opened.preferences.accept();
    BOOST_TEST(!accepted.look);
    BOOST_TEST(!accepted.language);
    BOOST_TEST(bytes_of(opened.folder / "settings.txt") == before);
}

BOOST_AUTO_TEST_CASE(another_language_is_told_apart_from_other_colours) {
    Opened opened;
    opened.set(setting::language, "en");
    const auto language = opened.preferences.accept();
    BOOST_TEST(language.language);
    BOOST_TEST(!language.look);
    Preferences again{opened.desk, opened.words, false};
    BOOST_TEST(again.value(opened.at(setting::language)) == "en");
    again.set(opened.at(theme_setting), "dark");
    const auto colours = again.accept();
    BOOST_TEST(!colours.language);
    BOOST_TEST(colours.look);
}

BOOST_AUTO_TEST_CASE(a_preference_is_found_by_words_of_its_label_group_help_or_choices) {
    const Opened opened;
    const auto names = [&](const char* words) {
        std::set<std::string> found;
        for (const std::size_t at : opened.preferences.found(words))
            found.insert(opened.preferences.all()[at].name);
        return found;
    };
    BOOST_TEST((names("") == names("  ")));
    BOOST_TEST(names("").size() == opened.preferences.all().size());
    BOOST_TEST((names("HIGH contrast") == std::set<std::string>{theme_setting}));
    BOOST_TEST((names("tallies folder") == std::set<std::string>{setting::slip_folder}));
    BOOST_TEST((names("english") == std::set<std::string>{setting::language}));
    BOOST_TEST(names("aquarium").empty());
}

BOOST_AUTO_TEST_CASE(a_place_that_is_unknown_cannot_be_set_and_is_named) {
    Opened opened;
    opened.set(setting::start_place, "430100");
    BOOST_TEST(opened.problem(setting::start_place).empty());
    BOOST_TEST(opened.preferences.can_accept());
    opened.set(setting::start_place, "Nowhereville");
    BOOST_TEST(opened.problem(setting::start_place).find("Nowhereville") != std::string::npos);
    BOOST_TEST(!opened.preferences.can_accept());
    BOOST_CHECK_THROW(opened.preferences.accept(), std::logic_error);
    opened.set(setting::start_place, "");
    BOOST_TEST(opened.preferences.can_accept());
}

BOOST_AUTO_TEST_CASE(a_folder_has_to_be_there) {
    Opened opened;
    opened.set(setting::folder, utf8(opened.folder / "none"));
    BOOST_TEST(opened.problem(setting::folder).find("none") != std::string::npos);
    std::filesystem::create_directory(opened.folder / "none");
    BOOST_TEST(opened.problem(setting::folder).empty());
}

BOOST_AUTO_TEST_CASE(the_number_of_the_kiosk_is_four_to_twelve_digits_or_none) {
    Opened opened;
    for (const char* good : {"", "4711", "123456789012"}) {
        opened.set(setting::kiosk_pin, good);
        BOOST_TEST(opened.problem(setting::kiosk_pin).empty(), good);
    }
    for (const char* bad : {"471", "1234567890123", "47 11", "47a1", "\uff14\uff17\uff11\uff11"}) {
        opened.set(setting::kiosk_pin, bad);
        BOOST_TEST(!opened.problem(setting::kiosk_pin).empty(), bad);
    }
}

BOOST_AUTO_TEST_CASE(lines_that_are_pasted_become_one) {
    Opened opened;
    opened.set(setting::start_place, "4301\n00\t");
    BOOST_TEST(opened.preferences.value(opened.at(setting::start_place)) == "430100");
}

BOOST_AUTO_TEST_CASE(everything_goes_back_to_what_it_was_at_first) {
    Opened opened;
    opened.set(zoom_setting, "300");
    opened.set(theme_setting, "contrast");
    opened.set(setting::autosave, "");
    opened.set(setting::kiosk_pin, "4711");
    opened.preferences.accept();
    Preferences again{opened.desk, opened.words, false};
    again.reset();
    BOOST_TEST(again.accept().look);
    for (const Preference& each : again.all())
        BOOST_TEST(opened.kept(each.name).empty(), each.name);
}

BOOST_AUTO_TEST_CASE(it_is_said_where_the_system_has_fixed_the_colours) {
    const Opened free;
    const Opened forced{true};
    const std::string help = forced.preferences.all()[forced.at(theme_setting)].help;
    BOOST_TEST(help.find("GTK_THEME") != std::string::npos);
    BOOST_TEST(free.preferences.all()[free.at(theme_setting)].help != help);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
