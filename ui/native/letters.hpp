// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

class wxString;
class wxWindow;

namespace pension::ui {

/// Where each character of a line ends, in pixels from the line's beginning, in the letters that
/// the window's control is drawn with. A wxClientDC, which tells the same, asks for the control's
/// usual font and colours first, and GTK makes a window of its own to answer that, twice each time.
std::vector<double> letter_ends(const wxWindow& window, const wxString& line);

}  // namespace pension::ui
