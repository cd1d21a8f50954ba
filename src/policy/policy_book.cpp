// SPDX-License-Identifier: Apache-2.0
#include "policy/policy_book.hpp"

#include "policy/joined_rules.hpp"

#include <algorithm>

namespace pension {

PolicyBook::PolicyBook(std::vector<Place> places, PolicyRows rows,
                       std::map<AreaCode, std::string> policy_ids)
    : places_{std::move(places)}, rows_{std::move(rows)}, policy_ids_{std::move(policy_ids)} {}

const Place& PolicyBook::place_with_figures(AreaCode code) const {
    const Place* place = find(code);
    expects(place != nullptr, "PolicyBook: unknown place");
    // Without it a place whose rows were left out would look like one that inherits everything.
    expects(policy_ids_.contains(code), "PolicyBook: the figures of this place were not read");
    return *place;
}

ResidentRules PolicyBook::rules(AreaCode code, Group group) const {
    ResidentRules rules{place_with_figures(code)};
    const auto areas = chain(code);
    const auto fill = [&](auto& timeline, const auto& rows) {
        timeline = looked_up(timeline.topic(), rows, areas, group);
        rules.says_something_for_the_group |= std::ranges::any_of(rows, [&](const auto& row) {
            return row.group == group && std::ranges::find(areas, row.area) != areas.end();
        });
    };
    fill(rules.tiers, rows_.tiers);
    fill(rules.subsidies, rows_.subsidies);
    fill(rules.yearly_cap, rows_.yearly_cap);
    fill(rules.back_payment, rows_.back_payment);
    fill(rules.grant_cap, rows_.grant_cap);
    fill(rules.government_payment, rows_.government_payment);
    fill(rules.base_pension, rows_.base_pension);
    fill(rules.long_payer_supplement, rows_.long_payer_supplement);
    fill(rules.old_age_supplement, rows_.old_age_supplement);
    fill(rules.payout_months, rows_.payout_months);
    fill(rules.pension_age, rows_.pension_age);
    fill(rules.minimum_years, rows_.minimum_years);
    fill(rules.pension_rounding, rows_.pension_rounding);
    fill(rules.crediting_rate, rows_.crediting_rate);
    fill(rules.interest_start, rows_.interest_start);
    fill(rules.interest_while_drawing, rows_.interest_while_drawing);
    fill(rules.funeral_grant, rows_.funeral_grant);
    fill(rules.inheritance, rows_.inheritance);
    fill(rules.certification, rows_.certification);
    fill(rules.scheme_start, rows_.scheme_start);
    rules.base_pension_floor =
        looked_up(Topic::base_pension, rows_.base_pension, {nation}, std::nullopt);
    return rules;
}

ResidentRules PolicyBook::rules(const std::vector<Stay>& earlier, AreaCode code,
                                Group group) const {
    ResidentRules last = rules(code, group);
    if (earlier.empty()) return last;
    std::vector<RulesOfStay> before;
    for (const Stay& stay : earlier) before.push_back({rules(stay.place, stay.group), stay});
    ResidentRules all = joined(before, last, group);
    for (KnownStay& stay : all.stays) stay.policy_id = policy_id(stay.place.code);
    return all;
}

EmployeeRules PolicyBook::employee_rules(AreaCode code) const {
    EmployeeRules rules{place_with_figures(code)};
    const auto areas = chain(code);
    const auto fill = [&](auto& timeline, const auto& rows) {
        timeline = looked_up(timeline.topic(), rows, areas, std::nullopt);
    };
    fill(rules.average_wage, rows_.average_wage);
    fill(rules.base_limits, rows_.base_limits);
    fill(rules.benefit_base, rows_.benefit_base);
    fill(rules.employee_contribution, rows_.employee_contribution);
    fill(rules.employee_crediting_rate, rows_.employee_crediting_rate);
    fill(rules.employee_payout_months, rows_.employee_payout_months);
    fill(rules.retirement_age, rows_.retirement_age);
    fill(rules.employee_minimum_months, rows_.employee_minimum_months);
    fill(rules.employee_rounding, rows_.employee_rounding);
    fill(rules.survivor_grant, rows_.survivor_grant);
    fill(rules.income_per_head, rows_.income_per_head);
    return rules;
}

const std::string& PolicyBook::policy_id(AreaCode code) const {
    const auto found = policy_ids_.find(code);
    expects(found != policy_ids_.end(), "PolicyBook: a place without policy id");
    return found->second;
}

std::vector<PlaceSummary> PolicyBook::summaries() const {
    std::vector<PlaceSummary> all;
    for (const Place& place : places())
        all.push_back({place_with_figures(place.code), {}, {}, policy_id(place.code)});
    for_each_topic(rows_, [&](Topic topic, const auto& rows) {
        if (topic == Topic::scheme_start || is_of_employees(topic)) return;
        for (const auto& row : rows) {
            const auto of = std::ranges::lower_bound(
                all, row.area, {}, [](const PlaceSummary& each) { return each.place.code; });
            of->first = std::min(of->first.value_or(row.figure.from), row.figure.from);
            of->last = std::max(of->last.value_or(row.figure.from), row.figure.from);
        }
    });
    return all;
}

}  // namespace pension
