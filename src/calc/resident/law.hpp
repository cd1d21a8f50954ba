// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"

namespace pension {

// Figures of the law that no place sets and no later document has changed. What differs from place
// to place, or has a month from which it holds, is a row of the policy file.

/// 年满16周岁 (国发〔2014〕8号): who is younger cannot join, so no death before it is reckoned.
inline constexpr int youngest_age_in_years = 16;

/// The first calendar year that may be paid: that of the 16th birthday.
constexpr int first_payable_year(Month birth) {
    return year_number(birth) + youngest_age_in_years;
}

/// 距规定领取年龄不足15年 (国发〔2014〕8号 七): who was nearer to the pension age when the scheme
/// began pays every year from then on.
inline constexpr Months every_year_span{15 * 12};

/// Where nobody knows when the scheme began it was not before (国发〔2009〕32号, the pilot).
inline constexpr Month earliest_scheme_start = Year{2009} / std::chrono::September;
/// By then every county had it; no document that we have says so.
inline constexpr Month latest_scheme_start = Year{2012} / std::chrono::August;

}  // namespace pension
