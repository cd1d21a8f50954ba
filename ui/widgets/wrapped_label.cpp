// SPDX-License-Identifier: Apache-2.0
#include "widgets/wrapped_label.hpp"

#include "native/accessible.hpp"
#include "widgets/measured.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/wrapped_text.hpp"

#include <algorithm>

namespace pension::ui {

WrappedLabel::WrappedLabel(wxWindow* parent)
    : wxStaticText{parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE} {
    // Not within the size event, see CardView.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& size) {
        if (size.GetSize().x != wrapped_width_) CallAfter([this] { wrap(); });
        size.Skip();
    });
    when_letters_change(*this, [this] { wrap(); });
}

void WrappedLabel::show(const wxString& words) {
    if (words == full_) return;
    full_ = words;
    wrap();
}

void WrappedLabel::forget() {
    // A shorter text would be written into the beginning of the longer one, whose end stays.
    full_.assign(full_.length(), ' ');
    SetLabel(full_);
    show({});
}

void WrappedLabel::set_lines(int lines) {
    lines_ = lines;
    wrap();
}

void WrappedLabel::set_least_lines(int lines) {
    least_lines_ = lines;
    wrap();
}

void WrappedLabel::wrap() {
    wrapped_width_ = GetSize().x;
    const wxString broken =
        wrapped_width_ > FromDIP(60) ? wrapped(*this, full_, wrapped_width_) : full_;
    const wxString label = wxControl::EscapeMnemonics(broken);
    if (GetLabel() != label) SetLabel(label);
    set_accessible_name(*this, full_);  // In one piece.
    const int shown =
        lines_ > 0 ? lines_ : std::max(static_cast<int>(broken.Freq('\n')) + 1, least_lines_);
    // What is cut is read in whole under the mouse.
    SetToolTip(lines_ > 0 && static_cast<int>(broken.Freq('\n')) >= lines_ ? full_ : wxString{});
    const int height = shown * (GetCharHeight() + FromDIP(2));
    if (GetMinSize().y == height) return;
    SetMinSize({FromDIP(40), height});
    lay_out_around(*this);
    if (resized) resized();
}

}  // namespace pension::ui
