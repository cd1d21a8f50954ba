// SPDX-License-Identifier: Apache-2.0
#include "platform/program_part.hpp"

#include "platform/files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(program_part)

BOOST_AUTO_TEST_CASE(a_part_that_is_not_there_is_named) {
    const TemporaryFolder folder;
    const auto file = folder / "drawing.so";
    BOOST_TEST((function_of_part(file, "any").error() ==
                Error{ErrorCode::file_missing, {{"file", utf8(file)}}}));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_part_is_told_with_the_words_of_the_system) {
    const TemporaryFolder folder;
    const auto file = folder / "drawing.so";
    BOOST_REQUIRE(write_new_file(file, "no library"));
    const Error error = function_of_part(file, "any").error();
    BOOST_TEST((error.code == ErrorCode::file_not_readable));
    BOOST_TEST(fact(error, "file") == utf8(file));
    BOOST_TEST(fact(error, "reason") != "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
