// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/contributions.hpp"

#include <vector>

namespace pension::ledger {

/// A payment as the record says it, before tiers and subsidies.
struct Payment {
    int cover = 0;
    Money own;
    Month paid{};
    bool by_government = false;
    Money grants{};
};

/// Puts the payments of the record into `payments`, and a balance into `paid`.
/// Errors: years_out_of_range, year_before_sixteen, payment_before_its_year,
/// plan_needs_birth_month, plan_unreadable.
Status lay_out(const Record& record, const RecordCalendar& calendar, Contributions& paid,
               std::vector<Payment>& payments);

}  // namespace pension::ledger
