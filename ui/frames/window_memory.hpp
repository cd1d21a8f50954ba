// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxTopLevelWindow;

namespace pension {
class Settings;
}

namespace pension::ui {

/// Where the window stood and how large it was when it was closed last; nothing is remembered of a
/// place that is on no screen any more.
void remember_place(const wxTopLevelWindow& window, Settings& settings);
/// @return whether there was a place to put it back to.
bool put_back(wxTopLevelWindow& window, const Settings& settings);

}  // namespace pension::ui
