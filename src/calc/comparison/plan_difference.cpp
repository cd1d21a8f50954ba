// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/plan_difference.hpp"

#include <algorithm>
#include <limits>

namespace pension {

namespace {

/// The first payment, counted from the earlier of both first ones, after which `to` has brought in
/// what it cost beyond `from`: what was paid more, and what `from` pays before `to` begins.
std::optional<Count> payback_beyond(const Projection& from, const Projection& to,
                                    Money extra_paid) {
    constexpr Count no_end = std::numeric_limits<Count>::max();
    const Count later = (to.start.first - from.start.first).count();
    const PaymentSchedule more = to.schedule.beyond(from.schedule, -later);
    const Count waiting = std::max<Count>(later, 0);
    const Money cost = extra_paid - more.first(waiting);
    const auto payments = more.between(waiting + 1, no_end).payback(cost);
    return payments ? std::optional{waiting + *payments} : std::nullopt;
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
    found.payback_payments = payback_beyond(from, to, *found.extra_paid);
    if (found.payback_payments)
        found.payback_age = age_after(from.start.first < to.start.first ? from.start : to.start,
                                      *found.payback_payments);
    return found;
}

}  // namespace pension
