// SPDX-License-Identifier: Apache-2.0
#include "native/composing.hpp"

namespace pension::ui {

// The input methods of Windows take their keys before anybody else sees them: what reaches the
// program as VK_PROCESSKEY means nothing to the toolkit. So there is nothing to watch.
void watch_composing() {}

bool is_composing() {
    return false;
}

void forget_composing() {}

}  // namespace pension::ui
