// SPDX-License-Identifier: Apache-2.0
#include "app/desk/case_files.hpp"
#include "support/fake_window.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <csignal>
#include <cstdlib>
#include <random>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

// A program that edits and saves is killed at any point, as by a pulled plug.
namespace pension {

namespace {

namespace fs = std::filesystem;

/// The n-th state of the case; every one differs in length from the one before.
Inquiry state(int n) {
    Inquiry inquiry;
    inquiry.typed.place = std::to_string(n);
    inquiry.paid = std::string(static_cast<std::size_t>(n % 7) * 1000, 'x');
    return inquiry;
}

int number_of(const Inquiry& inquiry) {
    return std::stoi(inquiry.typed.place.value());
}

struct Told {
    int kept = -1;   ///< The last state that was kept, or saved, when that had returned.
    int saved = -1;  ///< The last state that was saved, likewise.
};

/// What the child does until it is killed: each state is kept, every third one saved.
[[noreturn]] void edit_for_ever(const fs::path& folder, int to) {
    Settings settings;
    Document document{state(0)};
    FakeWindow window;
    const Translate tr;
    CaseFiles files{document, settings, state(0), folder / "state", [] { return std::nullopt; }};
    window.to_save = folder / "case.yibizhang";
    Told told;
    for (int n = 1;; ++n) {
        document.inquiries.change("Change", state(n));
        files.autosave();
        told.kept = n;
        if (::write(to, &told, sizeof told) != sizeof told) ::_exit(1);
        if (n % 3 != 0) continue;
        if (!files.save(window, tr)) ::_exit(2);
        told.saved = n;
        if (::write(to, &told, sizeof told) != sizeof told) ::_exit(1);
    }
}

/// Runs it and kills it after that time. @return what it had told by then.
Told killed_after(const fs::path& folder, std::chrono::microseconds time) {
    int ends[2];
    BOOST_REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    BOOST_REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        edit_for_ever(folder, ends[1]);
    }
    ::close(ends[1]);
    Told told;
    // From the first state on, so that no kill hits a child that has not begun.
    BOOST_REQUIRE(::read(ends[0], &told, sizeof told) == sizeof told);
    std::this_thread::sleep_for(time);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    BOOST_REQUIRE(WIFSIGNALED(status));
    while (::read(ends[0], &told, sizeof told) == sizeof told) {
    }
    ::close(ends[0]);
    return told;
}

int runs() {
    const char* wanted = std::getenv("PENSION_KILLS");
    return wanted ? std::stoi(wanted) : 20;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recovery)

BOOST_AUTO_TEST_CASE(whenever_it_is_killed_the_file_is_whole_and_the_last_change_is_offered) {
    std::mt19937 random{20261130};
    int during_save = 0;
    int offered = 0;
    int kept_more = 0;
    for (int run = 0; run < runs(); ++run) {
        const TemporaryFolder folder;
        const std::chrono::microseconds time{std::uniform_int_distribution<int>{0, 60'000}(random)};
        const Told told = killed_after(folder.path(), time);
        // The file is that of the last save or of the one that was going on.
        int in_file = 0;
        if (fs::exists(folder / "case.yibizhang")) {
            const auto read = open_case(folder / "case.yibizhang");
            BOOST_REQUIRE_MESSAGE(bool{read}, "the file is damaged after run " << run);
            in_file = number_of(read.value().inquiry);
            during_save += in_file > told.saved ? 1 : 0;
        }
        if (told.saved > 0) BOOST_TEST(in_file >= told.saved);
        BOOST_TEST(in_file <= told.kept + 3);
        // Nothing that was kept is lost: it is offered, or stands in the file.
        const auto left = Recovery::left_behind(folder / "state" / "recovery");
        BOOST_TEST(left.size() <= 1U);
        int back = in_file;
        if (!left.empty()) {
            const auto read = open_case(left.front().file);
            BOOST_REQUIRE_MESSAGE(bool{read}, "what was kept is damaged after run " << run);
            ++offered;
            back = std::max(back, number_of(read.value().inquiry));
        }
        BOOST_TEST(back >= told.kept);
        kept_more += back > told.kept ? 1 : 0;
    }
    BOOST_TEST_MESSAGE("killed " << runs() << " times: " << offered << " offered, " << during_save
                                 << " while saving, " << kept_more
                                 << " with a change that was not told yet");
    BOOST_TEST(offered > 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
