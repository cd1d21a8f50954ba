// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "base/month.hpp"
#include "base/rate.hpp"
#include "base/result.hpp"
#include "plan/wage_index.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pension {

/// An end of the range within which the contribution base is chosen.
enum class BaseLimit { lower, upper };

/// The contribution base (缴费基数) that a flexible worker chooses: a limit of its range, a share
/// of the average wage behind the limits (60 % to 300 %), or so much a month.
using BaseChoice = std::variant<BaseLimit, Rate, Money>;

/// Another base, chosen in a month; it holds from the next one on (次月起执行).
struct BaseChange {
    Month chosen{};
    BaseChoice base;

    friend bool operator==(const BaseChange&, const BaseChange&) = default;
};

/// Months of cover from first to last, each paid in its own month, or all of them in `paid`.
struct EmployeeMonths {
    Month first{};
    Month last{};
    std::optional<Month> paid{};  ///< 补缴: a later month, at its limits and with interest.
    bool cancelled = false;  ///< 核销的欠费: they count only where others here pay them anew.

    friend bool operator==(const EmployeeMonths&, const EmployeeMonths&) = default;
};

/// What the office prints of the time before: after `as_of`, so much in the account, so many months
/// paid, such an average wage index.
struct KnownEmployeeAccount {
    Month as_of{};
    Money balance;
    int months = 0;
    WageIndex wage_index{};

    friend bool operator==(const KnownEmployeeAccount&, const KnownEmployeeAccount&) = default;
};

/// What a flexible worker means to do in the employee scheme (灵活就业人员参加职工养老保险).
struct EmployeePlan {
    std::optional<KnownEmployeeAccount> known;
    BaseChoice base = BaseLimit::lower;  ///< From the beginning, until the first change holds.
    std::vector<BaseChange> changes;     ///< In order of month.
    std::vector<EmployeeMonths> months;
    int months_later = 0;  ///< 弹性退休: than the statutory month; below zero it is earlier.
    Money transitional_pension;  ///< 过渡性养老金 a month, as the office says.
    Money other_parts;           ///< What the province adds a month, as the office says.

    friend bool operator==(const EmployeePlan&, const EmployeePlan&) = default;
};

/// What no document says of the years to come and of arrears; every one is printed (假设).
struct EmployeeAssumptions {
    Rate wage_growth;                    ///< A year, of average wage, limits and benefit base after
                                         ///< the last year published.
    std::optional<Rate> crediting_rate;  ///< Of years that are not published; none: the last one
                                         ///< published before.
    Rate arrears_interest;               ///< A year, simple, from the month of cover to the month
                                         ///< of payment.

    friend bool operator==(const EmployeeAssumptions&, const EmployeeAssumptions&) = default;
};

/// Reads months of cover, comma separated: "2027-01..2042-12" each paid in its own month,
/// "2027-01" alone, "2015-03..2015-12@2027-06" all of them paid in June 2027.
/// Errors: employee_months_unreadable with the entry. Whether they can be paid is for the
/// calculation to say.
Result<std::vector<EmployeeMonths>> parse_employee_months(std::string_view text);

/// The same notation again, in order; months that were cancelled have none and are left out.
std::string notation(const std::vector<EmployeeMonths>& months);

/// A base and, where it is a change, the month in which it was chosen.
struct DatedBaseChoice {
    BaseChoice base;
    std::optional<Month> chosen{};

    friend bool operator==(const DatedBaseChoice&, const DatedBaseChoice&) = default;
};

/// Reads "lower", "upper", "80%" of the average wage or "4200" yuan a month; "80%@2030-01" is
/// chosen in January 2030. Errors: contribution_base_unreadable; amount_out_of_range.
Result<DatedBaseChoice> parse_base_choice(std::string_view text);

/// Reads "2026-05:12345.67,96,0.8123": month, balance after it, months paid, average wage index
/// with at most eight decimals.
/// Errors: employee_account_unreadable, also of more than 1 200 months or an index above 10;
/// amount_out_of_range.
Result<KnownEmployeeAccount> parse_employee_account(std::string_view text);

}  // namespace pension
