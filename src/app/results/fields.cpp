// SPDX-License-Identifier: Apache-2.0
#include "app/results/fields.hpp"

#include "base/decimal.hpp"
#include "plan/record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

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

/// A field of a group: its name, which stands in the program, and what stands in it. A value is
/// made where somebody asks for it: most readers of a row want a few.
template <class Of>
struct Maker {
    const char* name;
    FieldValue (*value)(const Of&);
};

/// What the fields of a plan are made of.
struct OfPlan {
    const Comparison& comparison;
    const PlanResult& plan;
    std::size_t index = 0;  ///< Of the plan,
    std::size_t age = 0;    ///< and of the age at death, where a field has one.

    const Projection& projection() const { return plan.projection; }
    template <class T>
    FieldValue of_pension(const T& value) const {
        return plan.entitled() ? FieldValue{value} : FieldValue{};
    }
};

template <class Makers, class Of>
Fields fields_of(const Makers& makers, const Of& of) {
    Fields fields;
    fields.reserve(makers.size());
    for (const auto& each : makers) fields.push_back({each.name, each.value(of)});
    return fields;
}

constexpr auto plan_makers = std::to_array<Maker<OfPlan>>({
    {"plan", [](const OfPlan& of) { return FieldValue{notation(of.plan.plan)}; }},
    {"first_pension_month",
     [](const OfPlan& of) {
         return of.comparison.asked.born ? of.of_pension(of.projection().start.first)
                                         : FieldValue{};
     }},
    {"own_paid", [](const OfPlan& of) { return or_nothing(of.projection().own_paid); }},
    {"subsidies", [](const OfPlan& of) { return or_nothing(of.projection().subsidies); }},
    {"interest", [](const OfPlan& of) { return or_nothing(of.plan.interest); }},
    {"account", [](const OfPlan& of) { return FieldValue{of.projection().account.balance}; }},
    {"payout_months",
     [](const OfPlan& of) { return FieldValue{Count{of.projection().parts.payout_months}}; }},
    {"base", [](const OfPlan& of) { return of.of_pension(of.projection().parts.base_pension); }},
    {"long_payer",
     [](const OfPlan& of) { return or_nothing(of.projection().parts.long_payer_supplement); }},
    {"old_age",
     [](const OfPlan& of) { return or_nothing(of.projection().parts.old_age_supplement); }},
    {"average_tier",
     [](const OfPlan& of) { return or_nothing(of.projection().parts.average_tier_supplement); }},
    {"account_pension",
     [](const OfPlan& of) { return of.of_pension(of.projection().parts.account_pension); }},
    {"monthly", [](const OfPlan& of) { return or_nothing(of.plan.monthly()); }},
    {"annual", [](const OfPlan& of) { return or_nothing(of.plan.annual); }},
    {"payback_payments", [](const OfPlan& of) { return or_nothing(of.plan.payback_payments); }},
    {"payback_age", [](const OfPlan& of) { return age(of.plan.payback_age); }},
    {"return", [](const OfPlan& of) { return estimate(of.plan.annual_return); }},
});

/// Of a life, where there is one: without a pension nothing of it is known.
template <class Value>
FieldValue of_life(const OfPlan& of, Value value) {
    return of.plan.entitled() ? value(of.plan.lifetimes.at(of.age)) : FieldValue{};
}

constexpr auto lifetime_makers = std::to_array<Maker<OfPlan>>({
    {"age_at_death",
     [](const OfPlan& of) {
         const Age at = of.comparison.asked.ages_at_death.at(of.age);
         return FieldValue{TenThousandths{at.ten_thousandths()}};
     }},
    {"received",
     [](const OfPlan& of) {
         return of_life(of, [](const Lifetime& life) { return FieldValue{life.received}; });
     }},
    {"left_to_heirs",
     [](const OfPlan& of) {
         return of_life(of, [](const Lifetime& life) { return or_nothing(life.left_to_heirs); });
     }},
    {"funeral_grant",
     [](const OfPlan& of) {
         return of_life(of, [](const Lifetime& life) { return or_nothing(life.funeral_grant); });
     }},
    {"net",
     [](const OfPlan& of) {
         return of_life(of, [](const Lifetime& life) { return or_nothing(life.net); });
     }},
    {"ratio",
     [](const OfPlan& of) {
         return of_life(of, [](const Lifetime& life) {
             const auto ratio = life.ratio_ten_thousandths;
             return ratio ? FieldValue{TenThousandths{*ratio}} : FieldValue{};
         });
     }},
    {"return",
     [](const OfPlan& of) {
         return of.plan.entitled() ? estimate(of.plan.family_returns.at(of.age)) : FieldValue{};
     }},
});

