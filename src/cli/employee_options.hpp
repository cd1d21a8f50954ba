// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"
#include "calc/advice/schemes.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace pension::cli {

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
};

void add_employee(CLI::App& command, EmployeeOptions& typed, const Translate& tr);

/// What was typed as a question about the employee scheme.
/// @param sex of the person; a man has one retirement category, a woman says hers.
/// Errors: what is wrong with the first option that is; option_wrong where months or category are
/// missing, or the category is not one of that sex.
Result<EmployeeQuestion> read_employee(const EmployeeOptions& typed, std::optional<Sex> sex,
                                       const Translate& tr);

}  // namespace pension::cli
