// SPDX-License-Identifier: Apache-2.0
#include "platform/line_device.hpp"

#define WIN32_LEAN_AND_MEAN
#include <array>
#include <stop_token>
#include <thread>
#include <utility>
#include <windows.h>

namespace pension {

namespace {

constexpr std::size_t longest = 256;
constexpr DWORD look_again_ms = 200;

}  // namespace

struct LineDevice::Reading {
    std::filesystem::path device;
    std::function<void(std::string)> take;
    std::jthread thread{};

    void run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            const HANDLE file =
                CreateFileW(device.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
            if (file != INVALID_HANDLE_VALUE) {
                COMMTIMEOUTS times{};
                times.ReadTotalTimeoutConstant = look_again_ms;
                SetCommTimeouts(file, &times);
                read_from(file, stop);
                CloseHandle(file);
            }
            for (DWORD waited = 0; waited < 1000 && !stop.stop_requested(); waited += look_again_ms)
                Sleep(look_again_ms);
        }
    }

    void read_from(HANDLE file, const std::stop_token& stop) const {
        std::string line;
        std::array<char, longest> bytes{};
        while (!stop.stop_requested()) {
            DWORD count = 0;
            if (!ReadFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &count, nullptr))
                break;
            for (DWORD i = 0; i < count; ++i) {
                const char letter = std::exchange(bytes[i], '\0');
                if (letter != '\n' && letter != '\r') {
                    if (line.size() <= longest) line += letter;
                    continue;
                }
                if (!line.empty() && line.size() <= longest) take(line);
                SecureZeroMemory(line.data(), line.capacity());
                line.clear();
            }
        }
        SecureZeroMemory(line.data(), line.capacity());
    }
};

LineDevice::LineDevice(std::filesystem::path device, std::function<void(std::string)> take)
    : reading_{new Reading{std::move(device), std::move(take)}} {
    reading_->thread = std::jthread{[this](const std::stop_token& stop) { reading_->run(stop); }};
}

LineDevice::~LineDevice() = default;

}  // namespace pension