constexpr auto deposit_left_makers = std::to_array<Maker<OfPlan>>({
    {"deposit_left",
     [](const OfPlan& of) {
         const bool known = of.plan.entitled() && of.plan.deposit;
         return known ? FieldValue{of.plan.deposit_left.at(of.age)} : FieldValue{};
     }},
});

constexpr auto real_month_makers = std::to_array<Maker<OfPlan>>({
    {"monthly_in_todays_money",
     [](const OfPlan& of) {
         return of.plan.real ? FieldValue{of.plan.real->monthly} : FieldValue{};
     }},
});

template <class Value>
FieldValue of_real_life(const OfPlan& of, Value value) {
    return of.plan.real ? value(of.plan.real->lifetimes.at(of.age)) : FieldValue{};
}

constexpr auto real_makers = std::to_array<Maker<OfPlan>>({
    {"own_paid",
     [](const OfPlan& of) {
         return of_real_life(of,
                             [](const RealLifetime& life) { return or_nothing(life.own_paid); });
     }},
    {"received",
     [](const OfPlan& of) {
         return of_real_life(of,
                             [](const RealLifetime& life) { return FieldValue{life.received}; });
     }},
    {"left_to_heirs",
     [](const OfPlan& of) {
         return of_real_life(
             of, [](const RealLifetime& life) { return or_nothing(life.left_to_heirs); });
     }},
    {"funeral_grant",
     [](const OfPlan& of) {
         return of_real_life(
             of, [](const RealLifetime& life) { return or_nothing(life.funeral_grant); });
     }},
    {"net",
     [](const OfPlan& of) {
         return of_real_life(of, [](const RealLifetime& life) { return or_nothing(life.net); });
     }},
});

template <class T, class Value>
FieldValue of_known(const std::optional<T>& known, Value value) {
    return known ? FieldValue{value(*known)} : FieldValue{};
}

constexpr auto deposit_makers = std::to_array<Maker<OfPlan>>({
    {"at_start",
     [](const OfPlan& of) {
         return of_known(of.plan.deposit, [](const Deposit& bank) { return bank.at_start(); });
     }},
    {"full_payments",
     [](const OfPlan& of) {
         return of_known(of.plan.deposit, [](const Deposit& bank) { return bank.full_payments(); });
     }},
    {"used_up",
     [](const OfPlan& of) {
         const bool is_dated = of.comparison.asked.born.has_value();
         return of_known(of.plan.deposit, [&](const Deposit& bank) {
             return is_dated ? or_nothing(bank.used_up()) : FieldValue{};
         });
     }},
    {"used_up_age",
     [](const OfPlan& of) {
         return of_known(of.plan.deposit,
                         [](const Deposit& bank) { return age(bank.age_used_up()); });
     }},
});

/// A field of what is expected of a life.
template <auto member>
FieldValue expected_value(const OfPlan& of) {
    return of_known(of.plan.expected, [](const Expected& known) {
        using Value = std::remove_cvref_t<decltype(known.*member)>;
        if constexpr (std::is_same_v<Value, double>)
            return four_decimals(known.*member);
        else if constexpr (std::is_same_v<Value, std::optional<Money>>)
            return or_nothing(known.*member);
        else
            return FieldValue{known.*member};
    });
}

