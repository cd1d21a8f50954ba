// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/household.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// What is not known of one is not known of the household.
void add(std::optional<Money>& sum, const std::optional<Money>& part) {
    sum = sum && part ? std::optional{*sum + *part} : std::nullopt;
}

HouseholdSum sum_of(const std::vector<HouseholdMember>& members,
                    const std::vector<Comparison>& people, std::size_t position) {
    HouseholdSum sum{Money{}, Money{}, Money{}, {}, {}, Money{}, Money{}, Money{}};
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Comparison& person = people[i];
        if (person.plans.empty()) continue;
        const PlanResult& plan = person.plans[std::min(position, person.plans.size() - 1)];
        const Lifetime* life = plan.lifetimes.empty() ? nullptr : &plan.lifetimes.front();
        add(sum.own_paid, plan.projection.own_paid);
        if (members[i].children_pay) add(sum.paid_by_children, plan.projection.own_paid);
        add(sum.subsidies, plan.projection.subsidies);
        // Who has no pension adds none; the row of the person says so.
        sum.monthly += plan.monthly().value_or(Money{});
        sum.annual += plan.annual.value_or(Money{});
        add(sum.received, life ? std::optional{life->received} : std::nullopt);
        add(sum.left_to_heirs, life ? life->left_to_heirs : std::nullopt);
        add(sum.net, life ? life->net : std::nullopt);
    }
    return sum;
}

}  // namespace

Result<Household> household(const std::vector<HouseholdMember>& members, Tell tell) {
    Household found;
    std::size_t plans = 0;
    for (const HouseholdMember& member : members) {
        auto compared = compare(member.asked, member.rules, tell);
        if (!compared) {
            Error error = compared.error();
            if (members.size() > 1)
                error.facts.emplace_back("person", fmt::format("{}", found.people.size() + 1));
            return error;
        }
        plans = std::max(plans, compared.value().plans.size());
        found.people.push_back(std::move(compared).value());
    }
    for (std::size_t i = 0; i < plans; ++i) found.sums.push_back(sum_of(members, found.people, i));
    return found;
}

}  // namespace pension
