// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/common/payment_schedule.hpp"
#include "calc/employee/retirement.hpp"
#include "calc/told/derivation.hpp"

#include <optional>
#include <vector>

namespace pension {

/// What the resident scheme holds of a person: the calendar years paid and the account.
struct ResidentYearPaid {
    int year = 0;
    Money own;         ///< 个人缴费
    Money collective;  ///< 集体补助
    Money subsidy;     ///< 政府补贴
};
struct ResidentStanding {
    std::vector<ResidentYearPaid> years;
    Money balance;
};

/// What the employee scheme holds of a person.
struct EmployeeYearPaid {
    int year = 0;
    int months = 0;  ///< 1 to 12.
};
struct EmployeeStanding {
    std::vector<EmployeeYearPaid> years;
    int other_months = 0;  ///< Paid in years that nobody knows: taken to overlap with nothing.
    Money balance;
    Money to_pooled_fund;  ///< What was paid beside the account.
    Month retirement{};
    Month statutory{};
};

/// A year paid in both schemes (重复缴费时段, by the month).
struct OverlappingYear {
    int year = 0;
    int months = 0;
    Money refund;  ///< The resident's own and collective money × months ÷ 12, half up to the fen.
};

/// Which way the money goes when both schemes are joined (制度衔接).
enum class SwitchDirection { resident_into_employee, employee_into_resident };

/// What becomes of two records in two schemes at the statutory retirement age.
struct SchemeSwitch {
    SwitchDirection direction = SwitchDirection::resident_into_employee;
    EmployeeMinimum minimum;  ///< Of employee months alone.
    std::vector<OverlappingYear> overlaps;
    Money refunded;  ///< To the person, of overlapping years.
    Money moved;     ///< From one account into the other.
    Money balance;   ///< The account that pays, after it.
    /// Months that count in the scheme that pays: employee months; in the resident scheme those and
    /// the resident's, no calendar year with more than twelve.
    int months_counted = 0;
    int resident_months_lost = 0;  ///< 不折算: paid, in the account, but in no formula.
    Money pooled_fund_lost;        ///< Paid into the employees' fund, which then pays nothing.

    /// 12 months = 1; what is left over is no year.
    int years_counted() const { return months_counted / 12; }
};

/// With the minimum employee months the resident account moves into the employee account and its
/// years are not converted; with fewer the employee account moves into the resident account and its
/// months count there. Months paid in both count once, as employee months; the resident's own and
/// collective money of them is refunded first, its subsidies and interest stay.
/// Source: 人社部发〔2014〕17号 三, 五 to 七.
/// Errors: what employee_minimum() says; amount_out_of_range with amount, most where the resident
/// account holds less than must come back. @pre no year twice in a standing, 1 to 12 months in
/// each.
Result<SchemeSwitch> scheme_switch(const ResidentStanding& resident,
                                   const EmployeeStanding& employee, const EmployeeRules& rules,
                                   Derivation* derivation = nullptr);

/// Two basic pensions drawn at once (重复领取): the resident one ends.
struct DoublePayment {
    Money base_paid_back;  ///< 已领的基础养老金, to be returned.
    Money refunded;        ///< The resident balance less subsidies, never below 0.
    Money settled;         ///< refunded − base paid back: what the person gets, or owes below 0.
};

/// Source: 人社部发〔2014〕17号 八; what is owed may be taken from the refund or the pension.
DoublePayment double_payment(Money resident_balance, Money subsidies, Money base_received);

/// Which scheme was paid first.
enum class SchemeOrder { resident_first, employee_first, mixed };

/// Staying in the employee scheme until its minimum is reached (延长缴费).
struct PayingOn {
    int months = 0;
    Money cost;
    Month retirement{};  ///< The month in which the minimum is reached.
    int resident_months_lost = 0;
};

/// Both schemes one after the other, and what each way out loses.
struct SchemesInTurn {
    SchemeOrder order = SchemeOrder::mixed;
    SchemeSwitch at_retirement;
    std::optional<PayingOn> paying_on;  ///< None where the minimum is reached.
};

/// By 17号 the order of the years decides nothing; the employee months at the statutory age do.
/// @param cost_of_paying_on what the missing months cost together.
Result<SchemesInTurn> schemes_in_turn(const ResidentStanding& resident,
                                      const EmployeeStanding& employee, Money cost_of_paying_on,
                                      const EmployeeRules& rules);

/// What a scheme asks for and gives, for two columns of one page.
struct SchemeSide {
    Money own_paid;
    Month first{};             ///< First pension month.
    PaymentSchedule payments;  ///< From then on.
    Money balance;             ///< When the pension starts.

    /// The first payment.
    Money monthly() const { return payments.payment(1); }
};

/// Resident or employee scheme, side by side.
struct SchemesSideBySide {
    SchemeSide resident;
    SchemeSide employee;
    Money extra_paid;     ///< By the employee scheme.
    Money extra_monthly;  ///< Of the first payments.
    /// The first month in which the employee pensions received lead the resident ones by what was
    /// paid more; none before the payments end, or where it asks for no more.
    std::optional<Month> won_back;
};

/// Exact sums of payments really made.
SchemesSideBySide side_by_side(const SchemeSide& resident, const SchemeSide& employee);

}  // namespace pension
