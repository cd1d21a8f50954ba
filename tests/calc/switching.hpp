// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/employee/scheme_switch.hpp"
#include "calc/employees.hpp"

// Somebody who paid in both schemes, for tests.
namespace pension {

/// 2010 to 2014 in the resident scheme: 100 own, 20 of the village, 30 of the government a year.
inline ResidentStanding five_years() {
    ResidentStanding resident;
    for (int year = 2010; year <= 2014; ++year)
        resident.years.push_back({year, yuan("100"), yuan("20"), yuan("30")});
    resident.balance = yuan("800");
    return resident;
}

/// From July 2014 on; so many months in all.
inline EmployeeStanding employee_months(int months, const char* retirement) {
    EmployeeStanding employee{{{2014, 6}},      0, yuan("50000"), yuan("75000"), month(retirement),
                              month(retirement)};
    for (int year = 2015, left = months - 6; left > 0; ++year, left -= 12)
        employee.years.push_back({year, std::min(left, 12)});
    return employee;
}

}  // namespace pension
