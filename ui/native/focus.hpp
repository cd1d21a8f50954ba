// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxTopLevelWindow;
class wxWindow;

namespace pension::ui {

/// The control that has the keyboard in the window, also where a part of it has that the toolkit
/// does not know: the button of a list beside a field. The window itself where none has.
wxWindow* focus_in(wxTopLevelWindow& window);

}  // namespace pension::ui
