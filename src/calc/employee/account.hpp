// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/common/year_settlement.hpp"
#include "calc/employee/contribution.hpp"

#include <optional>

namespace pension {

/// The employee account (职工个人账户) through its calendar years.
struct EmployeeAccount {
    std::vector<AccountYear> years;
    Money balance;
    Money interest;
    /// The first year whose rate nobody has published; the rates from it on are assumed.
    std::optional<int> assumed_from;
    ToldBy told{};  ///< The balance.
};

/// The crediting rate of a calendar year (职工记账利率), and whether it is published.
struct YearRate {
    Rate rate;
    bool published = false;
    const Dated<Rate>* figure = nullptr;  ///< Whose it is; none: assumed.
};

/// Of a year that is not published: the assumption; without one, the rate published last before it,
/// and 0 before the first.
YearRate employee_crediting_rate(int year, const std::optional<Rate>& assumed,
                                 const EmployeeRules& rules);

/// Settles the account on every 31 December up to the month before `end`; in the last year only
/// the months before `end` count. Convention: a posting counts from the month after it
/// (InterestStart::next_month), no document says when it begins. Interest = rate × (sum over the
/// months of the balance that counts in each) ÷ 12, half up to the fen once a year.
/// A known balance stands as of its month and counts from the next.
/// @param end the first pension month, or the month after a death before it.
/// Source: 国发〔2005〕38号; the rate is the nation's since 2016.
EmployeeAccount project_employee_account(const EmployeeContributions& paid,
                                         const std::optional<KnownEmployeeAccount>& known,
                                         Month end, const std::optional<Rate>& assumed,
                                         const EmployeeRules& rules,
                                         Derivation* derivation = nullptr);

}  // namespace pension
