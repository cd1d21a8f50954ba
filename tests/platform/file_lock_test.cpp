// SPDX-License-Identifier: Apache-2.0
#include "platform/file_lock.hpp"

#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(file_lock)

BOOST_AUTO_TEST_CASE(a_lock_is_held_by_one_and_free_again_when_that_one_is_gone) {
    const TemporaryFolder folder;
    const auto file = folder / "below" / "a.lock";
    {
        const auto held = FileLock::take(file);
        BOOST_TEST(held.has_value());
        BOOST_TEST(!FileLock::take(file).has_value());
        BOOST_TEST(FileLock::take(folder / "b.lock").has_value());
    }
    BOOST_TEST(FileLock::take(file).has_value());
}

BOOST_AUTO_TEST_CASE(where_no_lock_can_be_made_there_is_none) {
    const TemporaryFolder folder;
    // A folder of that name.
    BOOST_TEST(!FileLock::take(folder.path()).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
