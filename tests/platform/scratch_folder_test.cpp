// SPDX-License-Identifier: Apache-2.0
#include "platform/scratch_folder.hpp"

#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>

namespace pension {

namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(scratch_folder)

BOOST_AUTO_TEST_CASE(a_folder_goes_with_its_owner) {
    fs::path path;
    {
        const auto made = ScratchFolder::make();
        BOOST_REQUIRE(made);
        path = made.value().path();
        write_bytes(path / "slip.pdf", "x");
    }
    BOOST_TEST(!fs::exists(path));
}

// No process has the largest number that Linux gives.
BOOST_AUTO_TEST_CASE(what_a_killed_program_left_goes_and_what_is_in_use_stays) {
    const fs::path left = fs::temp_directory_path() / "yibizhang-999999999-0";
    const fs::path other = fs::temp_directory_path() / "yibizhang-test-999999999-0";
    fs::create_directories(left);
    fs::create_directories(other);
    write_bytes(left / "slip 0001.pdf", "x");
    const auto made = ScratchFolder::make();
    BOOST_REQUIRE(made);
    ScratchFolder::clear_left_behind();
    BOOST_TEST(!fs::exists(left));
    BOOST_TEST(fs::exists(other));
    BOOST_TEST(fs::exists(made.value().path()));
    fs::remove_all(other);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
