// SPDX-License-Identifier: Apache-2.0
#include "app/words/messages.hpp"
#include "base/decimal.hpp"
#include "cli/advice_output.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

Json ten_thousandths(std::int64_t count) {
    return static_cast<double>(count) / 10'000;
}

Json planned_json(const PlannedYears& plan, bool birth_known) {
    Json tiers = Json::array();
    for (const TierYears& tier : plan.tiers)
        tiers.push_back({{"amount", yuan_text(tier.amount)},
                         {"years", tier.years()},
                         {"first", birth_known ? Json(tier.first) : Json{}},
                         {"last", birth_known ? Json(tier.last) : Json{}}});
    return {{"plan", birth_known ? Json(notation(plan.record)) : Json{}},
            {"tiers", tiers},
            {"cost", yuan_text(plan.cost)},
            {"years", plan.years},
            {"monthly", yuan_text(plan.monthly())}};
}

Json planned_json(const std::optional<PlannedYears>& plan, bool birth_known) {
    return plan ? planned_json(*plan, birth_known) : Json{};
}

Json difference_json(const std::optional<PlanDifference>& brings) {
    if (!brings) return nullptr;
    return {
        {"extra_paid", money_json(brings->extra_paid)},
        {"extra_subsidies", yuan_text(brings->extra_subsidies)},
        {"extra_account", yuan_text(brings->extra_balance)},
        {"extra_monthly", yuan_text(brings->extra_monthly)},
        {"months_later", brings->months_later},
        {"payback_payments", brings->payback_payments ? Json(*brings->payback_payments) : Json{}},
        {"payback_age",
         brings->payback_age ? ten_thousandths(brings->payback_age->ten_thousandths()) : Json{}},
        {"return", brings->annual_return ? Json(to_six_decimals(*brings->annual_return)) : Json{}},
        {"extra_received", money_json(brings->extra_received)},
        {"extra_net", money_json(brings->extra_net)}};
}

Json way_json(const ReckonedPlan& way, const Translate& tr) {
    const auto* made = way.projection ? &*way.projection : nullptr;
    return {{"plan", notation(way.plan)},
            {"own_paid", made ? money_json(made->own_paid) : Json{}},
            {"subsidies", made ? money_json(made->subsidies) : Json{}},
            {"first_pension_month", made ? Json(iso(made->start.first)) : Json{}},
            {"monthly", made ? Json(yuan_text(made->parts.monthly)) : Json{}},
            {"refused", way.refused ? Json(explain(*way.refused, tr)) : Json{}}};
}

Json year_json(const YearPrice& year, const Translate& tr) {
    const bool refused = !year.cost && year.with.refused.has_value();
    return {{"year", year.year},
            {"cost", money_json(year.cost)},
            {"necessary", year.necessary},
            {"paid_so_far", yuan_text(year.paid_so_far)},
            {"reason", refused ? Json(explain(*year.with.refused, tr)) : Json{}},
            {"brings", difference_json(year.brings)}};
}

Json years_json(const std::vector<YearPrice>& years, const Translate& tr) {
    Json all = Json::array();
    for (const YearPrice& year : years) all.push_back(year_json(year, tr));
    return all;
}

Json filled_json(const std::optional<FilledGaps>& filled, const Translate& tr) {
    if (!filled) return nullptr;
    return {{"years", filled->years},
            {"cost", yuan_text(filled->cost)},
            {"way", way_json(filled->with, tr)},
            {"brings", difference_json(filled->brings)}};
}

Json value_json(const AssumedValue& value) {
    if (const auto* rate = std::get_if<Rate>(&value))
        return static_cast<double>(rate->ppm()) / 1'000'000;
    if (const auto* yuan = std::get_if<Money>(&value)) return yuan_text(*yuan);
    return ten_thousandths(std::get<Age>(value).ten_thousandths());
}

Json values_json(const std::vector<AssumedValue>& values) {
    Json all = Json::array();
    for (const AssumedValue& value : values) all.push_back(value_json(value));
    return all;
}

Json outcome_json(const Outcome& outcome) {
    return {{"monthly", yuan_text(outcome.monthly)},
            {"received", yuan_text(outcome.received)},
            {"net", money_json(outcome.net)}};
}

bool is_dated(const PlannableYears& plannable) {
    return plannable.asked.basis == Basis::dated;
}

}  // namespace

Json head_json(const Question& question) {
    const Place& place = question.rules.place;
    return {{"schema", json_schema},
            {"program", program_name()},
            {"policy",
             {{"place", fmt::format("{:06}", place.code)},
              {"name", place.name_zh},
              {"as_of", iso(question.asked.as_of)},
              {"id", question.book->policy_id(question.asked.place)},
              {"stays", stays_json(question.rules)}}},
            {"basis", std::string{code(question.asked.basis)}}};
}

Json eligibility_json(const Standing& at, const Translate& tr) {
    const Eligibility& found = at.eligibility;
    Json json{{"cohort", code(found.cohort)},
              {"years_paid", found.years_paid},
              {"minimum_years", found.minimum_years}};
    json["gaps"] = Json::array();
    for (const Gap& gap : found.gaps)
        json["gaps"].push_back({{"year", gap.year},
                                {"cost", money_json(gap.cost)},
                                {"allowed", !gap.why.has_value()},
                                {"reason", gap.why ? Json(reason(gap, tr)) : Json{}},
                                {"necessary", gap.must_be_filled}});
    json["conditions"] = Json::array();
    for (const Condition& each : found.conditions)
        json["conditions"].push_back({{"name", code(each.name)},
                                      {"met", each.met},
                                      {"cure", each.met ? Json{} : Json(cure(each, tr))},
                                      {"since", month_json(each.since)}});
    json["first_pension_month"] = month_json(found.first_pension_month);
    json["earliest"] = month_json(found.earliest);
    json["months_lost"] = found.months_lost;
    json["missing_years"] = years_missing(found);
    json["missing_cost"] = money_json(cost_of_missing(found));
    return json;
}

