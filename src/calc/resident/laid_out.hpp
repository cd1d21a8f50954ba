// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/contributions.hpp"

#include <boost/container/small_vector.hpp>

#include <cstddef>

namespace pension::ledger {

/// A payment as the record says it, before tiers and subsidies.
struct Payment {
    int cover = 0;
    Money own;
    Month paid{};
    bool by_government = false;
    Money grants{};
};

/// As many as a life from 16 to 60 has years: so many need no memory of their own.
inline constexpr std::size_t usual_payments = 45;
using Payments = boost::container::small_vector<Payment, usual_payments>;

/// Puts the payments of the record into `payments`, and a balance into `paid`.
/// Errors: years_out_of_range, year_before_sixteen, payment_before_its_year,
/// plan_needs_birth_month, plan_unreadable.
Status lay_out(const Record& record, const RecordCalendar& calendar, Contributions& paid,
               Payments& payments);

}  // namespace pension::ledger
