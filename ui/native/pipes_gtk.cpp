// SPDX-License-Identifier: Apache-2.0
#include "native/pipes.hpp"

#include <csignal>

namespace pension::ui {

void survive_broken_pipes() {
    std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace pension::ui
