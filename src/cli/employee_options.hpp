// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/employee_question.hpp"
#include "cli/command_line.hpp"

namespace pension::cli {

/// Adds the options of the employee scheme from their one table.
void add_employee(Command& command, EmployeeOptions& typed, const Translate& tr);

}  // namespace pension::cli
