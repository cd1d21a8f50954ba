// SPDX-License-Identifier: Apache-2.0
#include "widgets/wrapped_text.hpp"

#include <wx/arrstr.h>
#include <wx/dcclient.h>
#include <wx/tokenzr.h>
#include <wx/window.h>

#include <algorithm>

namespace pension::ui {

namespace {

bool is_wide(wxUniChar letter) {
    return letter >= 0x2E80;
}

/// Marks that may not begin a line (避头点).
bool closes(wxUniChar letter) {
    static const wxString marks = wxString::FromUTF8(
        "\u3001\u3002\uff0c\uff1b\uff1a\uff1f\uff01\uff09\u3015\u300b\u201d\u2019%,.;:?!)");
    return marks.Find(letter) != wxNOT_FOUND;
}

bool may_break_before(const wxString& line, std::size_t at) {
    if (at == 0 || at >= line.length() || closes(line[at])) return false;
    const wxUniChar before = line[at - 1];
    return before == ' ' || is_wide(before) || (is_wide(line[at]) && before != '(');
}

/// How many characters of the line to take for the width: up to the last place where it may
/// break, all that fit where there is none, one at least.
std::size_t taken(const wxString& line, const wxArrayInt& ends, int width) {
    std::size_t fitting = 0;
    while (fitting < line.length() && ends[fitting] <= width) ++fitting;
    if (fitting == line.length()) return fitting;
    for (std::size_t at = fitting; at > 0; --at)
        if (may_break_before(line, at)) return at;
    return std::max<std::size_t>(fitting, 1);
}

}  // namespace

wxString wrapped(const wxWindow& window, const wxString& text, int width) {
    wxClientDC dc{const_cast<wxWindow*>(&window)};
    dc.SetFont(window.GetFont());
    wxString result;
    wxStringTokenizer lines{text, "\n", wxTOKEN_RET_EMPTY_ALL};
    while (lines.HasMoreTokens()) {
        wxString line = lines.GetNextToken();
        if (!result.empty()) result += "\n";
        while (!line.empty()) {
            wxArrayInt ends;
            dc.GetPartialTextExtents(line, ends);
            const std::size_t count = taken(line, ends, width);
            result += line.Left(count).Trim();
            line = line.Mid(count);
            if (!line.empty()) result += "\n";
        }
    }
    return result;
}

}  // namespace pension::ui
