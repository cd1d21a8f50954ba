// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>

class wxWindow;

namespace pension::ui {

/// The text with line breaks so that no line is wider than `width` pixels in the window's font.
/// Breaks at blanks and, unlike wxStaticText::Wrap, between Chinese characters, never before a
/// closing mark; breaks that are there stay.
wxString wrapped(const wxWindow& window, const wxString& text, int width);

}  // namespace pension::ui
