// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/benefit_path.hpp"
#include "plan/record.hpp"
#include "policy/resident_rules.hpp"

#include <optional>

namespace pension {

/// Months without payment because no proof of life was given (没有认证，停发). Payment stops from
/// the month after the one in which it was missed; in the month in which it is given the pension of
/// that month is paid, and with it, where the place makes them good, those of the months before.
struct Suspension {
    Month missed{};                  ///< Paid the last time in this month.
    std::optional<Month> resumed{};  ///< Given, and paid again, in this one; none: never.
    Count first = 0;                 ///< The first payment 1, 2, ... that is not made,
    std::optional<Count> last{};     ///< and the last one; none: no end.
    bool made_good = true;           ///< 补发
    bool is_silent = false;          ///< No document says so; taken to be made good.
    Money owed{};                    ///< What the months come to; paid later where made good.

    Count months() const { return last ? *last - first + 1 : 0; }
};

/// When the pension is suspended by what the case says; none where nothing is missed, and where
/// proof is given in the very next month.
/// @param plan for the message only.
/// Errors: certification_too_early with plan, month, first: the pension had not begun.
Result<std::optional<Suspension>> suspension_of(const Case& asked, const Record& plan,
                                                const PensionStart& start,
                                                const ResidentRules& rules);

/// The payments in the months in which they are really made: none while suspended; afterwards those
/// of the suspended months, where they are made good, together with the next one. Fills in
/// `suspension.owed`.
PaymentSchedule suspended(const PaymentSchedule& schedule, Suspension& suspension);

/// How often the account pays in the month of payment j: not while suspended; for every month that
/// is made good once, in the month in which it is. No document says what becomes of the draws of
/// months that are not made good: they stay in the account.
Count draws_in(Count j, const std::optional<Suspension>& suspension);

/// How often it has paid after so many months of pension, with the fraction of the next one.
Fraction draws_until(Fraction payments, const std::optional<Suspension>& suspension);

/// Tells the payment in which the suspended months are made good.
/// @param schedule as it would have been.
/// @pre they are.
Input tell_made_good(Derivation& derivation, const PaymentSchedule& schedule,
                     const Suspension& suspension);

}  // namespace pension
