// SPDX-License-Identifier: Apache-2.0
#include "platform/child_program.hpp"

namespace pension {

std::optional<int> run_child_program(const std::vector<std::string>&, std::chrono::milliseconds,
                                     const std::stop_token&) {
    return std::nullopt;
}

}  // namespace pension
