// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/contributions.hpp"

#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <optional>

namespace pension::ledger {

/// A payment as the record says it, before tiers and subsidies; or a run of equal ones, one for
/// each of some years on end, in the same month of its year.
struct Payment {
    int cover = 0;  ///< Of a run the first one.
    Money own;
    Month paid{};
    bool by_government = false;
    Money grants{};
    int years = 1;
    bool names_no_year = false;  ///< So many years before the pension: which ones, was reckoned.

    int last_cover() const { return cover + years - 1; }
    Month last_paid() const { return paid + std::chrono::years{years - 1}; }
    /// When the year is paid; none where it is not among those of the run.
    std::optional<Month> paid_for(int year) const {
        if (year < cover || year > last_cover()) return std::nullopt;
        return paid + std::chrono::years{year - cover};
    }
    /// Leaves out the first years of a run.
    void skip(int count) {
        cover += count;
        paid += std::chrono::years{count};
        years -= count;
    }
};

/// The calendar years that may be paid: from that of the 16th birthday to that before the month
/// after P.
struct PayableYears {
    int first;
    int last;
};

PayableYears payable_years(const RecordCalendar& calendar);

/// So many runs need no memory of their own, nor do the years of a usual life that is paid in
/// another order than that of its years.
inline constexpr std::size_t usual_payments = 45;
using Payments = boost::container::small_vector<Payment, usual_payments>;

/// Puts the payments of the record into `payments`, in order of month, and a balance into `paid`.
/// Runs stay whole where each one ends, in cover and in month, before the next begins; else
/// payments of several come between each other, and each year is a payment of its own.
/// Errors: years_out_of_range, year_before_sixteen, payment_before_its_year,
/// plan_needs_birth_month, plan_unreadable.
Status lay_out(const Record& record, const RecordCalendar& calendar, Contributions& paid,
               Payments& payments);

/// Makes a payment of each year, in order of month.
void take_apart(Payments& payments);

}  // namespace pension::ledger
