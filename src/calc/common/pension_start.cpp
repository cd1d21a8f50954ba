// SPDX-License-Identifier: Apache-2.0
#include "calc/common/pension_start.hpp"

namespace pension {

PensionStart leaflet_start(std::optional<Month> born, Month as_of, int pension_age) {
    const Month reached = born ? *born + Months{pension_age} : as_of.year() / std::chrono::December;
    return {reached - Months{pension_age}, reached + Months{1}, pension_age};
}

}  // namespace pension