Json advice_json(const Reach& found) {
    const bool known = is_dated(found.plannable);
    return {{"goal", yuan_text(found.goal)},
            {"reachable", found.best.has_value()},
            {"every_tier_tried", found.complete},
            {"best", planned_json(found.best, known)},
            {"one_tier", planned_json(found.one_tier, known)},
            {"least", planned_json(found.least, known)},
            {"most", planned_json(found.most, known)}};
}

Json advice_json(const BestUse& found) {
    const bool known = is_dated(found.plannable);
    return {{"budget", yuan_text(found.budget.amount)},
            {"a_year", found.budget.a_year},
            {"every_tier_tried", found.complete},
            {"best", planned_json(found.best, known)},
            {"one_tier", planned_json(found.one_tier, known)},
            {"least", planned_json(found.least, known)}};
}

Json advice_json(const GapPrices& found, const Translate& tr) {
    return {{"amount", yuan_text(found.amount)},
            {"as_it_is", way_json(found.as_it_is, tr)},
            {"gaps", years_json(found.gaps, tr)},
            {"necessary", filled_json(found.necessary, tr)},
            {"all", filled_json(found.all, tr)},
            {"before_scheme", filled_json(found.before_scheme, tr)}};
}

Json advice_json(const RaisePrices& found, const Translate& tr) {
    return {{"amount", yuan_text(found.amount)},
            {"as_it_is", way_json(found.as_it_is, tr)},
            {"years", years_json(found.years, tr)}};
}

Json advice_json(const StopOrGoOn& found, const Translate& tr) {
    return {{"amount", yuan_text(found.amount)},
            {"stop", way_json(found.stop, tr)},
            {"years_to_minimum", found.years_to_minimum},
            {"at_minimum", way_json(found.at_minimum, tr)},
            {"years_to_end", found.years_to_end},
            {"go_on", way_json(found.go_on, tr)},
            {"more", difference_json(found.more)}};
}

Json advice_json(const SkipNow& found, const Translate& tr) {
    return {{"year", found.year},
            {"later", iso(found.later)},
            {"amount", yuan_text(found.amount)},
            {"in_time", way_json(found.in_time, tr)},
            {"back_paid", way_json(found.back_paid, tr)},
            {"left_out", way_json(found.left_out, tr)},
            {"lost_by_waiting", difference_json(found.lost_by_waiting)},
            {"lost_by_leaving_out", difference_json(found.lost_by_leaving_out)}};
}

Json advice_json(const StartOrFill& found, const Translate& tr) {
    Json ways = Json::array();
    for (const StartWay& each : found.ways)
        ways.push_back({{"kind", code(each.kind)},
                        {"cost", yuan_text(each.cost)},
                        {"way", way_json(each.way, tr)},
                        {"brings", difference_json(each.brings)}});
    return {{"ways", ways}};
}

Json advice_json(const std::vector<Varied>& found) {
    Json all = Json::array();
    for (const Varied& varied : found) {
        Json outcomes = Json::array();
        for (const Outcome& outcome : varied.outcomes) outcomes.push_back(outcome_json(outcome));
        all.push_back({{"assumption", code(varied.assumed)},
                       {"values", values_json(varied.values)},
                       {"outcomes", outcomes}});
    }
    return {{"assumptions", all}};
}

Json advice_json(const Household& found, const std::vector<std::string>& policy_ids,
                 const Translate& tr) {
    Json people = Json::array();
    for (std::size_t i = 0; i < found.people.size(); ++i) {
        const Comparison& person = found.people[i];
        Json whole = Json::parse(json_text({person, policy_ids[i], program_name()}, tr));
        whole.erase("schema");
        whole.erase("program");
        people.push_back({{"person", i + 1},
                          {"born", month_json(person.asked.born)},
                          {"sex", person.asked.sex ? Json(code(*person.asked.sex)) : Json{}},
                          {"group", code(person.asked.group)}});
        people.back().update(whole);
    }
    Json sums = Json::array();
    for (const HouseholdSum& sum : found.sums)
        sums.push_back({{"own_paid", money_json(sum.own_paid)},
                        {"paid_by_children", money_json(sum.paid_by_children)},
                        {"subsidies", money_json(sum.subsidies)},
                        {"monthly", yuan_text(sum.monthly)},
                        {"annual", yuan_text(sum.annual)},
                        {"received", money_json(sum.received)},
                        {"left_to_heirs", money_json(sum.left_to_heirs)},
                        {"net", money_json(sum.net)}});
    return {{"people", people}, {"together", sums}};
}

Json advice_json(const AssumedGrid& found) {
    Json rows = Json::array();
    for (const auto& row : found.outcomes) {
        rows.push_back(Json::array());
        for (const Outcome& outcome : row) rows.back().push_back(outcome_json(outcome));
    }
    return {{"down", code(found.down)},
            {"across", code(found.across)},
            {"rows", values_json(found.rows)},
            {"columns", values_json(found.columns)},
            {"outcomes", rows}};
}

}  // namespace pension::cli
