// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/advice/ways.hpp"
#include "calc/employee/projection.hpp"
#include "calc/employee/scheme_switch.hpp"

#include <optional>
#include <vector>

namespace pension {

/// What is asked of the employee scheme, beside the resident case.
struct EmployeeQuestion {
    EmployeePlan plan;
    RetirementCategory category = RetirementCategory::male_60;
    EmployeeAssumptions assumptions;
};

enum class SchemeWayKind {
    resident,   ///< The resident record alone.
    employee,   ///< The employee months alone.
    both,       ///< Both, joined when the law joins them (制度衔接).
    paying_on,  ///< Both, and paid on in the employee scheme until its minimum (延长缴费).
};

/// The kind's name in files: "paying_on".
const char* code(SchemeWayKind kind);

/// The two pension schemes.
enum class Scheme { resident, employee };

/// The scheme's name in files: "employee".
const char* code(Scheme scheme);

/// What a way comes to by an age at death.
struct SchemeLifetime {
    Age age_at_death;
    std::optional<Money> own_paid;  ///< Until then; none after a known balance.
    Money received;
    std::optional<Money> left_to_heirs;
    std::optional<Money> funeral_grant;   ///< 丧葬补助金 of the scheme that pays it.
    std::optional<Money> survivor_grant;  ///< 抚恤金 of the employee scheme.
    std::optional<Money> net;             ///< All of these less own paid; what is not known adds
                                          ///< nothing.
};

/// One way through the two schemes.
struct SchemeWay {
    SchemeWayKind kind{};
    Scheme pays = Scheme::resident;          ///< Whose pension it is.
    std::optional<Money> own_paid;           ///< Less what is refunded; none after a known balance.
    std::optional<SchemeSide> side;          ///< None where no pension comes of it.
    std::optional<Error> refused;            ///< Why, where the resident scheme gives none.
    std::optional<EmployeePension> pension;  ///< Where the employee scheme pays.
    std::vector<SchemeLifetime> lifetimes;   ///< One for each age at death asked for.
    /// Against the resident record alone, where both give a pension and their price is known;
    /// winning back is looked for up to the age of 120.
    std::optional<SchemesSideBySide> against_resident;
};

/// Resident or employee scheme, or both in turn.
struct ResidentOrEmployee {
    Standing at;
    EmployeeQuestion asked;
    EmployeeProjection employee;  ///< The employee months alone.
    std::vector<SchemeWay> ways;  ///< Resident, employee, then what else there is.
    Record in_turn;               ///< The resident record beside the employee months.
    std::optional<SchemesInTurn> joined;
    Month joined_in{};  ///< The month in which the accounts are joined.
    std::optional<EmployeeProjection> paying_on;
    /// An earlier retirement was asked for, and the months do not reach the minimum: reckoned with
    /// the statutory one.
    bool too_few_to_retire_early = false;

    /// The way of that kind; none where it is no way of its own.
    const SchemeWay* way_of(SchemeWayKind kind) const;
};

/// The resident record of the case and the employee months, each alone, then both in one life.
///
/// In one life a resident payment that is planned after `asked.as_of` is left out where the same
/// month is paid in the employee scheme, or where the employee pension has begun. At the statutory
/// retirement age, at the chosen month where it is later, the accounts are joined by
/// scheme_switch(). Where the employee account comes over, its months count as calendar years paid
/// since that month, and the resident pension begins in the next one at the earliest.
/// Where the minimum months are not reached, paying on is one more way: each missing month from the
/// one after retirement, or after today where that is later, at its own limits.
///
/// Survivors' money of the employee scheme is told where the place's figures and the rule are
/// known: the funeral for every death, the grant (抚恤金) before the pension and from the rule's
/// years on.
/// Source: 国发〔2014〕8号, 国发〔2005〕38号, 人社部发〔2014〕17号.
/// Errors: birth_month_needed also on the leaflet basis; what standing(), project_employee() and
/// scheme_switch() say; plan_of_leaflets_only; rate_out_of_range; result_out_of_range.
Result<ResidentOrEmployee> resident_or_employee(const Case& asked, const ResidentRules& rules,
                                                const EmployeeQuestion& employee,
                                                const EmployeeRules& employee_rules);

}  // namespace pension
