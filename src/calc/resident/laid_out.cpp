// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/laid_out.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension::ledger {

PayableYears payable_years(const RecordCalendar& calendar) {
    return {first_payable_year(calendar.birth), year_number(calendar.pension_age + Months{1}) - 1};
}

namespace {

Error refused_year(ErrorCode code, int year, std::string name, std::string value) {
    return {code, {{"year", fmt::format("{}", year)}, {std::move(name), std::move(value)}}};
}

Status lay_out(const YearsBeforePension& entry, const RecordCalendar& calendar,
               Payments& payments) {
    const auto [first, last] = payable_years(calendar);
    if (entry.years > last - first + 1)
        return Error{ErrorCode::years_out_of_range,
                     {{"years", fmt::format("{}", entry.years)},
                      {"most", fmt::format("{}", last - first + 1)}}};
    if (entry.years <= 0) return done();
    Payment& payment = payments.emplace_back();
    payment.cover = last - entry.years + 1;
    payment.own = entry.amount;
    payment.paid = month_of(payment.cover, calendar.pay_month);
    payment.years = entry.years;
    payment.names_no_year = true;
    return done();
}

Status lay_out(const CoverYears& entry, const RecordCalendar& calendar, Payments& payments) {
    const int first = payable_years(calendar).first;
    // All paid in one month they are no run: each is so much later than its year.
    const int on_end = entry.paid ? 1 : entry.last - entry.first + 1;
    for (int year = entry.first; year <= entry.last; year += on_end) {
        const Month paid = entry.paid.value_or(month_of(year, calendar.pay_month));
        if (year < first)
            return refused_year(ErrorCode::year_before_sixteen, year, "first",
                                fmt::format("{}", first));
        if (year_number(paid) < year)
            return refused_year(ErrorCode::payment_before_its_year, year, "month", iso(paid));
        Payment& payment = payments.emplace_back();
        payment.cover = year;
        payment.own = entry.amount;
        payment.paid = paid;
        payment.by_government = entry.by_government;
        payment.grants = entry.grant + entry.sponsorship;
        payment.years = on_end;
    }
    return done();
}

}  // namespace

Status lay_out(const Record& record, const RecordCalendar& calendar, Contributions& paid,
               Payments& payments) {
    if (!calendar.birth_known && names_calendar_years(record))
        return Error{ErrorCode::plan_needs_birth_month, {{"plan", notation(record)}}};
    for (const RecordEntry& entry : record.entries) {
        Status laid = done();
        if (const auto* years = std::get_if<YearsBeforePension>(&entry))
            laid = lay_out(*years, calendar, payments);
        else if (const auto* cover = std::get_if<CoverYears>(&entry))
            laid = lay_out(*cover, calendar, payments);
        else if (const auto* after = std::get_if<BalanceAfter>(&entry);
                 after && !paid.balance_after)
            paid.balance_after = *after;
        else
            laid = Error{ErrorCode::plan_unreadable, {{"plan", notation(record)}}};
        if (!laid) return laid;
    }
    const auto out_of_order = [](const Payment& one, const Payment& next) {
        return one.last_cover() >= next.cover || one.last_paid() >= next.paid;
    };
    if (std::ranges::adjacent_find(payments, out_of_order) != payments.end()) take_apart(payments);
    return done();
}

void take_apart(Payments& payments) {
    Payments single;
    for (Payment& run : payments)
        for (; run.years > 0; run.skip(1)) single.emplace_back(run).years = 1;
    // What is paid in its own year comes first within a month: a limit of years on back-payments
    // must not depend on the order in which the payments were written down.
    std::ranges::stable_sort(single, {}, [](const Payment& payment) {
        return std::pair{payment.paid, year_number(payment.paid) > payment.cover};
    });
    payments = std::move(single);
}

}  // namespace pension::ledger