constexpr auto expected_makers = std::to_array<Maker<OfPlan>>({
    {"received", expected_value<&Expected::received>},
    {"left_to_heirs", expected_value<&Expected::left_to_heirs>},
    {"net", expected_value<&Expected::net>},
    {"discounted", expected_value<&Expected::discounted>},
    {"death_age_p10", expected_value<&Expected::death_age_p10>},
    {"death_age_p50", expected_value<&Expected::death_age_p50>},
    {"death_age_p90", expected_value<&Expected::death_age_p90>},
    {"reach_80", expected_value<&Expected::reach_80>},
    {"reach_90", expected_value<&Expected::reach_90>},
    {"reach_100", expected_value<&Expected::reach_100>},
});

constexpr auto suspension_makers = std::to_array<Maker<OfPlan>>({
    {"missed",
     [](const OfPlan& of) {
         return of_known(of.projection().suspension,
                         [](const Suspension& known) { return known.missed; });
     }},
    {"resumed",
     [](const OfPlan& of) {
         return of_known(of.projection().suspension,
                         [](const Suspension& known) { return or_nothing(known.resumed); });
     }},
    {"months_unpaid",
     [](const OfPlan& of) {
         return of_known(of.projection().suspension, [](const Suspension& known) {
             return known.last ? FieldValue{known.months()} : FieldValue{};
         });
     }},
    {"made_good",
     [](const OfPlan& of) {
         return of_known(of.projection().suspension, [](const Suspension& known) {
             const bool later = known.resumed && known.made_good;
             return later ? FieldValue{known.owed} : FieldValue{};
         });
     }},
});

constexpr auto entitlement_makers = std::to_array<Maker<OfPlan>>({
    {"entitled", [](const OfPlan& of) { return FieldValue{!of.projection().not_entitled}; }},
    {"missing_years",
     [](const OfPlan& of) {
         const auto& why = of.projection().not_entitled;
         return why ? FieldValue{Count{why->missing}} : FieldValue{};
     }},
    {"conditional_monthly",
     [](const OfPlan& of) {
         const auto& why = of.projection().not_entitled;
         return why ? or_nothing(why->account_pension) : FieldValue{};
     }},
});

constexpr auto step_makers = std::to_array<Maker<PlanStep>>({
    {"extra_paid", [](const PlanStep& step) { return or_nothing(step.extra_paid); }},
    {"extra_monthly", [](const PlanStep& step) { return or_nothing(step.extra_monthly); }},
    {"payback_payments", [](const PlanStep& step) { return or_nothing(step.payback_payments); }},
    {"payback_age", [](const PlanStep& step) { return age(step.payback_age); }},
    {"return", [](const PlanStep& step) { return estimate(step.annual_return); }},
});

/// A field of the step that leads to the plan; the first plan has none.
template <std::size_t field>
FieldValue value_of_step(const OfPlan& of) {
    return of.index > 0 ? step_makers[field].value(of.comparison.steps.at(of.index - 1))
                        : FieldValue{};
}

constexpr auto row_step_makers = std::to_array<Maker<OfPlan>>({
    {step_makers[0].name, value_of_step<0>},
    {step_makers[1].name, value_of_step<1>},
    {step_makers[2].name, value_of_step<2>},
    {step_makers[3].name, value_of_step<3>},
    {step_makers[4].name, value_of_step<4>},
});
static_assert(row_step_makers.size() == step_makers.size());

}  // namespace

/// A field of a row: how it is made, and what its name is made of.
struct RowColumns::Column {
    const char* before;
    Maker<OfPlan> made;
    const char* after;
    std::size_t age;          ///< Its place among the ages at death.
    std::optional<Age> died;  ///< That age, where the name ends in it.

    std::string name() const {
        return fmt::format("{}{}{}{}", before, made.name, after, died ? name_at(*died) : "");
    }
};

