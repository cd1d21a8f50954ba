// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class wxButton;

namespace pension::ui {

/// Does something once the button was pressed and its event is over: a dialog that opened within it
/// would hold up whoever presses the button for somebody, such as a screen reader.
/// @param act called on the UI thread while the button's own window lives.
void on_press(wxButton& button, std::function<void()> act);

}  // namespace pension::ui
