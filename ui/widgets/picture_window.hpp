// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/bitmap.h>

#include <functional>

class wxControl;
class wxDC;
class wxKeyEvent;
class wxSize;
class wxWindow;

namespace pension::ui {

// What controls that show a picture have in common.

/// Creates the control without a ground of its own: nothing is erased, nothing flickers; the focus
/// is seen. @pre it was made by its default constructor.
void create_for_picture(wxControl& control, wxWindow* parent);

/// The letters of a picture follow the user's font size, and how large its points are drawn; 10
/// points at 96 dots to an inch is what they are made for.
double picture_text_scale(const wxWindow& control);

/// A frame around the control that has the focus.
void mark_focus(wxDC& dc, const wxWindow& control);

/// A picture of that size for the clipboard. @param paint is given what wxDC::GetHandle() gives.
wxBitmap painted(const wxSize& size, const std::function<void(void*)>& paint);

void copy_picture(const wxBitmap& picture);

/// Tab leads on from a control that takes all keys.
void leave_by_tab(wxWindow& control, wxKeyEvent& key);

}  // namespace pension::ui
