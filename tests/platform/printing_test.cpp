// SPDX-License-Identifier: Apache-2.0
#include "platform/printing.hpp"

#include "support/stand_in_program.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(printing)

BOOST_AUTO_TEST_CASE(the_queue_gets_file_title_and_printer) {
    const StandInProgram lp{"lp", "echo \"$@\" > \"$HERE/words\""};
    BOOST_REQUIRE(print_file("/tmp/a slip.pdf", "hall", "slip"));
    BOOST_TEST(bytes_of(lp.folder() / "words") == "-s -t slip -d hall -- /tmp/a slip.pdf\n");
    BOOST_REQUIRE(print_file("/tmp/a slip.pdf", "", "slip"));
    BOOST_TEST(bytes_of(lp.folder() / "words") == "-s -t slip -- /tmp/a slip.pdf\n");
}

BOOST_AUTO_TEST_CASE(a_queue_that_takes_nothing_is_said_by_its_name) {
    const StandInProgram lp{"lp", "exit 1"};
    const Status printed = print_file("/tmp/slip.pdf", "hall", "slip");
    BOOST_REQUIRE(!printed);
    BOOST_TEST((printed.error() == Error{ErrorCode::not_printed, {{"printer", "hall"}}}));
}

BOOST_AUTO_TEST_CASE(one_that_hangs_ends_when_somebody_leaves) {
    const StandInProgram lp{"lp", "sleep 600"};
    std::stop_source stop;
    stop.request_stop();
    BOOST_TEST(!print_file("/tmp/slip.pdf", "hall", "slip", stop.get_token()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
