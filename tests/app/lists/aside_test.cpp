// SPDX-License-Identifier: Apache-2.0
#include "app/lists/aside.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <vector>

namespace pension {

BOOST_AUTO_TEST_SUITE(work_aside)

BOOST_AUTO_TEST_CASE(things_are_worked_on_in_their_order) {
    for (const bool apart : {false, true}) {
        std::vector<int> seen;
        Aside<int> work{[&](int thing) { seen.push_back(thing); }, apart};
        for (int i = 0; i < 1'000; ++i) {
            work.next() = i;
            work.give();
        }
        work.finish();
        BOOST_REQUIRE(seen.size() == 1'000U);
        for (int i = 0; i < 1'000; ++i) BOOST_TEST(seen[static_cast<std::size_t>(i)] == i);
    }
}

BOOST_AUTO_TEST_CASE(what_the_work_throws_comes_out_at_its_end) {
    int done = 0;
    Aside<int> work{[&](int thing) {
                        if (thing == 3) throw std::runtime_error{"three"};
                        ++done;
                    },
                    true};
    for (int i = 0; i < 100; ++i) {
        work.next() = i;
        work.give();
    }
    BOOST_CHECK_THROW(work.finish(), std::runtime_error);
    // What comes behind it is left alone.
    BOOST_TEST(done == 3);
}

BOOST_AUTO_TEST_CASE(whoever_goes_away_early_waits_for_what_is_on_its_way) {
    int done = 0;
    {
        Aside<int> work{[&](int) { ++done; }, true};
        for (int i = 0; i < 5; ++i) {
            work.next() = i;
            work.give();
        }
    }
    BOOST_TEST(done == 5);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
