// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pension::ui {

/// Whether there is a screen to open windows on. The toolkit itself ends the program where not.
bool has_display();

}  // namespace pension::ui
