// SPDX-License-Identifier: Apache-2.0
#include "app/exports/comparison_json.hpp"

#include "app/results/fields.hpp"
#include "app/words/warnings.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace pension {

namespace {

using Json = nlohmann::ordered_json;

Json money(Money amount) {
    return yuan_text(amount);
}

Json of_value(const FieldValue& value) {
    struct Write {
        Json operator()(std::monostate) const { return nullptr; }
        Json operator()(Money amount) const { return yuan_text(amount); }
        Json operator()(Count count) const { return count; }
        Json operator()(TenThousandths number) const {
            return static_cast<double>(number.count) / 10'000;
        }
        Json operator()(Millionths number) const {
            return static_cast<double>(number.count) / 1'000'000;
        }
        Json operator()(Month month) const { return iso(month); }
        Json operator()(bool yes) const { return yes; }
        Json operator()(const std::string& text) const { return text; }
    };
    return std::visit(Write{}, value);
}

Json object(const Fields& fields) {
    Json json = Json::object();
    for (const Field& field : fields) json[field.name] = of_value(field.value);
    return json;
}

Json rate(Rate value) {
    return static_cast<double>(value.ppm()) / 1'000'000;
}

Json growth(const BaseGrowth& growth) {
    if (const auto* yuan = std::get_if<Money>(&growth)) return yuan_text(*yuan) + "/year";
    if (const auto* share = std::get_if<Rate>(&growth)) return rate(*share);
    return nullptr;
}

const char* start_code(InterestStart start) {
    switch (start) {
        case InterestStart::payment_month: return "payment_month";
        case InterestStart::next_month: return "next_month";
        case InterestStart::next_january: return "next_january";
    }
    return "";
}

Json assumptions(const Comparison& comparison) {
    const Assumptions& assumed = comparison.asked.assumptions;
    const auto* start = comparison.rules.interest_start.find(comparison.asked.as_of);
    const bool nothing_typed = assumed.interest.value_or(Rate{}) == Rate{};
    return {
        {"interest", nothing_typed ? Json(0) : rate(*assumed.interest)},
        {"base_growth", growth(assumed.base_growth)},
        {"pay_month", assumed.pay_month},
        {"interest_start", start_code(start ? start->value : InterestStart::next_month)},
        {"group", std::string{code(comparison.asked.group)}},
        {"born", comparison.asked.born ? Json(iso(*comparison.asked.born)) : Json{}},
        {"assume_latest", assumed.latest_known},
        {"unconfirmed", assumed.unconfirmed},
        {"hukou",
         comparison.asked.household_since ? Json(iso(*comparison.asked.household_since)) : Json{}},
        {"burial", assumed.burial ? Json(std::string{code(*assumed.burial)}) : Json{}},
        {"registered",
         comparison.asked.registered ? Json(iso(*comparison.asked.registered)) : Json{}},
        {"inflation", assumed.inflation == Rate{} ? Json(0) : rate(assumed.inflation)},
        {"deposit", assumed.deposit ? rate(*assumed.deposit) : Json{}}};
}

Json lifetime_json(const Comparison& comparison, const PlanResult& plan, std::size_t at) {
    Json json = object(lifetime_fields(comparison, plan, at));
    json["in_todays_money"] = plan.real ? object(real_fields(comparison, plan, at)) : Json{};
    const Field left = deposit_left_field(comparison, plan, at);
    json[left.name] = of_value(left.value);
    return json;
}

/// What the same payments come to in a bank, with its balance on each birthday until it is used up.
Json deposit_json(const Comparison& comparison, const PlanResult& plan) {
    if (!plan.deposit) return nullptr;
    const Deposit& deposit = *plan.deposit;
    Json json{{"rate", rate(deposit.rate())}};
    json.update(object(deposit_fields(comparison, plan)));
    json["by_age"] = Json::array();
    for (int years = deposit.first_age(); years <= deposit.last_age(); ++years)
        json["by_age"].push_back({{"age", years}, {"balance", money(deposit.worth_at(years))}});
    return json;
}

Json expected_json(const Comparison& comparison, const PlanResult& plan) {
    if (!plan.expected) return nullptr;
    const Case& asked = comparison.asked;
    const LifeTableSource& table = asked.assumptions.lives->of(*asked.sex).source();
    Json json{{"table", table.id}};
    json.update(object(expected_fields(comparison, plan)));
    // Reckoned with, so it is not an error.
    const auto scaled_to = expectancy_assumed(asked.assumptions);
    const auto& reached = scaled_to ? scaled_to.value() : std::nullopt;
    json["life_expectancy"] =
        reached ? of_value(TenThousandths{reached->ten_thousandths()}) : Json{};
    json["attribution"] = table.attribution.empty() ? Json{} : Json(table.attribution);
    return json;
}

Json plan_json(const Comparison& comparison, std::size_t index) {
    const PlanResult& plan = comparison.plans[index];
    Json json = object(plan_fields(comparison, plan));
    json["lifetimes"] = Json::array();
    for (std::size_t at = 0; at < comparison.asked.ages_at_death.size(); ++at)
        json["lifetimes"].push_back(lifetime_json(comparison, plan, at));
    json["expected"] = expected_json(comparison, plan);
    json["monthly_in_todays_money"] = plan.real ? money(plan.real->monthly) : Json{};
    json["deposit"] = deposit_json(comparison, plan);
    json["suspension"] =
        plan.projection.suspension ? object(suspension_fields(comparison, plan)) : Json{};
    json.update(object(entitlement_fields(comparison, plan)));
    json["unconfirmed"] = unconfirmed_fields(comparison, index);
    return json;
}

Json step_json(const Comparison& comparison, const PlanStep& step) {
    Json json{{"from", notation(comparison.plans[step.from].plan)},
              {"to", notation(comparison.plans[step.to].plan)}};
    json.update(object(step_fields(step)));
    return json;
}

}  // namespace

