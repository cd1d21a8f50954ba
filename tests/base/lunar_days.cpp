// SPDX-License-Identifier: Apache-2.0
//
// Prints every day of the lunar years that are known, for lunar_packages.sh: "1972-03-17
// 1972-02-03".
#include "base/lunar.hpp"

#include <iostream>

int main() {
    using namespace pension;
    const std::chrono::sys_days last{civil_span(last_lunar_year).value().last};
    for (std::chrono::sys_days day{civil_span(first_lunar_year).value().first}; day <= last;
         day += std::chrono::days{1})
        std::cout << iso(day) << ' ' << notation(lunar_date(day).value()) << '\n';
}
