// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/plan_difference.hpp"

#include <algorithm>

namespace pension {

namespace {

/// What the plan has paid out by the end of a month.
Money received_by(const Projection& made, Month month) {
    if (month < made.start.first) return {};
    return made.schedule.first((month - made.start.first).count() + 1);
}

/// The first month from `since` on by whose end the plan has brought so much more; none before
/// the oldest age.
std::optional<Month> month_of_payback(const Projection& from, const Projection& to, Money paid,
                                      Month since) {
    const Month end = to.start.birth + Months{oldest_age_in_years * 12};
    for (Month month = since; month < end; month += Months{1})
        if (received_by(to, month) - received_by(from, month) >= paid) return month;
    return std::nullopt;
}

}  // namespace

PlanDifference difference_between(const Projection& from, const Projection& to,
                                  const std::vector<Age>& ages_at_death,
                                  const ResidentRules& rules) {
    PlanDifference found;
    found.extra_balance = to.account.balance - from.account.balance;
    found.extra_monthly = to.parts.monthly - from.parts.monthly;
    found.months_later = static_cast<int>((to.start.first - from.start.first).count());
    if (from.subsidies && to.subsidies) found.extra_subsidies = *to.subsidies - *from.subsidies;
    if (!ages_at_death.empty()) {
        const Lifetime before = lifetime(from, ages_at_death.front(), rules);
        const Lifetime after = lifetime(to, ages_at_death.front(), rules);
        found.extra_received = after.received - before.received;
        if (before.net && after.net) found.extra_net = *after.net - *before.net;
    }
    if (!from.own_paid || !to.own_paid) return found;
    found.extra_paid = *to.own_paid - *from.own_paid;
    if (!ages_at_death.empty())
        found.annual_return = return_of_difference(from, to, ages_at_death.front());
    const bool costs = *found.extra_paid > Money{} || found.months_later > 0;
    if (!costs) return found;
    // Behind by the months without a pension it cannot have caught up before it begins.
    const Month earlier = std::min(from.start.first, to.start.first);
    const auto month = month_of_payback(from, to, *found.extra_paid,
                                        found.months_later > 0 ? to.start.first : earlier);
    if (!month) return found;
    found.payback_payments = (*month - earlier).count() + 1;
    found.payback_age = Age::from_months((*month - to.start.birth).count());
    return found;
}

}  // namespace pension
