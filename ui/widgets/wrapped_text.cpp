// SPDX-License-Identifier: Apache-2.0
#include "widgets/wrapped_text.hpp"

#include "native/letters.hpp"

#include <wx/tokenzr.h>
#include <wx/window.h>

#include <algorithm>
#include <vector>

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

/// Marks that may not end one (避尾点).
bool opens(wxUniChar letter) {
    static const wxString marks =
        wxString::FromUTF8("\uff08\u3014\u300a\u3008\u300c\u300e\u201c\u2018([");
    return marks.Find(letter) != wxNOT_FOUND;
}

/// What counts something: it stays with its number.
bool is_unit(wxUniChar letter) {
    static const wxString units = wxString::FromUTF8("\u5143\u5c81\u5e74\u6708\u6b21");
    return units.Find(letter) != wxNOT_FOUND;
}

bool may_break_before(const wxString& line, std::size_t at) {
    if (at == 0 || at >= line.length() || closes(line[at])) return false;
    const wxUniChar before = line[at - 1];
    if (opens(before)) return false;
    if (before >= '0' && before <= '9' && is_unit(line[at])) return false;
    return before == ' ' || is_wide(before) || is_wide(line[at]);
}

/// The last place up to `end` where the line may break; `end` itself, or one character after
/// `from`, if there is none.
std::size_t last_break(const wxString& line, std::size_t from, std::size_t end) {
    for (std::size_t at = end; at > from; --at)
        if (may_break_before(line, at)) return at;
    return std::max(end, from + 1);
}

/// Where the part of the line that begins at `from` ends: at the last place where it may break,
/// where it does not fit any more if there is none, after one character at least.
/// @param ends where each character of the whole line ends.
std::size_t end_of_part(const wxString& line, const std::vector<double>& ends, std::size_t from,
                        int width) {
    const double begin = from == 0 ? 0 : ends[from - 1];
    std::size_t end = from;
    while (end < line.length() && ends[end] - begin <= width) ++end;
    if (end == line.length()) return end;
    return last_break(line, from, end);
}

/// One letter left alone at the end (孤字) takes the word before it along.
/// @param ends of all parts of the line.
void join_last_letter(const wxString& line, std::vector<std::size_t>& ends) {
    if (ends.size() < 2) return;
    std::size_t& before_last = ends[ends.size() - 2];
    if (line.length() - before_last != 1) return;
    const std::size_t from = ends.size() > 2 ? ends[ends.size() - 3] : 0;
    const std::size_t earlier = last_break(line, from, before_last - 1);
    // A line that becomes half empty looks worse.
    if (may_break_before(line, earlier) && earlier - from > (before_last - from) / 2)
        before_last = earlier;
}

}  // namespace

wxString wrapped(const wxWindow& window, const wxString& text, int width) {
    wxString result;
    wxStringTokenizer lines{text, "\n", wxTOKEN_RET_EMPTY_ALL};
    while (lines.HasMoreTokens()) {
        const wxString line = lines.GetNextToken();
        if (!result.empty()) result += "\n";
        const std::vector<double> ends = letter_ends(window, line);
        std::vector<std::size_t> parts;
        for (std::size_t from = 0; from < line.length();)
            parts.push_back(from = end_of_part(line, ends, from, width));
        join_last_letter(line, parts);
        std::size_t from = 0;
        for (const std::size_t end : parts) {
            result += line.Mid(from, end - from).Trim();
            if (end < line.length()) result += "\n";
            from = end;
        }
    }
    return result;
}

}  // namespace pension::ui
