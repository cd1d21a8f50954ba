// SPDX-License-Identifier: Apache-2.0
#include "cli/employee_options.hpp"

namespace pension::cli {

void add_employee(Command& command, EmployeeOptions& typed, const Translate& tr) {
    const std::string group = tr(N_("Employee scheme"));
    for (const EmployeeOption& option : employee_options())
        std::visit(
            [&](auto field) {
                command.add_option(option.name, typed.*field, tr(option.help))
                    ->type_name(option.value)
                    ->group(group)
                    ->allow_extra_args(false);
            },
            option.field);
}

}  // namespace pension::cli
