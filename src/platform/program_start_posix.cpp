// SPDX-License-Identifier: Apache-2.0
#include "platform/program_start.hpp"

namespace pension {

std::vector<std::string> start_program(int argc, char** argv) {
    return {argv + 1, argv + argc};
}

}  // namespace pension
