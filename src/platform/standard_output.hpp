// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <streambuf>
#include <string_view>
#include <system_error>

namespace pension {

/// The program's standard output, which knows why it could not be written: the streams of the
/// library do not, and by the time that they are asked errno is about something else.
class StandardOutput : public std::streambuf {
public:
    StandardOutput();
    ~StandardOutput() override;
    StandardOutput(const StandardOutput&) = delete;
    StandardOutput& operator=(const StandardOutput&) = delete;

    /// Why the first byte that is missing was not written; no error where all were.
    const std::error_code& failure() const { return failure_; }

protected:
    int_type overflow(int_type next) override;
    int sync() override;

private:
    std::array<char, 16384> waiting_{};
    std::error_code failure_;
};

}  // namespace pension
