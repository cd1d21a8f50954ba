// SPDX-License-Identifier: Apache-2.0
#include "platform/user_folders.hpp"

#include "support/environment.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(user_folders)

BOOST_AUTO_TEST_CASE(the_program_finds_itself_and_what_was_shipped_beside_it) {
    const std::filesystem::path build{BUILD_ROOT};
#ifdef _WIN32
    BOOST_TEST(std::filesystem::equivalent(executable_folder(), build));
    BOOST_TEST(shipped_share_folder() == executable_folder() / "share" / "yibizhang");
#else
    BOOST_TEST(std::filesystem::equivalent(executable_folder(), build / "bin"));
    BOOST_TEST(shipped_share_folder() == executable_folder().parent_path() / "share/yibizhang");
#endif
}

#ifdef _WIN32

BOOST_AUTO_TEST_CASE(what_is_the_users_is_in_the_folders_of_windows) {
    const Environment roaming{"APPDATA", "C:\\users\\a b\\AppData\\Roaming"};
    const Environment local{"LOCALAPPDATA", "C:\\users\\a b\\AppData\\Local"};
    const auto data = user_data_folder();
    BOOST_REQUIRE(data);
    BOOST_TEST(data.value() == "C:\\users\\a b\\AppData\\Roaming\\Yibizhang");
    BOOST_TEST(*user_state_folder() == "C:\\users\\a b\\AppData\\Local\\Yibizhang\\State");
}

#endif

#if !defined(_WIN32) && !defined(__APPLE__)

BOOST_AUTO_TEST_CASE(the_data_folder_follows_xdg_then_home) {
    const Environment home{"HOME", "/somewhere/home"};
    {
        const Environment data{"XDG_DATA_HOME", "/somewhere/data"};
        BOOST_TEST(user_data_folder().value() == "/somewhere/data/yibizhang");
    }
    // The specification has relative paths ignored.
    for (const char* unusable : {"", "relative/data"}) {
        const Environment data{"XDG_DATA_HOME", unusable};
        BOOST_TEST(user_data_folder().value() == "/somewhere/home/.local/share/yibizhang");
    }
}

BOOST_AUTO_TEST_CASE(the_configuration_folder_follows_xdg_then_home) {
    const Environment home{"HOME", "/somewhere/home"};
    {
        const Environment config{"XDG_CONFIG_HOME", "/somewhere/config"};
        BOOST_TEST(user_config_folder().value() == "/somewhere/config/yibizhang");
    }
    const Environment config{"XDG_CONFIG_HOME", ""};
    BOOST_TEST(user_config_folder().value() == "/somewhere/home/.config/yibizhang");
}

#endif

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
