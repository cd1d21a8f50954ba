// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/question_form.hpp"

#include <wx/string.h>

#include <functional>
#include <string>
#include <vector>

class wxWindow;

namespace pension::ui {

/// A control for one field of a form. What is typed counts when the field is left or entered; what
/// is being typed is not written over.
class Field {
public:
    /// Text with a list of what may stand in it, beside the kinds that a form knows.
    enum class Kind { text, choice, flag, text_with_list };
    static Kind kind_of(FieldKind kind);

    /// @param label of a flag, which says by itself what it is.
    Field(wxWindow* parent, Kind kind, const wxString& label = {});

    wxWindow& control() const { return *control_; }
    /// Calls that with what was typed, whenever it is another text than the one shown.
    void bind(std::function<void(const std::string&)> entered);
    /// What stands in it, as a form takes it: "yes" or nothing of a flag, the value of a choice.
    std::string typed() const;
    /// @param choices what can be chosen, or what a list offers beside typing; of other kinds
    ///        nothing.
    void show(const std::string& text, std::vector<FieldChoice> choices = {});
    /// What it was last told to show.
    const std::string& shown() const { return shown_; }
    /// As if it had been left: what was typed counts.
    void enter();

private:
    void offer(const std::vector<FieldChoice>& choices);
    void show_choice(const std::string& text, std::vector<FieldChoice> choices);

    Kind kind_;
    wxWindow* control_;
    std::string shown_;
    std::vector<FieldChoice> choices_;
    std::function<void(const std::string&)> entered_;
};

/// What stands under a field, beside what its tip says of it, for a screen reader: it comes back to
/// the field and not to what stands under it.
void tell_what_is_said(wxWindow& control, const wxString& said);

}  // namespace pension::ui
