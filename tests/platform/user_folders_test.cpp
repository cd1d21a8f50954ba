// SPDX-License-Identifier: Apache-2.0
#include "platform/user_folders.hpp"

#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

namespace pension {

BOOST_AUTO_TEST_SUITE(user_folders)

BOOST_AUTO_TEST_CASE(the_program_finds_itself_and_what_was_shipped_beside_it) {
    const std::filesystem::path build{BUILD_ROOT};
    BOOST_TEST(std::filesystem::equivalent(executable_folder(), build / "bin"));
    BOOST_TEST(shipped_share_folder() == executable_folder().parent_path() / "share/yibizhang");
}

#if !defined(_WIN32) && !defined(__APPLE__)

/// Sets a variable and puts the old value back.
class Environment {
public:
    Environment(const char* name, const char* value) : name_{name} {
        if (const char* old = std::getenv(name)) old_ = old, had_ = true;
        ::setenv(name, value, 1);
    }
    ~Environment() { had_ ? ::setenv(name_, old_.c_str(), 1) : ::unsetenv(name_); }

private:
    const char* name_;
    std::string old_;
    bool had_ = false;
};

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
