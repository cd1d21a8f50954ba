// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/schemes_form.hpp"
#include "panels/field_rows.hpp"

class wxButton;

namespace pension::ui {

/// What is asked of the employee scheme; most of it is folded away.
class SchemesFields : public wxPanel {
public:
    SchemesFields(wxWindow* parent, ComparisonPage& page);

    FieldRows& rows() { return *rows_; }
    wxButton& unfolding() { return *unfolding_; }
    void unfold(bool shown = true);
    bool is_unfolded() const { return is_unfolded_; }

    /// Lays itself out for so much room.
    void fit(int width) { rows_->fit(width); }
    /// It takes more room than before, or less.
    std::function<void()> resized;

private:
    bool is_shown(std::size_t field) const;
    void refresh();

    SchemesForm form_;
    bool is_unfolded_ = false;
    FieldRows* rows_ = nullptr;
    wxButton* unfolding_ = nullptr;
    Subscription subscription_;
};

}  // namespace pension::ui
