// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pension {

/// Runs a program of others to its end, found as a shell finds it but without one; it reads nothing
/// and what it prints is thrown away.
/// @param words its name first.
/// @param most time that it has; then, or where somebody asks it to stop, it is ended with all that
/// it has started.
/// @return its exit status; none where it is not there or was ended. On Windows none of them is
/// there: nobody has office programs in the search path.
std::optional<int> run_child_program(const std::vector<std::string>& words,
                                     std::chrono::milliseconds most,
                                     const std::stop_token& stop = {});

}  // namespace pension
