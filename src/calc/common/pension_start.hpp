// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"

#include <optional>

namespace pension {

/// When the pension begins, and how old the insured person is then.
struct PensionStart {
    Month birth{};
    Month first{};                 ///< 首次领取月, f.
    int age_in_months_before = 0;  ///< a: the exact age in the month before f; payment j is made
                                   ///< at age a + j months.
};

/// Leaflet basis: f is the month after the pension age is reached. Without a birth month the
/// pension age is reached in the December of the policy's year and the pension starts in the
/// January after it, so that the years paid are the calendar years before.
///
/// @param pension_age in months, 720 for 60 years.
PensionStart leaflet_start(std::optional<Month> born, Month as_of, int pension_age);

}  // namespace pension
