// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace pension {

/// Reads lines of text from a device that sends them when somebody does something at it: a card
/// reader on a serial line, a pipe. One that is not there, or is pulled out, is looked for again
/// every second. What was read is overwritten once it was handed on.
class LineDevice {
public:
    /// @param device "/dev/ttyUSB0"; how fast a serial line is, is the system's business.
    /// @param take called on a thread of its own with each line, without its end; of more than 256
    /// bytes nothing is taken.
    LineDevice(std::filesystem::path device, std::function<void(std::string line)> take);
    /// Waits for the thread: a second at most.
    ~LineDevice();
    LineDevice(const LineDevice&) = delete;
    LineDevice& operator=(const LineDevice&) = delete;

private:
    struct Reading;
    std::unique_ptr<Reading> reading_;
};

}  // namespace pension