std::string json_text(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    const Place& place = comparison.rules.place;
    Json json{{"schema", json_schema},
              {"program", answer.program},
              {"policy",
               {{"place", fmt::format("{:06}", place.code)},
                {"name", place.name_zh},
                {"as_of", iso(comparison.asked.as_of)},
                {"id", answer.policy_id},
                {"stays", stays_json(comparison.rules)}}},
              {"basis", std::string{code(comparison.asked.basis)}},
              {"assumptions", assumptions(comparison)}};
    json["plans"] = Json::array();
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        json["plans"].push_back(plan_json(comparison, i));
    json["steps"] = Json::array();
    for (const PlanStep& step : comparison.steps)
        json["steps"].push_back(step_json(comparison, step));
    json["warnings"] = warnings_json(comparison.warnings, tr);
    return json.dump(2) + "\n";
}

Json money_json(const std::optional<Money>& amount) {
    return amount ? Json(yuan_text(*amount)) : Json{};
}

Json month_json(const std::optional<Month>& month) {
    return month ? Json(iso(*month)) : Json{};
}

Json warnings_json(const std::vector<Warning>& warnings, const Translate& tr) {
    Json all = Json::array();
    for (const Warning& warning : warnings)
        all.push_back(
            {{"code", std::string{code(warning.code)}}, {"message", explain(warning, tr)}});
    return all;
}

Json stays_json(const ResidentRules& rules) {
    if (rules.stays.empty()) return nullptr;
    Json all = Json::array();
    for (const KnownStay& stay : rules.stays) {
        const bool has_begin = stay.from != beginning_of_time;
        const bool has_end = stay.until != end_of_time;
        all.push_back({{"place", fmt::format("{:06}", stay.place.code)},
                       {"name", stay.place.name_zh},
                       {"group", std::string{code(stay.group)}},
                       {"from", has_begin ? Json(iso(stay.from)) : Json{}},
                       {"until", has_end ? Json(iso(stay.until)) : Json{}},
                       {"id", stay.policy_id}});
    }
    return all;
}

}  // namespace pension
