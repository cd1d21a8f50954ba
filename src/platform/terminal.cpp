// SPDX-License-Identifier: Apache-2.0
#include "platform/terminal.hpp"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace pension {

bool has_terminal() {
#ifdef _WIN32
    return ::_isatty(0) != 0 && ::_isatty(1) != 0;
#else
    return ::isatty(0) == 1 && ::isatty(1) == 1;
#endif
}

bool errors_are_seen() {
#ifdef _WIN32
    return ::_isatty(2) != 0;
#else
    return ::isatty(2) == 1;
#endif
}

}  // namespace pension
