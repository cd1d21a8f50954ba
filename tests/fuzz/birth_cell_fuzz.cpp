// SPDX-License-Identifier: Apache-2.0
#include "app/lists/birth_cell.hpp"
#include "fuzz/fuzz.hpp"

using namespace pension;

// Whatever stands in a cell for the birth: a month between 1850 and 2199, or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto cell = read_birth_cell(fuzz::text_of(data, size), month_of(2026, 11));
    if (!cell) return 0;
    fuzz::holds(cell.value().month.ok());
    fuzz::holds(year_number(cell.value().month) >= 1850 && year_number(cell.value().month) < 2300);
    if (cell.value().identity) {
        const CivilDay born = cell.value().identity->born;
        fuzz::holds(born.ok() && born.year() / born.month() == cell.value().month);
    }
    return 0;
}