RowColumns::RowColumns(const Case& asked) {
    const auto& ages = asked.ages_at_death;
    const Assumptions& assumed = asked.assumptions;
    std::vector<Column> later;
    const auto add = [this](const Maker<OfPlan>& made, const char* before = "") {
        columns_.push_back({before, made, "", 0, {}});
    };
    const auto is_any_of = [](const char* name, std::initializer_list<std::string_view> names) {
        return std::ranges::find(names, std::string_view{name}) != names.end();
    };
    // Columns never move: what came later stands behind what was there first.
    for (const auto& each : plan_makers)
        if (is_any_of(each.name, {"old_age", "average_tier"}))
            later.push_back({"", each, "", 0, {}});
        else
            add(each);
    const auto add_life = [&](const auto& makers, const char* after, std::size_t at) {
        for (const auto& each : makers) {
            if (is_any_of(each.name, {"age_at_death"})) continue;
            auto& into = is_any_of(each.name, {"funeral_grant"}) ? later : columns_;
            into.push_back({"", each, after, at, ages[at]});
        }
    };
    for (std::size_t at = 0; at < ages.size(); ++at) add_life(lifetime_makers, "", at);
    for (const auto& each : row_step_makers) add(each, "step_");
    if (assumed.inflation != Rate{}) {
        for (const auto& each : real_month_makers) add(each);
        for (std::size_t at = 0; at < ages.size(); ++at)
            add_life(real_makers, "_in_todays_money", at);
    }
    if (assumed.deposit) {
        for (const auto& each : deposit_makers)
            if (is_any_of(each.name, {"used_up"}))
                later.push_back({"deposit_", each, "", 0, {}});
            else
                add(each, "deposit_");
        for (std::size_t at = 0; at < ages.size(); ++at) add_life(deposit_left_makers, "", at);
    }
    if (asked.missed_certification)
        for (const auto& each : suspension_makers)
            if (!is_any_of(each.name, {"missed"})) add(each);
    for (const auto& each : entitlement_makers) add(each);
    std::ranges::move(later, std::back_inserter(columns_));
    if (assumed.lives && asked.sex)
        for (const auto& each : expected_makers) add(each, "expected_");
}

RowColumns::~RowColumns() = default;
RowColumns::RowColumns(const RowColumns&) = default;
RowColumns::RowColumns(RowColumns&&) noexcept = default;
RowColumns& RowColumns::operator=(const RowColumns&) = default;
RowColumns& RowColumns::operator=(RowColumns&&) noexcept = default;

std::size_t RowColumns::size() const {
    return columns_.size();
}

std::string RowColumns::name(std::size_t column) const {
    return columns_.at(column).name();
}

bool RowColumns::is_return(std::size_t column) const {
    return std::string_view{columns_.at(column).made.name} == "return";
}

FieldValue RowColumns::value(std::size_t column, const Comparison& comparison,
                             std::size_t plan) const {
    const Column& asked = columns_[column];
    return asked.made.value({comparison, comparison.plans.at(plan), plan, asked.age});
}

Fields plan_fields(const Comparison& comparison, const PlanResult& plan) {
    return fields_of(plan_makers, OfPlan{comparison, plan});
}

Fields lifetime_fields(const Comparison& comparison, const PlanResult& plan, std::size_t at) {
    return fields_of(lifetime_makers, OfPlan{comparison, plan, 0, at});
}

Field deposit_left_field(const Comparison& comparison, const PlanResult& plan, std::size_t at) {
    return fields_of(deposit_left_makers, OfPlan{comparison, plan, 0, at}).front();
}

Fields real_fields(const Comparison& comparison, const PlanResult& plan, std::size_t at) {
    return fields_of(real_makers, OfPlan{comparison, plan, 0, at});
}

Fields deposit_fields(const Comparison& comparison, const PlanResult& plan) {
    return fields_of(deposit_makers, OfPlan{comparison, plan});
}

Fields expected_fields(const Comparison& comparison, const PlanResult& plan) {
    return fields_of(expected_makers, OfPlan{comparison, plan});
}

Fields suspension_fields(const Comparison& comparison, const PlanResult& plan) {
    return fields_of(suspension_makers, OfPlan{comparison, plan});
}

Fields entitlement_fields(const Comparison& comparison, const PlanResult& plan) {
    return fields_of(entitlement_makers, OfPlan{comparison, plan});
}

Fields step_fields(const PlanStep& step) {
    return fields_of(step_makers, step);
}

Fields row_fields(const Comparison& comparison, std::size_t plan) {
    const RowColumns columns{comparison.asked};
    Fields fields;
    fields.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        fields.push_back({columns.name(i), columns.value(i, comparison, plan)});
    return fields;
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
