// SPDX-License-Identifier: Apache-2.0
#include "native/display.hpp"

#include <windows.h>

namespace pension::ui {

bool has_display() {
    // A service has a desktop of its own that nobody sees.
    USEROBJECTFLAGS flags{};
    return ::GetUserObjectInformationW(::GetProcessWindowStation(), UOI_FLAGS, &flags, sizeof flags,
                                       nullptr) != 0 &&
           (flags.dwFlags & WSF_VISIBLE) != 0;
}

}  // namespace pension::ui
