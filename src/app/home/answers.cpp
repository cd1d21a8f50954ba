// SPDX-License-Identifier: Apache-2.0
#include "app/home/answers.hpp"

#include "app/asking/spelling.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"
#include "base/decimal.hpp"
#include "calc/resident/basis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

const PlanningQuestion questions[] = {
    {"reach", N_("I want {blank} yuan a month. What is the least to pay?"), "300"},
    {"budget", N_("I can spare {blank} yuan a year. How is it best paid?"), "2000"},
    {"budget_in_all", N_("I have {blank} yuan in all. How is it best paid?"), "30000"},
    {"backpay", N_("Is it worth filling the years left out, at {blank} yuan each?"), ""},
    {"raise_tier", N_("Is it worth paying {blank} yuan more for years paid already?"), ""},
    {"stop_or_go_on", N_("Once there are enough years: stop, or pay on {blank} yuan a year?"), ""},
    {"skip_now", N_("May I leave out this year's {blank} yuan and pay them next year?"), ""},
    {"start_or_fill", N_("At pension age: draw at once, or first fill gaps at {blank} yuan each?"),
     ""}};

/// The plan alone, as the questions about one record want it.
Case alone(const Standpoint& at) {
    Case asked = at.question.asked;
    asked.plans = {asked.plans.at(at.plan)};
    return asked;
}

/// What was paid so far alone.
Case paid_alone(const Standpoint& at) {
    Case asked = at.question.asked;
    asked.plans.clear();
    Inquiry paid = at.inquiry;
    paid.plans = {TypedPlan{}};
    paid.plans.front().pays = "0";
    if (const auto text = plan_text(paid, 0, at.open, asked.basis))
        if (const auto record = read_record(text.value())) asked.plans = {record.value()};
    return asked;
}

template <class Found>
FurtherAnswer said(const Result<Found>& found, const Translate& tr) {
    if (!found) return refused(found.error());
    FurtherAnswer answer;
    answer.text = advice_text(found.value(), tr);
    return answer;
}

/// The years to come of what was found, as a plan to be taken over; none where nothing was.
std::optional<TypedPlan> as_plan(const std::optional<PlannedYears>& found, Basis basis) {
    if (!found || found->tiers.empty()) return std::nullopt;
    TypedPlan plan;
    if (basis == Basis::leaflet && found->tiers.size() == 1) {
        plan.pays = decimal_text(found->tiers.front().amount.fen() / 100, 0);
        plan.years = fmt::format("{}", found->years);
        return plan;
    }
    // Tiers that change on a leaflet have no calendar to stand in.
    if (basis == Basis::leaflet) return std::nullopt;
    Record record;
    for (const TierYears& run : found->tiers)
        record.entries.push_back(CoverYears{run.first, run.last, run.amount});
    plan.pays = notation(record);
    return plan;
}

Result<std::optional<Money>> amount_in(const std::string& blank) {
    if (plainly_written(blank).empty()) return std::optional<Money>{};
    const auto amount = read_yuan(blank);
    if (!amount) return amount.error();
    return std::optional{amount.value()};
}

/// Which step to the next tier comes back first and which last, and why: where the subsidy rises
/// with the tier, others pay for a part of the step.
std::vector<std::string> step_advice(const Comparison& ladder, const Translate& tr) {
    const PlanStep* first = nullptr;
    const PlanStep* last = nullptr;
    for (const PlanStep& step : ladder.steps) {
        if (!step.payback_payments || !step.extra_monthly) continue;
        if (!first || *step.payback_payments < *first->payback_payments) first = &step;
        if (!last || *step.payback_payments > *last->payback_payments) last = &step;
    }
    if (!first || *first->payback_payments == *last->payback_payments) return {};
    const auto name = [&](std::size_t plan) {
        return short_plan_name(ladder.plans[plan].called_by(), tr);
    };
    const auto subsidy = [&](const PlanStep& step) {
        const auto& from = ladder.plans[step.from].projection.subsidies;
        const auto& to = ladder.plans[step.to].projection.subsidies;
        return from && to ? *to - *from : Money{};
    };
    const auto sentence = [&](const PlanStep& step, const char* message) {
        return say(tr, message, fmt::arg("from", name(step.from)), fmt::arg("to", name(step.to)),
                   fmt::arg("payments", Counted{*step.payback_payments}),
                   fmt::arg("subsidy", whole_yuan(subsidy(step), tr)));
    };
    const bool by_subsidy = subsidy(*first) > Money{};
    return {sentence(*first,
                     by_subsidy ? N_("The step that comes back first: from {from} to {to}, after "
                                     "{payments:# payment|# payments}, because the government adds "
                                     "{subsidy} more.")
                                : N_("The step that comes back first: from {from} to {to}, after "
                                     "{payments:# payment|# payments}.")),
            sentence(*last, N_("The one that comes back last: from {from} to {to}, after "
                               "{payments:# payment|# payments}."))};
}

}  // namespace

