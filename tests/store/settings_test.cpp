// SPDX-License-Identifier: Apache-2.0
#include "store/settings.hpp"

#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(settings)

BOOST_AUTO_TEST_CASE(what_is_set_is_there_at_the_next_start) {
    const TemporaryFolder folder;
    const auto file = folder / "new" / "settings.txt";
    Settings first{file};
    BOOST_TEST(first.value("places") == "");
    BOOST_TEST(bool{first.set("places", "430100 421181")});
    BOOST_TEST(bool{first.set("answered", "yes=no")});
    BOOST_TEST(bytes_of(file) == "answered=yes=no\nplaces=430100 421181\n");
    const Settings second{file};
    BOOST_TEST(second.value("places") == "430100 421181");
    BOOST_TEST(second.value("answered") == "yes=no");
}

BOOST_AUTO_TEST_CASE(nothing_is_left_of_what_is_wiped) {
    const TemporaryFolder folder;
    Settings settings{folder / "settings.txt"};
    BOOST_TEST(bool{settings.set("places", "430100")});
    BOOST_TEST(bool{settings.set("places", "")});
    BOOST_TEST(bytes_of(folder / "settings.txt") == "");
}

BOOST_AUTO_TEST_CASE(what_another_window_wrote_meanwhile_stays) {
    const TemporaryFolder folder;
    Settings one{folder / "settings.txt"};
    Settings other{folder / "settings.txt"};
    BOOST_TEST(one.value("a") == "");
    BOOST_TEST(other.value("a") == "");
    BOOST_TEST(bool{one.set("a", "1")});
    BOOST_TEST(bool{other.set("b", "2")});
    BOOST_TEST(bytes_of(folder / "settings.txt") == "a=1\nb=2\n");
}

BOOST_AUTO_TEST_CASE(a_file_of_something_else_is_put_aside_and_said) {
    const TemporaryFolder folder;
    const auto file = folder / "settings.txt";
    for (const std::string& bytes :
         {std::string{"\0\xff no line\r\na=1\r\n", 17}, std::string{"a=1\nno line\n"}}) {
        write_bytes(file, bytes);
        Settings settings{file};
        BOOST_TEST(settings.value("a") == "");
        BOOST_REQUIRE(settings.damage().has_value());
        BOOST_TEST((settings.damage()->code == ErrorCode::settings_damaged));
        BOOST_TEST(!std::filesystem::exists(file));
        BOOST_TEST(bytes_of(folder / "settings.txt.damaged") == bytes);
        BOOST_TEST(bool{settings.set("a", "2")});
        const Settings next{file};
        BOOST_TEST(next.value("a") == "2");
        BOOST_TEST(!next.damage().has_value());
    }
}

BOOST_AUTO_TEST_CASE(lines_of_another_system_and_empty_ones_are_no_damage) {
    const TemporaryFolder folder;
    write_bytes(folder / "settings.txt", "a=1\r\n\r\nb=\xE9\xBA\xBB\r\n");
    const Settings settings{folder / "settings.txt"};
    BOOST_TEST(settings.value("a") == "1");
    BOOST_TEST(settings.value("b") == "\xE9\xBA\xBB");
    BOOST_TEST(!settings.damage().has_value());
}

BOOST_AUTO_TEST_CASE(where_it_cannot_be_written_it_is_remembered_as_long_as_the_program_runs) {
    const TemporaryFolder folder;
    write_bytes(folder / "file", "");
    Settings settings{folder / "file" / "settings.txt"};
    BOOST_TEST((settings.set("a", "1").error().code == ErrorCode::file_not_written));
    BOOST_TEST(settings.value("a") == "1");
    Settings nowhere;
    BOOST_TEST(bool{nowhere.set("a", "1")});
    BOOST_TEST(nowhere.value("a") == "1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
