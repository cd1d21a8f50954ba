// SPDX-License-Identifier: Apache-2.0
#include "app/results/fields.hpp"

#include "base/contract.hpp"
#include "base/decimal.hpp"
#include "plan/record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string_view>

namespace pension {

std::string name_at(Age age) {
    return "_at_" + decimal_text(age.ten_thousandths(), 4);
}

namespace {

template <class T>
FieldValue or_nothing(const std::optional<T>& value) {
    return value ? FieldValue{*value} : FieldValue{};
}

FieldValue estimate(const Estimate& value) {
    return value ? FieldValue{Millionths{std::llround(*value * 1e6)}} : FieldValue{};
}

FieldValue four_decimals(double value) {
    return TenThousandths{std::llround(value * 1e4)};
}

FieldValue age(const std::optional<Age>& value) {
    return value ? FieldValue{TenThousandths{value->ten_thousandths()}} : FieldValue{};
}

/// A field whose name stands in the program: most readers of a row never ask for it.
struct Named {
    const char* name;
    FieldValue value;
};

using Group = std::vector<Named>;

Fields fields_of(Group group) {
    Fields fields;
    fields.reserve(group.size());
    for (Named& each : group) fields.push_back({each.name, std::move(each.value)});
    return fields;
}

/// The names with what `value_of` gives where there is something to ask, and nothing else.
template <class Source, class Make>
Group made(const Source* source, std::initializer_list<const char*> names, Make make) {
    std::vector<FieldValue> values(names.size());
    if (source) values = make(*source);
    expects(values.size() == names.size(), "results: a group without one of its fields");
    Group group;
    group.reserve(names.size());
    auto value = values.begin();
    for (const char* name : names) group.push_back({name, std::move(*value++)});
    return group;
}

template <class T>
const T* pointer(const std::optional<T>& value) {
    return value ? &*value : nullptr;
}

/// A field of a row; its name is put together where somebody asks for it.
struct RowField {
    const char* before;
    Named field;
    const char* after;
    std::optional<Age> age;

