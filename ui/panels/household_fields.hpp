// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/household_form.hpp"
#include "panels/field_rows.hpp"

class wxButton;
class wxListBox;

namespace pension::ui {

/// The people of a household: a list, and the fields of the one that is marked in it.
class HouseholdFields : public wxPanel {
public:
    HouseholdFields(wxWindow* parent, ComparisonPage& page);

    FieldRows& rows() { return *rows_; }
    wxListBox& list() { return *list_; }
    wxButton& add() { return *add_; }
    wxButton& copy() { return *copy_; }
    wxButton& remove() { return *remove_; }
    /// The control of a field of the marked person.
    wxWindow& control(PersonField field);
    wxString problem(PersonField field);
    void mark(std::size_t person);

    /// Lays itself out for so much room.
    void fit(int width) { rows_->fit(width); }
    /// It takes more room than before, or less.
    std::function<void()> resized;

private:
    wxSizer* build_list();
    void build_rows();
    void refresh();

    HouseholdForm form_;
    const std::vector<PersonField> fields_ = HouseholdForm::fields();
    std::size_t marked_ = 0;
    wxListBox* list_ = nullptr;
    wxButton* add_ = nullptr;
    wxButton* copy_ = nullptr;
    wxButton* remove_ = nullptr;
    FieldRows* rows_ = nullptr;
    Subscription subscription_;
};

}  // namespace pension::ui
