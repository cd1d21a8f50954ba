// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/projection.hpp"

#include <optional>
#include <vector>

namespace pension {

/// Where a year of somebody's life ends.
enum class YearOf {
    calendar,  ///< With December.
    age,       ///< With the month of a birthday: the year of 61 has the twelve months after that
               ///< of the sixtieth birthday.
};

/// What one year brings (逐年): money in, pension and account.
struct YearOfLife {
    Month from{};   ///< The first one begins with the first month in which anything happens.
    Month until{};  ///< The end of a year, but for the last month told.
    Money own;
    Money subsidy;
    Money others;  ///< 政府代缴, 集体补助和资助
    Money received;
    Money received_in_all;  ///< With all years before.
    Money drawn;            ///< From the account.
    /// Credited in the year, of the account before the pension and while it is drawn; in the year
    /// of a known balance since then. None where no balance is known.
    std::optional<Money> interest;
    std::optional<Money> balance;        ///< After the last month; none where it is not known.
    std::optional<Money> left_to_heirs;  ///< At a death in the last month, by the rule of then.
};

/// What the account holds after a month, its interest settled to the end of it: paid in, later
/// drawn from. None before a balance that is known, and from the month on in which the pension of a
/// plan that leads to none would begin. @pre not past the oldest age.
std::optional<Money> account_after(Month last, const Projection& made, const ResidentRules& rules);

/// The plan year by year, from the first payment (or a known balance, or the pension, whichever is
/// first) to the end of the year in which that age is reached; without a pension to the month in
/// which it would begin.
///
/// In every year with a known balance before it: balance before + own + subsidy + others + interest
/// − drawn = balance.
/// @param oldest in whole years, 16 to 120.
std::vector<YearOfLife> year_by_year(const Projection& made, const ResidentRules& rules,
                                     YearOf year, int oldest);

}  // namespace pension
