// SPDX-License-Identifier: Apache-2.0
#include "app/results/fields.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace pension {

namespace {

using Names = std::span<const std::string_view>;

/// What nothing but the question itself decides.
constexpr std::array<std::string_view, 1> of_the_question{"plan"};
/// What money in the account does not touch.
constexpr std::array<std::string_view, 9> beside_the_account{
    "plan",     "own_paid",      "base",         "long_payer", "old_age", "first_pension_month",
    "entitled", "missing_years", "payout_months"};
/// What the parts of the pension beside the account do not touch.
constexpr std::array<std::string_view, 12> beside_the_pension{
    "plan",          "own_paid",        "subsidies",           "interest",
    "account",       "account_pension", "first_pension_month", "entitled",
    "missing_years", "payout_months",   "conditional_monthly", "left_to_heirs"};

/// A part of the pension, and the rule that alone makes it; of the long-payer supplement the base
/// too, where it is a share of that.
struct PartOfPension {
    std::string_view field;
    Topic topic;
};
constexpr std::array parts_of_pension{
    PartOfPension{"base", Topic::base_pension},
    PartOfPension{"long_payer", Topic::long_payer_supplement},
    PartOfPension{"average_tier", Topic::average_tier_supplement},
    PartOfPension{"old_age", Topic::old_age_supplement},
};

/// Whether another rule makes that part of the pension.
bool is_part_of_another(std::string_view field, Topic topic) {
    const auto part = std::ranges::find(parts_of_pension, field, &PartOfPension::field);
    if (part == parts_of_pension.end() || part->topic == topic) return false;
    const bool is_share = field == "long_payer" && topic == Topic::base_pension;
    return !is_share && std::ranges::find(parts_of_pension, topic, &PartOfPension::topic) !=
                            parts_of_pension.end();
}

/// The fields that cannot rest on a figure of the topic.
Names untouched_by(Topic topic) {
    switch (topic) {
        case Topic::subsidies:
        case Topic::grant_subsidies:
        case Topic::subsidy_limit:
        case Topic::crediting_rate:
        case Topic::interest_start:
        case Topic::interest_while_drawing: return beside_the_account;
        case Topic::base_pension:
        case Topic::long_payer_supplement:
        case Topic::average_tier_supplement:
        case Topic::old_age_supplement: return beside_the_pension;
        default: return of_the_question;
    }
}

/// What only these can rest on; none where untouched_by() says.
bool is_touched(Topic topic, std::string_view field) {
    const auto begins = [&](std::string_view start) { return field.starts_with(start); };
    if (topic == Topic::funeral_grant)
        return begins("funeral_grant") || begins("net") || begins("left_to_heirs") ||
               begins("return") || begins("discounted");
    if (topic == Topic::inheritance)
        return begins("left_to_heirs") || begins("net") || begins("return") || begins("discounted");
    if (is_part_of_another(field, topic)) return false;
    return std::ranges::find(untouched_by(topic), field) == untouched_by(topic).end();
}

/// The first month that any figure is looked up for.
Month first_month(const Comparison& comparison) {
    Month first = comparison.asked.as_of;
    for (const PlanResult& plan : comparison.plans)
        for (const Contribution& posting : plan.projection.paid.postings)
            first = std::min(first, posting.month);
    return first;
}

std::vector<Topic> unconfirmed_topics(const Comparison& comparison) {
    std::vector<Topic> topics;
    const bool frozen = comparison.asked.basis == Basis::leaflet;
    const Month first = frozen ? beginning_of_time : first_month(comparison);
    for_each_timeline(comparison.rules, [&](const auto& rule) {
        for (const auto& figure : rule.entries())
            if (figure.provenance && figure.provenance->unconfirmed &&
                rule.unchanged_until(figure.from) >= first) {
                topics.push_back(rule.topic());
                break;
            }
    });
    return topics;
}

bool rests_on(const std::vector<Topic>& topics, std::string_view field) {
    return std::ranges::any_of(topics, [&](Topic topic) { return is_touched(topic, field); });
}

/// The name in its group: without what a row puts before it and after it.
std::string_view name_in_group(std::string_view name) {
    for (const std::string_view before : {"step_", "expected_", "deposit_"})
        if (name.starts_with(before) && name != "deposit_left") name.remove_prefix(before.size());
    for (const std::string_view after : {"_at_", "_in_todays_money"})
        if (const auto at = name.find(after);
            at != std::string_view::npos && at > 0 && name != "at_start")
            name = name.substr(0, at);
    return name;
}

}  // namespace

std::vector<std::string> unconfirmed_fields(const Comparison& comparison, std::size_t plan) {
    const auto topics = unconfirmed_topics(comparison);
    std::vector<std::string> names;
    if (topics.empty()) return names;
    for (const Field& field : row_fields(comparison, plan))
        if (!std::holds_alternative<std::monostate>(field.value) &&
            rests_on(topics, name_in_group(field.name)))
            names.push_back(field.name);
    return names;
}

std::string unconfirmed_mark(const Comparison& comparison, std::string_view field) {
    return is_unconfirmed(comparison, field) ? "*" : "";
}

bool is_unconfirmed(const Comparison& comparison, std::string_view field) {
    return rests_on(unconfirmed_topics(comparison), field);
}

}  // namespace pension
