// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>

class wxWindow;

namespace pension::ui {

/// The text with line breaks so that no line is wider than `width` pixels in the window's font.
/// Breaks at blanks and, unlike wxStaticText::Wrap, between Chinese characters, never before a
/// closing mark; breaks that are there stay.
wxString wrapped(const wxWindow& window, const wxString& text, int width);

/// Words that are broken anew only when they, or the width that they have, are others: measuring
/// letters is most of what a change of an answer costs.
class WrappedOnce {
public:
    const wxString& operator()(const wxWindow& window, const wxString& text, int width) {
        if (text == text_ && width == width_) return broken_;
        text_ = text;
        width_ = width;
        return broken_ = wrapped(window, text, width);
    }
    /// The font may be another one now.
    void forget() { width_ = -1; }

private:
    wxString text_;
    int width_ = -1;
    wxString broken_;
};

}  // namespace pension::ui
