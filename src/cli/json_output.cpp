// SPDX-License-Identifier: Apache-2.0
#include "app/words/messages.hpp"
#include "base/decimal.hpp"
#include "cli/advice_output.hpp"
#include "cli/output.hpp"
#include "cli/stays.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

Json money(Money amount) {
    return yuan_text(amount);
}

Json money(const std::optional<Money>& amount) {
    return amount ? money(*amount) : Json{};
}

Json estimate(const std::optional<double>& value) {
    return value ? Json(to_six_decimals(*value)) : Json{};
}

Json four_decimals(double value) {
    return std::round(value * 10'000) / 10'000;
}

Json ten_thousandths(std::int64_t count) {
    return static_cast<double>(count) / 10'000;
}

Json age(const std::optional<Age>& value) {
    return value ? ten_thousandths(value->ten_thousandths()) : Json{};
}

Json rate(Rate value) {
    return static_cast<double>(value.ppm()) / 1'000'000;
}

Json count(const std::optional<Count>& value) {
    return value ? Json(*value) : Json{};
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
    return {{"interest", nothing_typed ? Json(0) : rate(*assumed.interest)},
            {"base_growth", growth(assumed.base_growth)},
            {"pay_month", assumed.pay_month},
            {"interest_start", start_code(start ? start->value : InterestStart::next_month)},
            {"group", std::string{code(comparison.asked.group)}},
            {"born", comparison.asked.born ? Json(iso(*comparison.asked.born)) : Json{}},
            {"registered",
             comparison.asked.registered ? Json(iso(*comparison.asked.registered)) : Json{}},
            {"inflation", assumed.inflation == Rate{} ? Json(0) : rate(assumed.inflation)},
            {"deposit", assumed.deposit ? rate(*assumed.deposit) : Json{}}};
}

Json real_json(const RealLifetime& real) {
    return {{"own_paid", money(real.own_paid)},
            {"received", money(real.received)},
            {"left_to_heirs", money(real.left_to_heirs)},
            {"funeral_grant", money(real.funeral_grant)},
            {"net", money(real.net)}};
}

/// Every figure is null where no pension begins.
Json lifetime_json(const PlanResult& plan, std::size_t i, Age asked) {
    if (!plan.entitled()) {
        Json none{{"age_at_death", ten_thousandths(asked.ten_thousandths())}};
        for (const char* name : {"received", "left_to_heirs", "funeral_grant", "net", "ratio",
                                 "return", "in_todays_money", "deposit_left"})
            none[name] = nullptr;
        return none;
    }
    const Lifetime& life = plan.lifetimes[i];
    return {{"age_at_death", ten_thousandths(life.age_at_death.ten_thousandths())},
            {"received", money(life.received)},
            {"left_to_heirs", money(life.left_to_heirs)},
            {"funeral_grant", money(life.funeral_grant)},
            {"net", money(life.net)},
            {"ratio",
             life.ratio_ten_thousandths ? ten_thousandths(*life.ratio_ten_thousandths) : Json{}},
            {"return", estimate(plan.family_returns[i])},
            {"in_todays_money", plan.real ? real_json(plan.real->lifetimes[i]) : Json{}},
            {"deposit_left", plan.deposit ? money(plan.deposit_left[i]) : Json{}}};
}

/// What the same payments come to in a bank, with its balance on each birthday until it is used up.
Json deposit_json(const PlanResult& plan, bool born) {
    if (!plan.deposit) return nullptr;
    const Deposit& deposit = *plan.deposit;
    Json by_age = Json::array();
    for (int years = deposit.first_age(); years <= deposit.last_age(); ++years)
        by_age.push_back({{"age", years}, {"balance", money(deposit.worth_at(years))}});
    return {{"rate", rate(deposit.rate())},
            {"at_start", money(deposit.at_start())},
            {"full_payments", deposit.full_payments()},
            {"used_up", born && deposit.used_up() ? Json(iso(*deposit.used_up())) : Json{}},
            {"used_up_age", age(deposit.age_used_up())},
            {"by_age", by_age}};
}

Json expected_json(const std::optional<Expected>& expected, const Case& asked) {
    if (!expected) return nullptr;
    const LifeTableSource& table = asked.assumptions.lives->of(*asked.sex).source();
    // Reckoned with, so it is not an error.
    const auto scaled_to = expectancy_assumed(asked.assumptions);
    return {{"table", table.id},
            {"received", money(expected->received)},
            {"left_to_heirs", money(expected->left_to_heirs)},
            {"net", money(expected->net)},
            {"discounted", money(expected->discounted)},
            {"death_age_p10", four_decimals(expected->death_age_p10)},
            {"death_age_p50", four_decimals(expected->death_age_p50)},
            {"death_age_p90", four_decimals(expected->death_age_p90)},
            {"reach_80", four_decimals(expected->reach_80)},
            {"reach_90", four_decimals(expected->reach_90)},
            {"reach_100", four_decimals(expected->reach_100)},
            {"life_expectancy", scaled_to ? age(scaled_to.value()) : Json{}},
            {"attribution", table.attribution.empty() ? Json{} : Json(table.attribution)}};
}

Json suspension_json(const std::optional<Suspension>& suspension) {
    if (!suspension) return nullptr;
    const bool later = suspension->resumed && suspension->made_good;
    return {{"missed", iso(suspension->missed)},
            {"resumed", suspension->resumed ? Json(iso(*suspension->resumed)) : Json{}},
            {"months_unpaid", suspension->last ? Json(suspension->months()) : Json{}},
            {"made_good", later ? money(suspension->owed) : Json{}}};
}

Json plan_json(const PlanResult& plan, const Case& asked) {
    const bool born = asked.born.has_value();
    const Projection& made = plan.projection;
    Json lifetimes = Json::array();
    for (std::size_t i = 0; i < asked.ages_at_death.size(); ++i)
        lifetimes.push_back(lifetime_json(plan, i, asked.ages_at_death[i]));
    const auto& why = made.not_entitled;
    const auto of_pension = [&](Money amount) { return why ? Json{} : money(amount); };
    return {{"plan", notation(plan.plan)},
            {"first_pension_month", born && !why ? Json(iso(made.start.first)) : Json{}},
            {"own_paid", money(plan.projection.own_paid)},
            {"subsidies", money(plan.projection.subsidies)},
            {"interest", money(plan.interest)},
            {"account", money(made.account.balance)},
            {"payout_months", made.parts.payout_months},
            {"base", of_pension(made.parts.base_pension)},
            {"long_payer", money(made.parts.long_payer_supplement)},
            {"old_age", money(made.parts.old_age_supplement)},
            {"account_pension", of_pension(made.parts.account_pension)},
            {"monthly", money(plan.monthly())},
            {"annual", money(plan.annual)},
            {"payback_payments", count(plan.payback_payments)},
            {"payback_age", age(plan.payback_age)},
            {"return", estimate(plan.annual_return)},
            {"lifetimes", lifetimes},
            {"expected", expected_json(plan.expected, asked)},
            {"monthly_in_todays_money", plan.real ? money(plan.real->monthly) : Json{}},
            {"deposit", deposit_json(plan, born)},
            {"suspension", suspension_json(made.suspension)},
            {"entitled", !why},
            {"missing_years", why ? Json(why->missing) : Json{}},
            {"conditional_monthly", why ? money(why->account_pension) : Json{}}};
}

Json step_json(const Comparison& comparison, const PlanStep& step) {
    return {{"from", notation(comparison.plans[step.from].plan)},
            {"to", notation(comparison.plans[step.to].plan)},
            {"extra_paid", money(step.extra_paid)},
            {"extra_monthly", money(step.extra_monthly)},
            {"payback_payments", count(step.payback_payments)},
            {"payback_age", age(step.payback_age)},
            {"return", estimate(step.annual_return)}};
}

}  // namespace

std::string json_text(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    const Place& place = comparison.rules.place;
    Json json{{"schema", schema},
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
    for (const PlanResult& plan : comparison.plans)
        json["plans"].push_back(plan_json(plan, comparison.asked));
    json["steps"] = Json::array();
    for (const PlanStep& step : comparison.steps)
        json["steps"].push_back(step_json(comparison, step));
    json["warnings"] = warnings_json(comparison.warnings, tr);
    return json.dump(2) + "\n";
}

}  // namespace pension::cli
