// SPDX-License-Identifier: Apache-2.0
#include "platform/child_program.hpp"

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace pension {

namespace {

/// In a process group of its own, with nothing to read and nowhere to print.
std::optional<pid_t> start(const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawnattr_t how;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&how);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&files, file, "/dev/null", O_RDWR, 0);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&how, 0);
    pid_t child = 0;
    const int failed =
        posix_spawnp(&child, arguments.front(), &files, &how, arguments.data(), environ);
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&files);
    return failed == 0 ? std::optional{child} : std::nullopt;
}

}  // namespace

std::optional<int> run_child_program(const std::vector<std::string>& words,
                                     std::chrono::milliseconds most, const std::stop_token& stop) {
    if (words.empty()) return std::nullopt;
    const auto child = start(words);
    if (!child) return std::nullopt;
    const auto end = std::chrono::steady_clock::now() + most;
    for (;;) {
        int status = 0;
        const pid_t ended = ::waitpid(*child, &status, WNOHANG);
        if (ended != 0)
            return ended == *child && WIFEXITED(status) ? std::optional{WEXITSTATUS(status)}
                                                        : std::nullopt;
        if (stop.stop_requested() || std::chrono::steady_clock::now() > end) break;
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    // Its group, for a script may have started what does the work.
    ::kill(-*child, SIGKILL);
    ::waitpid(*child, nullptr, 0);
    return std::nullopt;
}

}  // namespace pension
