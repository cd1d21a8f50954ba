// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/stattext.h>

#include <functional>

namespace pension::ui {

/// Words that are broken to the width that they are given, and are as high as they then need.
class WrappedLabel : public wxStaticText {
public:
    explicit WrappedLabel(wxWindow* parent);

    void show(const wxString& words);
    wxString words() const { return full_; }
    /// Shows nothing, and leaves nothing of what it showed in memory.
    void forget();
    /// Room for so many lines, whatever is shown; 0: as many as there are.
    void set_lines(int lines);
    /// As many as there are, but room for so many at least: what is below stays where it is.
    void set_least_lines(int lines);

    /// It is as high as its words need now; who has an owner of its own gives it room.
    std::function<void()> resized;

private:
    void wrap();

    wxString full_;
    int lines_ = 0;
    int least_lines_ = 1;
    int wrapped_width_ = 0;
};

}  // namespace pension::ui
