// SPDX-License-Identifier: Apache-2.0
#include "platform/line_device.hpp"

#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace pension {

namespace {

/// The lines that came so far.
struct Heard {
    std::mutex mutex{};
    std::vector<std::string> lines{};

    void add(std::string line) {
        const std::lock_guard lock{mutex};
        lines.push_back(std::move(line));
    }
    std::vector<std::string> wait_for(std::size_t count) {
        for (int i = 0; i < 1000; ++i) {
            {
                const std::lock_guard lock{mutex};
                if (lines.size() >= count) return lines;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
        }
        const std::lock_guard lock{mutex};
        return lines;
    }
};

void send(const std::filesystem::path& device, const std::string& bytes) {
    const int file = open(device.c_str(), O_WRONLY);
    BOOST_REQUIRE(file >= 0);
    BOOST_TEST(write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
    close(file);
}

using Lines = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(line_device)

BOOST_AUTO_TEST_CASE(lines_come_without_their_ends_and_what_is_too_long_does_not) {
    const TemporaryFolder folder;
    const auto pipe = folder / "reader";
    BOOST_REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    Heard heard;
    const LineDevice device{pipe, [&](std::string line) { heard.add(std::move(line)); }};
    send(pipe, "19530712 F\r\n\r\n" + std::string(300, '7') + "\nlast\nunfinished");
    BOOST_TEST((heard.wait_for(2) == Lines{"19530712 F", "last"}));
}

BOOST_AUTO_TEST_CASE(a_device_that_is_plugged_in_later_or_again_is_found) {
    const TemporaryFolder folder;
    const auto pipe = folder / "reader";
    Heard heard;
    const LineDevice device{pipe, [&](std::string line) { heard.add(std::move(line)); }};
    BOOST_REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    send(pipe, "one\n");
    BOOST_TEST((heard.wait_for(1) == Lines{"one"}));
    send(pipe, "two\n");
    BOOST_TEST((heard.wait_for(2) == Lines{"one", "two"}));
}

BOOST_AUTO_TEST_CASE(one_that_is_never_there_holds_nobody_up) {
    const TemporaryFolder folder;
    const LineDevice device{folder / "nothing", [](const std::string&) {}};
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