FurtherAnswer refused(Error why) {
    FurtherAnswer answer;
    answer.refused = std::move(why);
    return answer;
}

FurtherAnswer ladder_answer(const Standpoint& at, const Translate& tr) {
    Case asked = at.question.asked;
    const auto found = rules_on_basis(asked, at.question.rules);
    if (!found) return refused(found.error());
    const auto* tiers = found.value().tiers.find(asked.as_of);
    if (!tiers) return refused({ErrorCode::tier_not_known, {}});
    Inquiry every = at.inquiry;
    const std::string years = at.inquiry.plans.at(at.plan).years;
    every.plans.clear();
    for (const Money amount : offered_amounts(tiers->value)) {
        TypedPlan plan;
        plan.pays = yuan_text(amount);
        plan.years = years;
        every.plans.push_back(plan);
    }
    asked.plans.clear();
    for (std::size_t i = 0; i < every.plans.size(); ++i) {
        const auto text = plan_text(every, i, at.open, asked.basis);
        if (!text) return refused(text.error());
        const auto record = read_record(text.value());
        if (!record) return refused(record.error());
        asked.plans.push_back(record.value());
    }
    auto compared = compare(asked, at.question.rules);
    if (!compared) return refused(compared.error());
    Comparison comparison = std::move(compared).value();
    // Each is called by its tier, not by what was paid before it.
    if (asked.basis == Basis::dated && !at.open.empty())
        for (std::size_t i = 0; i < every.plans.size(); ++i) {
            comparison.plans[i].shared = 0;
            comparison.plans[i].plan = {{YearsBeforePension{read_yuan(every.plans[i].pays).value(),
                                                            static_cast<int>(at.open.size())}}};
        }
    FurtherAnswer answer;
    answer.text.lines = step_advice(comparison, tr);
    answer.text.tables.push_back(ladder_table(comparison, tr));
    return answer;
}

FurtherAnswer eligibility_answer(const Standpoint& at, const Translate& tr) {
    const auto found = standing(alone(at), at.question.rules);
    if (!found) return refused(found.error());
    FurtherAnswer answer;
    answer.text = eligibility_text(found.value(), tr);
    return answer;
}

FurtherAnswer sensitivity_answer(const Standpoint& at, const Translate& tr) {
    const Case asked = alone(at);
    const auto found = sensitivity(asked, at.question.rules);
    if (!found) return refused(found.error());
    FurtherAnswer answer;
    answer.text = advice_text(found.value(), asked, tr);
    return answer;
}

FurtherAnswer grid_answer(const Standpoint& at, Assumed down, Assumed across, const Translate& tr) {
    return said(assumed_grid(alone(at), at.question.rules,
                             {down, across, usual_values(down), usual_values(across), {}}),
                tr);
}

std::span<const PlanningQuestion> planning_questions() {
    return questions;
}

FurtherAnswer planning_answer(const PlanningQuestion& asked, const std::string& blank,
                              const Standpoint& at, const Translate& tr) {
    const std::string_view id = asked.id;
    const auto amount = amount_in(blank);
    if (!amount) return refused(amount.error());
    const auto& rules = at.question.rules;
    const Basis basis = at.question.asked.basis;
    if (id == "reach" || id == "budget" || id == "budget_in_all") {
        if (!amount.value()) return refused({ErrorCode::amount_unreadable, {{"text", blank}}});
        const Money money = *amount.value();
        if (id == "reach") {
            const auto found = least_cost(paid_alone(at), rules, money, usual_years);
            FurtherAnswer answer = said(found, tr);
            if (found) answer.plan = as_plan(found.value().best, basis);
            return answer;
        }
        const auto found = best_use(paid_alone(at), rules, {money, id == "budget"}, usual_years);
        FurtherAnswer answer = said(found, tr);
        if (found) answer.plan = as_plan(found.value().best, basis);
        return answer;
    }
    const Case one = alone(at);
    if (id == "backpay") return said(price_gaps(one, rules, amount.value()), tr);
    if (id == "raise_tier") return said(price_raises(one, rules, amount.value()), tr);
    if (id == "stop_or_go_on") return said(stop_or_go_on(one, rules, amount.value()), tr);
    if (id == "skip_now") return said(skip_now(one, rules, amount.value()), tr);
    expects(id == "start_or_fill", "planning_answer: no such question");
    return said(start_or_fill(one, rules, amount.value()), tr);
}

}  // namespace pension