    std::string name() const {
        return fmt::format("{}{}{}{}", before, field.name, after, age ? name_at(*age) : "");
    }
};

using Row = std::vector<RowField>;

/// Adds a group to a row; an age at death ends its names.
void add(Row& row, Group group, const char* before = "", const char* after = "",
         std::optional<Age> age = {}) {
    for (Named& field : group) row.push_back({before, std::move(field), after, age});
}

/// A field of the group, taken out of it.
Named taken(Group& group, std::string_view name) {
    const auto found = std::ranges::find_if(
        group, [&](const Named& field) { return std::string_view{field.name} == name; });
    expects(found != group.end(), "results: no such field");
    Named field = std::move(*found);
    group.erase(found);
    return field;
}

Group plan_group(const Comparison& comparison, const PlanResult& plan) {
    const Projection& projection = plan.projection;
    const auto of_pension = [&](const auto& value) {
        return plan.entitled() ? FieldValue{value} : FieldValue{};
    };
    Group group;
    group.reserve(17);
    // Put in one by one: a list of them would be copied, texts and all.
    const auto put = [&](const char* name, FieldValue value) {
        group.push_back({name, std::move(value)});
    };
    put("plan", notation(plan.plan));
    put("first_pension_month",
        comparison.asked.born ? of_pension(projection.start.first) : FieldValue{});
    put("own_paid", or_nothing(projection.own_paid));
    put("subsidies", or_nothing(projection.subsidies));
    put("interest", or_nothing(plan.interest));
    put("account", projection.account.balance);
    put("payout_months", Count{projection.parts.payout_months});
    put("base", of_pension(projection.parts.base_pension));
    put("long_payer", or_nothing(projection.parts.long_payer_supplement));
    put("old_age", or_nothing(projection.parts.old_age_supplement));
    put("average_tier", or_nothing(projection.parts.average_tier_supplement));
    put("account_pension", of_pension(projection.parts.account_pension));
    put("monthly", or_nothing(plan.monthly()));
    put("annual", or_nothing(plan.annual));
    put("payback_payments", or_nothing(plan.payback_payments));
    put("payback_age", age(plan.payback_age));
    put("return", estimate(plan.annual_return));
    return group;
}

Group lifetime_group(const Comparison& comparison, const PlanResult& plan, std::size_t at) {
    Group fields{
        {"age_at_death", TenThousandths{comparison.asked.ages_at_death.at(at).ten_thousandths()}}};
    const Lifetime* life = plan.entitled() ? &plan.lifetimes.at(at) : nullptr;
    std::ranges::move(
        made(life, {"received", "left_to_heirs", "funeral_grant", "net", "ratio", "return"},
             [&](const Lifetime& known) -> std::vector<FieldValue> {
                 const auto ratio = known.ratio_ten_thousandths;
                 return {known.received,
                         or_nothing(known.left_to_heirs),
                         or_nothing(known.funeral_grant),
                         or_nothing(known.net),
                         ratio ? FieldValue{TenThousandths{*ratio}} : FieldValue{},
                         estimate(plan.family_returns.at(at))};
             }),
        std::back_inserter(fields));
    return fields;
}

Named deposit_left(const PlanResult& plan, std::size_t at) {
    const bool known = plan.entitled() && plan.deposit;
    return {"deposit_left", known ? FieldValue{plan.deposit_left.at(at)} : FieldValue{}};
}

Group real_group(const PlanResult& plan, std::size_t at) {
    const RealLifetime* life = plan.real ? &plan.real->lifetimes.at(at) : nullptr;
    return made(life, {"own_paid", "received", "left_to_heirs", "funeral_grant", "net"},
                [](const RealLifetime& known) -> std::vector<FieldValue> {
                    return {or_nothing(known.own_paid), known.received,
                            or_nothing(known.left_to_heirs), or_nothing(known.funeral_grant),
                            or_nothing(known.net)};
                });
}

Group deposit_group(const Comparison& comparison, const PlanResult& plan) {
    return made(pointer(plan.deposit), {"at_start", "full_payments", "used_up", "used_up_age"},
                [&](const Deposit& deposit) -> std::vector<FieldValue> {
                    return {deposit.at_start(), deposit.full_payments(),
                            comparison.asked.born ? or_nothing(deposit.used_up()) : FieldValue{},
                            age(deposit.age_used_up())};
                });
}

Group expected_group(const PlanResult& plan) {
    return made(pointer(plan.expected),
                {"received", "left_to_heirs", "net", "discounted", "death_age_p10", "death_age_p50",
                 "death_age_p90", "reach_80", "reach_90", "reach_100"},
                [](const Expected& known) -> std::vector<FieldValue> {
                    return {known.received,
                            known.left_to_heirs,
                            or_nothing(known.net),
                            or_nothing(known.discounted),
                            four_decimals(known.death_age_p10),
                            four_decimals(known.death_age_p50),
                            four_decimals(known.death_age_p90),
                            four_decimals(known.reach_80),
                            four_decimals(known.reach_90),
                            four_decimals(known.reach_100)};
                });
}

Group suspension_group(const PlanResult& plan) {
    return made(pointer(plan.projection.suspension),
                {"missed", "resumed", "months_unpaid", "made_good"},
                [](const Suspension& known) -> std::vector<FieldValue> {
                    const bool later = known.resumed && known.made_good;
                    return {known.missed, or_nothing(known.resumed),
                            known.last ? FieldValue{known.months()} : FieldValue{},
                            later ? FieldValue{known.owed} : FieldValue{}};
                });
}

Group entitlement_group(const PlanResult& plan) {
    const auto& why = plan.projection.not_entitled;
    return {{"entitled", !why},
            {"missing_years", why ? FieldValue{Count{why->missing}} : FieldValue{}},
            {"conditional_monthly", why ? or_nothing(why->account_pension) : FieldValue{}}};
}

Group step_group(const PlanStep& step) {
    return {{"extra_paid", or_nothing(step.extra_paid)},
            {"extra_monthly", or_nothing(step.extra_monthly)},
            {"payback_payments", or_nothing(step.payback_payments)},
            {"payback_age", age(step.payback_age)},
            {"return", estimate(step.annual_return)}};
}

Row row_of(const Comparison& comparison, std::size_t index) {
    const PlanResult& plan = comparison.plans.at(index);
    const auto& ages = comparison.asked.ages_at_death;
    const Assumptions& assumed = comparison.asked.assumptions;
    // Columns never move: what came later stands behind what was there first.
    Row later;
    Row row;
    row.reserve(40);
    Group own = plan_group(comparison, plan);
    for (const char* name : {"old_age", "average_tier"}) add(later, {taken(own, name)});
    add(row, std::move(own));
    for (std::size_t at = 0; at < ages.size(); ++at) {
        Group life = lifetime_group(comparison, plan, at);
        taken(life, "age_at_death");
        add(later, {taken(life, "funeral_grant")}, "", "", ages[at]);
        add(row, std::move(life), "", "", ages[at]);
    }
    Group step = step_group(index > 0 ? comparison.steps.at(index - 1) : PlanStep{});
    if (index == 0)
        for (Named& field : step) field.value = {};
    add(row, std::move(step), "step_");
    if (assumed.inflation != Rate{}) {
        add(row, {{"monthly_in_todays_money",
                   plan.real ? FieldValue{plan.real->monthly} : FieldValue{}}});
        for (std::size_t at = 0; at < ages.size(); ++at) {
            Group life = real_group(plan, at);
            add(later, {taken(life, "funeral_grant")}, "", "_in_todays_money", ages[at]);
            add(row, std::move(life), "", "_in_todays_money", ages[at]);
        }
    }
    if (assumed.deposit) {
        Group bank = deposit_group(comparison, plan);
        add(later, {taken(bank, "used_up")}, "deposit_");
        add(row, std::move(bank), "deposit_");
        for (std::size_t at = 0; at < ages.size(); ++at)
            add(row, {deposit_left(plan, at)}, "", "", ages[at]);
    }
    if (comparison.asked.missed_certification) {
        Group suspended = suspension_group(plan);
        taken(suspended, "missed");
        add(row, std::move(suspended));
    }
    add(row, entitlement_group(plan));
    std::ranges::move(later, std::back_inserter(row));
    if (assumed.lives && comparison.asked.sex) add(row, expected_group(plan), "expected_");
    return row;
}

}  // namespace

Fields plan_fields(const Comparison& comparison, const PlanResult& plan) {
    return fields_of(plan_group(comparison, plan));
}

Fields lifetime_fields(const Comparison& comparison, const PlanResult& plan, std::size_t at) {
    return fields_of(lifetime_group(comparison, plan, at));
}

Field deposit_left_field(const PlanResult& plan, std::size_t at) {
    Named field = deposit_left(plan, at);
    return {field.name, std::move(field.value)};
}

Fields real_fields(const PlanResult& plan, std::size_t at) {
    return fields_of(real_group(plan, at));
}

Fields deposit_fields(const Comparison& comparison, const PlanResult& plan) {
    return fields_of(deposit_group(comparison, plan));
}

Fields expected_fields(const PlanResult& plan) {
    return fields_of(expected_group(plan));
}

Fields suspension_fields(const PlanResult& plan) {
    return fields_of(suspension_group(plan));
}

Fields entitlement_fields(const PlanResult& plan) {
    return fields_of(entitlement_group(plan));
}

Fields step_fields(const PlanStep& step) {
    return fields_of(step_group(step));
}

Fields row_fields(const Comparison& comparison, std::size_t plan) {
    Fields fields;
    for (RowField& each : row_of(comparison, plan))
        fields.push_back({each.name(), std::move(each.field.value)});
    return fields;
}

std::vector<FieldValue> row_values(const Comparison& comparison, std::size_t plan) {
    std::vector<FieldValue> values;
    Row row = row_of(comparison, plan);
    values.reserve(row.size());
    for (RowField& each : row) values.push_back(std::move(each.field.value));
    return values;
}

std::vector<std::string> row_names(const Case& asked) {
    Comparison nothing_known{asked, {}, {}, {}, {}};
    nothing_known.plans.emplace_back().projection.not_entitled.emplace();
    std::vector<std::string> names;
    for (Field& field : row_fields(nothing_known, 0)) names.push_back(std::move(field.name));
    return names;
}

std::string plain_text(const FieldValue& value) {
    struct Text {
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(Money money) const { return yuan_text(money); }
        std::string operator()(Count count) const { return fmt::format("{}", count); }
        std::string operator()(TenThousandths number) const {
            return decimal_text(number.count, 4);
        }
        std::string operator()(Millionths number) const {
            return fmt::format("{}{}.{:06}", number.count < 0 ? "-" : "",
                               std::abs(number.count) / 1'000'000,
                               std::abs(number.count) % 1'000'000);
        }
        std::string operator()(Month month) const { return iso(month); }
        std::string operator()(bool yes) const { return yes ? "true" : "false"; }
        std::string operator()(const std::string& text) const { return text; }
    };
    return std::visit(Text{}, value);
}

}  // namespace pension
