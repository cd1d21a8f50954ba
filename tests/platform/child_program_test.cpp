// SPDX-License-Identifier: Apache-2.0
#include "platform/child_program.hpp"

#include <boost/test/unit_test.hpp>

#include <stop_token>

namespace pension {

using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(child_programs)

BOOST_AUTO_TEST_CASE(the_status_of_a_program_is_known_at_its_end) {
    BOOST_TEST((run_child_program({"true"}, 60s) == 0));
    BOOST_TEST((run_child_program({"sh", "-c", "exit 3"}, 60s) == 3));
    BOOST_TEST((run_child_program({"sh", "-c", "kill -KILL $$"}, 60s) == std::nullopt));
}

BOOST_AUTO_TEST_CASE(words_are_no_shell) {
    BOOST_TEST((run_child_program({"test", "$HOME", "=", "$HOME"}, 60s) == 0));
    BOOST_TEST((run_child_program({"test", "", "=", ""}, 60s) == 0));
}

BOOST_AUTO_TEST_CASE(one_that_is_not_there_has_no_status) {
    BOOST_TEST((run_child_program({"there-is-no-such-program"}, 60s) == std::nullopt));
    BOOST_TEST((run_child_program({}, 60s) == std::nullopt));
}

BOOST_AUTO_TEST_CASE(one_that_takes_too_long_is_ended) {
    BOOST_TEST((run_child_program({"sh", "-c", "sleep 600 & wait"}, 50ms) == std::nullopt));
    std::stop_source stop;
    stop.request_stop();
    BOOST_TEST((run_child_program({"sleep", "600"}, 600s, stop.get_token()) == std::nullopt));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
