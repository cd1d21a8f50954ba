// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace pension {

/// One field of what is asked of the employee scheme.
struct SchemesField {
    const char* option;  ///< Which of employee_options() it is.
    FieldKind kind;
    bool is_folded;     ///< Under a heading that has to be unfolded.
    const char* label;  ///< This and the following as in FormField.
    const char* why;
    const char* hint;
    const char* change;
};

/// All of them, in the order of the form.
std::span<const SchemesField> schemes_fields();

/// What is typed of the employee scheme, beside the question of the page. Fields are named by their
/// number in schemes_fields(). What cannot be read stays in its field with the reason.
class SchemesForm {
public:
    explicit SchemesForm(ComparisonPage& page);

    std::string text(std::size_t field) const;
    std::string problem(std::size_t field) const;
    std::vector<FieldChoice> choices(std::size_t field) const;
    /// Whether it is asked of this person: only a woman has a choice of categories.
    bool is_asked(std::size_t field) const;
    void type(std::size_t field, const std::string& text);

    Signal changed;

private:
    struct Wrong {
        std::string text;
        Error why;
    };

    ComparisonPage& page_;
    EmployeeOptions seen_;
    std::map<std::size_t, Wrong> wrong_;
    Subscription page_changed_;
};

}  // namespace pension
