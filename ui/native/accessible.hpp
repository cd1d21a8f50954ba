// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxMenuItem;
class wxString;
class wxWindow;

namespace pension::ui {

/// What a screen reader calls the control, whatever text stands before it; wx's own names do not
/// reach it. Of a text that is broken into lines, the text in one piece.
void set_accessible_name(wxWindow& control, const wxString& name);

/// What kind of thing a control is that draws itself; wx calls all of them panels.
enum class AccessibleRole { chart, list };
void set_accessible_role(wxWindow& control, AccessibleRole role);

/// What it reads out beyond the name: the figures of a chart.
void set_accessible_description(wxWindow& control, const wxString& description);

/// The same of an item of a menu, whose name is its label.
void set_accessible_description(wxMenuItem& item, const wxString& description);

/// The description as it stands, for tests.
wxString accessible_description(wxWindow& control);

}  // namespace pension::ui
