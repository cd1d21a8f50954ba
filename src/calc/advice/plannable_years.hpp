// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/projection.hpp"
#include "plan/case.hpp"

#include <vector>

namespace pension {

/// What a payment of one tier brings into the account: itself and what others add to it.
struct CreditedTier {
    Money own;
    Money credited;

    friend bool operator==(const CreditedTier&, const CreditedTier&) = default;
};

/// A year of cover that can still be paid in time, and what each tier brings.
struct OpenYear {
    int cover = 0;
    Month month{};                    ///< In which it would be paid.
    std::vector<CreditedTier> tiers;  ///< In rising order of what is paid.
};

/// What is fixed, and the years that can still be planned: where every planning question begins.
struct PlannableYears {
    Case asked;           ///< With a birth month, assumed where none was typed.
    ResidentRules rules;  ///< On the basis.
    RecordCalendar calendar;
    Record paid;                 ///< The record typed: paid or settled.
    Contributions fixed;         ///< The same, month by month.
    std::vector<OpenYear> open;  ///< In order of year.
    PensionStart start;          ///< Where all open years are paid.
    int least_years = 0;         ///< How many open years the pension asks for.
};

/// So many calendar years at one tier.
struct TierYears {
    int first = 0;
    int last = 0;
    Money amount;

    int years() const { return last - first + 1; }
    friend bool operator==(const TierYears&, const TierYears&) = default;
};

/// A way to pay the open years, reckoned.
struct PlannedYears {
    std::vector<TierYears> tiers;  ///< In order of year; years left out stand in none.
    Record record;                 ///< With what was paid before.
    Money cost;                    ///< Own money for the open years.
    int years = 0;                 ///< How many of them are paid.
    Projection projection;

    Money monthly() const { return projection.parts.monthly; }
};

/// The open years of the first plan of the case.
///
/// Dated basis: the years from today's on that the record does not name, each paid in the payment
/// month, the current year today where that has passed. Leaflet basis: of the last `years` years
/// before the pension those that the record does not name. One tier a year; gaps of the past
/// (补缴) are not among them: price_gaps() prices those.
///
/// Without a birth month the calendar is that of the leaflet, and when the scheme began does not
/// bind it.
///
/// Errors: what check_case(), rules_on_basis(), contributions() and project() say of the plan with
/// all open years paid; not_eligible where even they are too few; years_out_of_range where a life
/// has fewer years than `years`.
Result<PlannableYears> plannable_years(const Case& asked, const ResidentRules& rules, int years);

/// One tier for each open year, in their order; none where a year is left out.
using Chosen = std::vector<std::optional<Money>>;

/// The choice as a plan of the case. Errors: what project() says.
Result<PlannedYears> planned(const PlannableYears& plannable, const Chosen& chosen);

/// project(), with an overflow told as result_out_of_range.
Result<Projection> projected(const Record& plan, const Case& asked, const ResidentRules& rules);

/// The record with further entries.
Record with_entry(Record record, RecordEntry entry);

}  // namespace pension
