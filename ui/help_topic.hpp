// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>

#include <functional>
#include <string>

class wxTopLevelWindow;
class wxWindow;

namespace pension::ui {

/// What of the manual explains this control and all within it: "questions#born".
void set_topic(wxWindow& window, const std::string& topic);

/// That of the control, or of the nearest window around it within the same frame or dialog; empty
/// where none has one.
std::string topic_of(const wxWindow* window);

/// Opens an address in the system's browser; whether that could be. Tests put theirs in its place.
std::function<bool(const wxString& address)>& browse_by();

/// Opens what the manual says of the topic, the contents without one.
/// @return what went wrong, in a sentence; empty where nothing did.
wxString show_manual(const std::string& topic);

/// Of windows without a menu: F1 shows what explains the control that has the keyboard, Ctrl+W
/// closes.
void answer_usual_keys(wxTopLevelWindow& window);

}  // namespace pension::ui
