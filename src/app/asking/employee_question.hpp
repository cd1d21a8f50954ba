// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"
#include "calc/advice/schemes.hpp"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace pension {

/// What was typed of the employee scheme; all of it text, as in QuestionOptions.
struct EmployeeOptions {
    std::vector<std::string> months;
    std::vector<std::string> bases;
    std::optional<std::string> account;
    std::optional<std::string> category;
    std::optional<std::string> retire_later;
    std::optional<std::string> wage_growth;
    std::optional<std::string> interest;
    std::optional<std::string> arrears_interest;
    std::optional<std::string> transitional;
    std::optional<std::string> other_parts;

    /// Whether anything was typed.
    bool any() const;

    friend bool operator==(const EmployeeOptions&, const EmployeeOptions&) = default;
};

/// Where what was typed for an option stands.
using EmployeeField = std::variant<std::optional<std::string> EmployeeOptions::*,
                                   std::vector<std::string> EmployeeOptions::*>;

/// One option: parser and help of the command line and the fields of the window are made from this.
struct EmployeeOption {
    const char* name;  ///< "--wage-base"
    EmployeeField field;
    const char* value;  ///< "BASE"
    const char* help;   ///< Not translated yet.
};

/// All of them, in the order of the help.
std::span<const EmployeeOption> employee_options();

/// Whether each of what was typed can be read; whether it is enough, read_employee() says.
/// Errors: what is wrong with the first option that is.
Status check_employee(const EmployeeOptions& typed);

/// What was typed as a question about the employee scheme.
/// @param sex of the person; a man has one retirement category, a woman says hers.
/// Errors: those of check_employee(); option_wrong where months or category are missing, or the
/// category is not one of that sex.
Result<EmployeeQuestion> read_employee(const EmployeeOptions& typed, std::optional<Sex> sex,
                                       const Translate& tr);

}  // namespace pension
