// SPDX-License-Identifier: Apache-2.0
#include "app/desk/look.hpp"

#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(look)

Look read_from(const std::string& zoom, const std::string& theme) {
    Settings settings;
    BOOST_REQUIRE(bool(settings.set("zoom", zoom)));
    BOOST_REQUIRE(bool(settings.set("theme", theme)));
    return look_in(settings);
}

BOOST_AUTO_TEST_CASE(letters_and_colours_are_the_systems_where_nothing_was_set) {
    BOOST_TEST(look_in(Settings{}).zoom == 100);
    BOOST_TEST((look_in(Settings{}).theme == Theme::system));
}

BOOST_AUTO_TEST_CASE(what_is_remembered_is_read_again_at_the_next_start) {
    const TemporaryFolder folder;
    for (const int zoom : zooms)
        for (const auto& [theme, name] : themes) {
            Settings written{folder / "settings.txt"};
            BOOST_TEST(bool(remember({zoom, theme}, written)));
            const Look read = look_in(Settings{folder / "settings.txt"});
            BOOST_TEST(read.zoom == zoom);
            BOOST_TEST((read.theme == theme), name);
        }
}

BOOST_AUTO_TEST_CASE(a_zoom_that_somebody_typed_into_the_file_counts_as_the_nearest_step) {
    BOOST_TEST(read_from("104", "").zoom == 100);
    BOOST_TEST(read_from("106", "").zoom == 110);
    BOOST_TEST(read_from("1", "").zoom == 80);
    BOOST_TEST(read_from("99999999999999", "").zoom == 300);
}

BOOST_AUTO_TEST_CASE(what_is_no_zoom_and_no_theme_counts_as_usual) {
    for (const char* zoom : {"", "-200", "2e2", "large", "150 %"})
        BOOST_TEST(read_from(zoom, "").zoom == 100, zoom);
    BOOST_TEST((read_from("", "purple").theme == Theme::system));
}

BOOST_AUTO_TEST_CASE(letters_grow_step_by_step_and_stop_at_both_ends) {
    BOOST_TEST(zoom_further(100, 1) == 110);
    BOOST_TEST(zoom_further(100, -1) == 90);
    BOOST_TEST(zoom_further(110, 1) == 125);
    BOOST_TEST(zoom_further(80, -1) == 80);
    BOOST_TEST(zoom_further(300, 1) == 300);
    BOOST_TEST(zoom_further(300, -9) == 80);
    BOOST_TEST(zooms.front() == 80);
    BOOST_TEST(zooms.back() == 300);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
