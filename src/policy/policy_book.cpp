// SPDX-License-Identifier: Apache-2.0
#include "policy/policy_book.hpp"

#include "base/decimal.hpp"
#include "policy/joined_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

std::string lower_case(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

bool is_whole_name(const Place& place, const std::string& wanted) {
    return place.name_zh == wanted || lower_case(place.name_en) == wanted ||
           place.pinyin_initials == wanted;
}

bool is_part_of_name(const Place& place, const std::string& wanted) {
    return place.name_zh.find(wanted) != std::string::npos ||
           lower_case(place.name_en).find(wanted) != std::string::npos ||
           (wanted.size() > 1 && place.pinyin_initials.starts_with(wanted));
}

}  // namespace

PolicyBook::PolicyBook(std::vector<Place> places, PolicyRows rows,
                       std::map<AreaCode, std::string> policy_ids)
    : places_{std::move(places)}, rows_{std::move(rows)}, policy_ids_{std::move(policy_ids)} {
    std::ranges::sort(places_, {}, &Place::code);
    expects(!places_.empty() && places_.front().code == nation, "PolicyBook: no nation");
    for (const Place& place : places_)
        expects(find(place.parent) != nullptr, "PolicyBook: unknown parent");
}

const Place* PolicyBook::find(AreaCode code) const {
    const auto found = std::ranges::lower_bound(places_, code, {}, &Place::code);
    return found != places_.end() && found->code == code ? &*found : nullptr;
}

Result<Place> PolicyBook::search(std::string_view text) const {
    if (text.size() == 6 || text.size() == 9 || text.size() == 12)
        if (const auto code = parse_decimal(text, 0))
            if (const Place* place = find(*code)) return *place;

    const std::string wanted = lower_case(std::string{text});
    std::vector<const Place*> fitting;
    if (!wanted.empty())
        for (const auto fits : {is_whole_name, is_part_of_name}) {
            for (const Place& place : places_)
                if (fits(place, wanted)) fitting.push_back(&place);
            if (!fitting.empty()) break;
        }

    if (fitting.size() == 1) return *fitting.front();
    if (fitting.empty()) return Error{ErrorCode::place_unknown, {{"place", std::string{text}}}};
    std::string candidates;
    for (const Place* place : fitting)
        candidates +=
            fmt::format("{}{:06} {}", candidates.empty() ? "" : ", ", place->code, place->name_zh);
    return Error{ErrorCode::place_ambiguous,
                 {{"place", std::string{text}}, {"candidates", candidates}}};
}

std::vector<AreaCode> PolicyBook::chain(AreaCode code) const {
    std::vector<AreaCode> areas{code};
    while (areas.back() != nation) {
        const Place* place = find(areas.back());
        expects(place != nullptr, "PolicyBook: unknown place");
        expects(areas.size() < places_.size(), "PolicyBook: a circle of parents");
        areas.push_back(place->parent);
    }
    return areas;
}

ResidentRules PolicyBook::rules(AreaCode code, Group group) const {
    const Place* place = find(code);
    expects(place != nullptr, "PolicyBook: unknown place");
    const auto areas = chain(code);
    ResidentRules rules{*place};
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
    const Place* place = find(code);
    expects(place != nullptr, "PolicyBook: unknown place");
    const auto areas = chain(code);
    EmployeeRules rules{*place};
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

}  // namespace pension
