// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxWindow;

namespace pension::ui {

/// The mouse wheel over the control scrolls the page around it and changes nothing: whoever
/// scrolls a form must not change the fields that pass under the mouse. A control that has the
/// focus takes the wheel itself, but for a closed list of choices, which never does.
void let_wheel_scroll_page(wxWindow& control);

}  // namespace pension::ui
