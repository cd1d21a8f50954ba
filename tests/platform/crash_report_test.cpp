// SPDX-License-Identifier: Apache-2.0
#include "platform/crash_report.hpp"

#include "platform/files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <new>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace pension {

namespace {

/// Runs it in a process of its own, which reports into the folder. @return how that ended.
int ended(const std::filesystem::path& folder, const std::function<void()>& act) {
    const pid_t child = fork();
    if (child == 0) {
        // Boost.Test takes these signals for its own.
        for (const int each : {SIGSEGV, SIGABRT, SIGFPE}) std::signal(each, SIG_DFL);
        report_crashes(folder, "yibizhang 1.2.3");
        // Out of the frames of the test, which would catch what is thrown.
        struct Act {
            static void run(const std::function<void()>& act) noexcept { act(); }
        };
        Act::run(act);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

std::string only_report(const std::filesystem::path& folder) {
    const auto reports = crash_reports(folder);
    BOOST_REQUIRE(reports.size() == 1U);
    return read_file(reports.front()).value();
}

/// Calls itself without an end, which no compiler may see.
int deeper(int depth);
int (*volatile again)(int) = deeper;
int deeper(int depth) {
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return room[0] + again(depth + 1);
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(crash_report)

BOOST_AUTO_TEST_CASE(a_signal_leaves_a_report_and_ends_the_program_all_the_same) {
    const TemporaryFolder folder;
    const int status = ended(folder / "state", [] { std::raise(SIGSEGV); });
    BOOST_TEST(WIFSIGNALED(status));
    BOOST_TEST(WTERMSIG(status) == SIGSEGV);
    const std::string report = only_report(folder / "state");
    BOOST_TEST(report.starts_with("yibizhang 1.2.3: an unexpected error\nsystem: "));
    BOOST_TEST(holds(report, "what happened: SIGSEGV\nwhere:\n"));
    BOOST_TEST(holds(report, "platform_test+0x"));
    // No folder of anybody.
    BOOST_TEST(!holds(report, "/"));
}

BOOST_AUTO_TEST_CASE(an_exception_that_nobody_catches_is_named_by_its_first_line) {
    const TemporaryFolder folder;
    const int status = ended(folder.path(), [] {
        throw std::logic_error{"Derivation: no such step\ntyped: Zhang San"};
    });
    BOOST_TEST(WIFSIGNALED(status));
    const std::string report = only_report(folder.path());
    BOOST_TEST(holds(report, "what happened: uncaught exception: Derivation: no such step\n"));
    BOOST_TEST(!holds(report, "Zhang San"));
}

// The stack is what is full then.
BOOST_AUTO_TEST_CASE(a_stack_that_is_full_is_reported_too) {
    const TemporaryFolder folder;
    const int status = ended(folder.path(), [] { _exit(deeper(0)); });
    BOOST_TEST(WIFSIGNALED(status));
    BOOST_TEST(holds(only_report(folder.path()), "SIGSEGV"));
}

BOOST_AUTO_TEST_CASE(what_was_caught_is_reported_and_the_program_goes_on) {
    const TemporaryFolder folder;
    const int status = ended(folder.path(), [] {
        if (!report_exception("a bug")) _exit(3);
    });
    BOOST_TEST(WIFEXITED(status));
    BOOST_TEST(WEXITSTATUS(status) == 0);
    BOOST_TEST(holds(only_report(folder.path()), "what happened: a bug\n"));
}

BOOST_AUTO_TEST_CASE(a_report_is_told_once_and_stays) {
    const TemporaryFolder folder;
    ended(folder.path(), [] { std::abort(); });
    const auto reports = crash_reports(folder.path());
    BOOST_REQUIRE(reports.size() == 1U);
    mark_as_told(reports.front());
    BOOST_TEST(crash_reports(folder.path()).empty());
    BOOST_TEST(!std::filesystem::is_empty(folder.path()));
    BOOST_TEST(crash_reports(folder / "nowhere").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
