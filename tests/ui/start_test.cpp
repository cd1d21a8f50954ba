// SPDX-License-Identifier: Apache-2.0
#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <string>
#include <sys/wait.h>

namespace pension::ui {

namespace {

struct Outcome {
    int status = -1;
    std::string said;
};

/// The program that people start, with words and without a display.
Outcome start(const std::string& words) {
    const std::string command =
        "env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 LANGUAGE=en LANG=en_US.UTF-8 "
        "\"" BUILD_ROOT "/bin/yibizhang\" " +
        words + " 2>&1";
    Outcome outcome;
    std::FILE* pipe = popen(command.c_str(), "r");
    BOOST_REQUIRE(pipe);
    char part[4096];
    while (const std::size_t read = std::fread(part, 1, sizeof part, pipe))
        outcome.said.append(part, read);
    const int ended = pclose(pipe);
    outcome.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    return outcome;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(start_of_the_program)

// It was aborted by the toolkit.
BOOST_AUTO_TEST_CASE(without_a_display_there_is_one_sentence) {
    const Outcome outcome = start("");
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.said.find("yibizhang-cli") != std::string::npos, outcome.said);
    BOOST_TEST(outcome.said.find('\n') + 1 == outcome.said.size(), outcome.said);
}

BOOST_AUTO_TEST_CASE(help_and_version_need_no_display) {
    const Outcome help = start("--help");
    BOOST_TEST(help.status == 0);
    BOOST_TEST(help.said.find("--policy FILE") != std::string::npos, help.said);
    const Outcome version = start("--version");
    BOOST_TEST(version.status == 0);
    BOOST_TEST(version.said.starts_with("yibizhang "), version.said);
}

BOOST_AUTO_TEST_CASE(a_word_that_is_not_understood_is_named) {
    const Outcome outcome = start("--nonsense");
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.said.find("--nonsense") != std::string::npos, outcome.said);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
