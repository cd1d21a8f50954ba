// SPDX-License-Identifier: Apache-2.0
#include "platform/line_device.hpp"

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <stop_token>
#include <thread>
#include <unistd.h>
#include <utility>

namespace pension {

namespace {

constexpr std::size_t longest = 256;
constexpr int look_again_ms = 200;  ///< How soon an end that is asked for is seen.

void overwrite(std::string& text) {
    volatile char* at = text.data();
    for (std::size_t i = 0; i < text.capacity(); ++i) at[i] = '\0';
    text.clear();
}

}  // namespace

struct LineDevice::Reading {
    std::filesystem::path device;
    std::function<void(std::string)> take;
    std::jthread thread{};

    void run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            // Read only, and never as the terminal that could end this program.
            const int file = open(device.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
            if (file >= 0) {
                read_from(file, stop);
                close(file);
            }
            for (int waited = 0; waited < 1000 && !stop.stop_requested(); waited += look_again_ms)
                poll(nullptr, 0, look_again_ms);
        }
    }

    /// Until the device is gone.
    void read_from(int file, const std::stop_token& stop) const {
        std::string line;
        line.reserve(longest + 1);
        std::array<char, longest> bytes{};
        while (!stop.stop_requested()) {
            pollfd asked{file, POLLIN, 0};
            if (poll(&asked, 1, look_again_ms) <= 0) continue;
            const ssize_t count = read(file, bytes.data(), bytes.size());
            if (count <= 0) break;
            for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
                const char letter = std::exchange(bytes[i], '\0');
                if (letter == '\n' || letter == '\r')
                    hand_on(line);
                else if (line.size() <= longest)
                    line += letter;
            }
        }
        overwrite(line);
    }

    void hand_on(std::string& line) const {
        if (!line.empty() && line.size() <= longest) take(line);
        overwrite(line);
    }
};

LineDevice::LineDevice(std::filesystem::path device, std::function<void(std::string)> take)
    : reading_{new Reading{std::move(device), std::move(take)}} {
    reading_->thread = std::jthread{[this](const std::stop_token& stop) { reading_->run(stop); }};
}

LineDevice::~LineDevice() = default;

}  // namespace pension
