// SPDX-License-Identifier: Apache-2.0
#include "store/change_record.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr AreaCode changsha = 430100;
constexpr AreaCode wuhan = 420100;

/// A program that edits a policy file again and again (edit_again.cpp).
class Editor {
public:
    Editor(const fs::path& file, AreaCode place, const std::string& name, int first, int step,
           int edits) {
        const std::string program = std::string{BUILD_ROOT} + "/bin/edit_again";
        const std::string words[]{program,
                                  file.string(),
                                  std::to_string(place),
                                  name,
                                  std::to_string(first),
                                  std::to_string(step),
                                  std::to_string(edits)};
        std::vector<char*> arguments;
        for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        child_ = ::fork();
        BOOST_REQUIRE(child_ >= 0);
        if (child_ == 0) {
            ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
            ::execv(program.c_str(), arguments.data());
            ::_exit(127);
        }
    }
    ~Editor() {
        if (child_ > 0) kill();
    }
    Editor(const Editor&) = delete;
    Editor& operator=(const Editor&) = delete;

    /// Its exit status.
    int wait() {
        int status = 0;
        ::waitpid(std::exchange(child_, -1), &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    /// Whether it was still at work.
    bool kill() {
        ::kill(child_, SIGKILL);
        int status = 0;
        ::waitpid(std::exchange(child_, -1), &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

private:
    pid_t child_ = -1;
};

/// The figures that editors have put in: "430100 2027-01 by a-0".
std::set<std::string> edited(const fs::path& file) {
    std::set<std::string> found;
    const auto difference = policy_difference(shipped_policy(), file);
    BOOST_REQUIRE(difference);
    for (const RowChange& change : difference.value().changes) {
        BOOST_TEST(!change.before);  // What was there is there.
        if (change.row().table == "base_pension")
            found.insert(fmt::format("{} {} by {}", number_of(change.row(), "area_code"),
                                     text_of(change.row(), "from_month"),
                                     text_of(change.row(), "source_id")));
    }
    // With its document each, or neither.
    BOOST_TEST(difference.value().changes.size() == found.size() * 2);
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(killed_edits)

// Killed where it stands, again and again. A few times in every run; PENSION_KILLS=100 for more.
BOOST_AUTO_TEST_CASE(an_editor_that_is_killed_leaves_the_edit_before_or_the_one_after) {
    const char* asked = std::getenv("PENSION_KILLS");
    const int kills = asked != nullptr ? std::atoi(asked) : 10;
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    std::mt19937 random{20261130};
    std::uniform_int_distribution<int> moment{5'000, 900'000};
    int done = 0;
    int cut = 0;
    int hot = 0;
    for (int i = 0; i < kills; ++i) {
        Editor editor{file, changsha, fmt::format("k{}", i), done, 1, 1'000};
        std::this_thread::sleep_for(std::chrono::microseconds{moment(random)});
        if (editor.kill()) ++cut;
        if (fs::exists(file.string() + "-journal")) ++hot;
        BOOST_REQUIRE(load_policy(file));
        const auto figures = edited(file);
        const auto acts = read_change_record(file);
        BOOST_REQUIRE(acts);
        BOOST_TEST(acts.value().size() == figures.size());
        done = static_cast<int>(figures.size());
    }
    BOOST_TEST_MESSAGE(
        fmt::format("killed {} of {} times at work, {} times with a journal on the "
                    "disk; {} edits were whole",
                    cut, kills, hot, done));
    BOOST_TEST(cut == kills);
}

BOOST_AUTO_TEST_CASE(two_who_edit_at_once_lose_nothing) {
    for (const AreaCode other : {changsha, wuhan}) {
        const TemporaryFolder folder;
        const fs::path file = copy_of_shipped(folder.path());
        constexpr int edits = 12;
        Editor one{file, changsha, "a", 0, 2, edits};
        Editor two{file, other, "b", 1, 2, edits};
        BOOST_TEST(one.wait() == 0);
        BOOST_TEST(two.wait() == 0);
        const auto figures = edited(file);
        BOOST_TEST(figures.size() == 2U * edits);
        BOOST_TEST(figures.contains(fmt::format("{} 2027-01 by a-0", changsha)));
        BOOST_TEST(figures.contains(fmt::format("{} 2028-12 by b-23", other)));
        BOOST_TEST(read_change_record(file).value().size() == 2U * edits);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
