// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/employee/figures.hpp"
#include "calc/told/derivation.hpp"
#include "plan/employee.hpp"

#include <optional>
#include <vector>

namespace pension {

/// What a flexible worker pays for one month and which part of it goes to the account; the rest
/// goes to the pooled fund (统筹基金).
struct MonthlyContribution {
    Money paid;
    Money to_account;
};

/// Base × rate and base × the account's part, each half up to the fen: 1 965.18 at 20 % is 393.04.
MonthlyContribution monthly_contribution(Money contribution_base, const EmployeeContribution& rule);

/// The base in yuan that a choice comes to in a month with that range. A share is one of the
/// average wage, half up to the fen; the law's own least and greatest share never pass a limit that
/// is printed in whole yuan (60 % of 7 646 are 4 587.60, the printed limit 4 588).
/// Errors: contribution_base_refused with base, least, most, month and place, where it lies outside
/// the range: nobody's intention is changed in silence. figure_missing for the average wage.
Result<Money> contribution_base(const BaseChoice& choice, const BaseRange& range, Month month,
                                const EmployeeRules& rules);

/// The choice that holds in a month: the last one made before it.
const BaseChoice& base_choice_in(const EmployeePlan& plan, Month month);

/// One month of cover as it was or will be paid.
struct EmployeeMonth {
    Month cover{};
    Month paid_in{};
    Money base;
    std::optional<Rate> share;                      ///< Of the average wage, where the base is one.
    std::shared_ptr<const Provenance> base_from{};  ///< Where it is a printed limit.
    YearlyFigure average;    ///< The average wage behind the limits of the month of payment.
    WageIndex wage_index{};  ///< Base ÷ average, half up to eight decimals.
    Money contribution;
    Money to_account;
    Money interest;       ///< Of arrears; it enters neither account nor index.
    int years_grown = 0;  ///< Since the limits or the average behind it were published.
};

/// The months of a plan as they are paid.
struct EmployeeContributions {
    std::vector<EmployeeMonth> months;  ///< In order of payment, then of cover.
    std::vector<Month> cancelled;       ///< 核销 and not paid anew: they do not count.
    int known_months = 0;               ///< Those before the known balance.
    int months_paid = 0;                ///< Known ones included.
    Money own_paid;                     ///< Contributions and interest on arrears, known ones not.
    Money to_account;
    Money to_pooled_fund;
    Money arrears_interest;
    WageIndex wage_index{};  ///< Mean over all months paid, half up to eight decimals; 0 without
                             ///< any.
    int years_grown = 0;     ///< The most years by which limits or averages had to be grown.
    ToldBy told_to_account{};
    ToldBy told_index{};
};

/// Lays a plan out month by month. Months of cover after the retirement, or before the known
/// balance ends, cannot be paid; each is paid once. A month paid later is paid at the limits, the
/// base chosen and the rate of the month of payment, plus simple interest from the month of cover.
/// The wage index of such a month is that of the month of payment.
/// Source: 国办发〔2019〕13号; for arrears the local office. The exact index is local, too: here it
/// is exact to the millionth a month and on the mean, slips print it to the fourth to sixth digit.
/// Errors: payment_after_pension, payment_before_its_month, employee_month_twice (also of one that
/// the known balance holds), and what base_range() and contribution_base() say.
Result<EmployeeContributions> employee_contributions(const EmployeePlan& plan, Month retirement,
                                                     const EmployeeAssumptions& assumptions,
                                                     const EmployeeRules& rules,
                                                     Derivation* derivation = nullptr);

/// A share of the contribution that the government takes over (4050 补贴), up to a cap a month.
/// numerator ÷ denominator because two thirds are no whole number of millionths.
struct ContributionHelp {
    int numerator = 2;
    int denominator = 3;
    std::optional<Money> cap;
};

/// Half up to the fen, then capped: 955.00 × 2 ÷ 3 are 636.67, with a cap of 600 they are 600.
Money contribution_help(Money contribution, const ContributionHelp& help);

}  // namespace pension
