// SPDX-License-Identifier: Apache-2.0
#include "app/home/cards.hpp"

#include "app/results/fields.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace pension {

namespace {

/// What stands in large letters where a pension would: that there is none, and what is missing.
Card no_pension_card(const PlanResult& plan, std::size_t index, const Translate& tr) {
    const NotEntitled& why = *plan.projection.not_entitled;
    Card card{plan_name(plan.called_by(), tr),
              tr(N_("No pension")),
              {},
              fmt::format(fmt::runtime(tr(N_("{missing:# year is|# years are} missing"))),
                          fmt::arg("missing", Counted{why.missing})),
              {},
              {index, "monthly"},
              {},
              index};
    if (plan.projection.own_paid)
        card.lines.push_back(
            fmt::format(fmt::runtime(tr(N_("You pay {value} in all"))),
                        fmt::arg("value", whole_yuan(*plan.projection.own_paid, tr))));
    if (const auto sentence = conditional_sentence(plan.projection, tr); !sentence.empty())
        card.lines.push_back(sentence);
    return card;
}

Card plan_card(const Comparison& comparison, std::size_t index, const Translate& tr) {
    const PlanResult& plan = comparison.plans[index];
    if (!plan.entitled()) return no_pension_card(plan, index, tr);
    Card card{plan_name(plan.called_by(), tr),
              whole(plan.projection.parts.monthly) + unconfirmed_mark(comparison, "monthly"),
              amount(plan.projection.parts.monthly) + unconfirmed_mark(comparison, "monthly"),
              tr(N_("yuan a month")),
              {},
              {index, "monthly"},
              {},
              index};
    const auto line = [&](const char* field, const char* message, const std::string& value) {
        card.lines.push_back(fmt::format(fmt::runtime(tr(message)), fmt::arg("value", value)) +
                             unconfirmed_mark(comparison, field));
    };
    line("annual", N_("{value} a year"), whole_yuan(*plan.annual, tr));
    if (plan.projection.own_paid)
        line("own_paid", N_("You pay {value} in all"), whole_yuan(*plan.projection.own_paid, tr));
    for (const Lifetime& life : plan.lifetimes)
        card.lines.push_back(fmt::format(fmt::runtime(tr(N_("{received} by {age}"))),
                                         fmt::arg("received", whole_yuan(life.received, tr)),
                                         fmt::arg("age", age_text(life.age_at_death, tr))) +
                             unconfirmed_mark(comparison, "received"));
    if (plan.payback_age)
        line("payback_age", N_("Own money back at {value}"),
             years_and_months((plan.payback_age->month_ten_thousandths() + 5'000) / 10'000, tr));
    else if (plan.projection.own_paid)
        card.lines.push_back(tr(N_("Own money does not come back")));
    // A warning can be folded away; what stands in large letters is read alone.
    if (auto why = why_more(comparison.warnings, tr); !why.empty())
        card.lines.push_back(std::move(why));
    return card;
}

/// Than in the plan before.
bool is_less(Money extra) {
    return extra < Money{};
}

Money size_of(Money extra) {
    return is_less(extra) ? Money{} - extra : extra;
}

Card step_card(const Comparison& comparison, const PlanStep& step, const Translate& tr) {
    const auto title =
        fmt::format(fmt::runtime(tr(N_("{to} instead of {from}"))),
                    fmt::arg("from", short_plan_name(comparison.plans[step.from].called_by(), tr)),
                    fmt::arg("to", short_plan_name(comparison.plans[step.to].called_by(), tr)));
    const std::string more = (is_less(*step.extra_monthly) ? "" : "+") +
                             amount(*step.extra_monthly) +
                             unconfirmed_mark(comparison, "extra_monthly");
    Card card{title, more, more, tr(N_("yuan a month")), {}, {step.to, "step_extra_monthly"}};
    if (step.extra_paid)
        card.lines.push_back(
            fmt::format(fmt::runtime(tr(is_less(*step.extra_paid) ? N_("for {value} less paid")
                                                                  : N_("for {value} more paid"))),
                        fmt::arg("value", whole_yuan(size_of(*step.extra_paid), tr))) +
            unconfirmed_mark(comparison, "extra_paid"));
    if (step.payback_payments && step.payback_age)
        card.lines.push_back(
            fmt::format(
                fmt::runtime(tr(N_("back after {payments:# payment|# payments}, at {age}"))),
                fmt::arg("payments", Counted{*step.payback_payments}),
                fmt::arg("age",
                         years_and_months(
                             (step.payback_age->month_ten_thousandths() + 5'000) / 10'000, tr))) +
            unconfirmed_mark(comparison, "payback_payments"));
    if (step.annual_return)
        card.lines.push_back(
            fmt::format(fmt::runtime(tr(N_("as good as {value} a year at a bank"))),
                        fmt::arg("value", percent(step.annual_return))) +
            unconfirmed_mark(comparison, "return"));
    return card;
}

/// The one plan for which that is more than for every other; none where two are alike, or where it
/// is not known of any.
template <class Measure>
std::optional<std::size_t> best_by(const Comparison& comparison, Measure measure) {
    std::optional<std::size_t> best;
    bool is_alone = false;
    for (std::size_t i = 0; i < comparison.plans.size(); ++i) {
        const auto value = measure(comparison.plans[i]);
        if (!value) continue;
        if (best && *value == *measure(comparison.plans[*best])) is_alone = false;
        if (best && *value <= *measure(comparison.plans[*best])) continue;
        best = i;
        is_alone = true;
    }
    return is_alone ? best : std::nullopt;
}

const Lifetime* first_life(const PlanResult& plan) {
    return plan.lifetimes.empty() ? nullptr : &plan.lifetimes.front();
}

/// In words, because no single one of them is the answer.
void add_best(const Comparison& comparison, std::vector<Card>& cards, const Translate& tr) {
    if (comparison.plans.size() < 2) return;
    const auto say = [&](std::optional<std::size_t> best, const char* words) {
        if (best) cards[*best].best.push_back(tr(words));
    };
    say(best_by(comparison, [](const PlanResult& plan) { return plan.monthly(); }),
        N_("most a month"));
    say(best_by(comparison,
                [](const PlanResult& plan) {
                    const Lifetime* life = first_life(plan);
                    return life ? life->ratio_ten_thousandths : std::nullopt;
                }),
        N_("most for each yuan"));
    say(best_by(comparison,
                [](const PlanResult& plan) {
                    const Lifetime* life = first_life(plan);
                    return life ? life->net : std::nullopt;
                }),
        N_("most in all"));
}

/// "+11.87 a month for 1,500 more paid": beside the plan before.
std::string step_line(const PlanStep& step, const Translate& tr) {
    const auto more = (is_less(*step.extra_monthly) ? "" : "+") + amount(*step.extra_monthly);
    if (!step.extra_paid)
        return fmt::format(fmt::runtime(tr(N_("{monthly} a month beside the plan before"))),
                           fmt::arg("monthly", more));
    return fmt::format(
        fmt::runtime(tr(is_less(*step.extra_paid)
                            ? N_("{monthly} a month for {paid} less than the plan before")
                            : N_("{monthly} a month for {paid} more than the plan before"))),
        fmt::arg("monthly", more), fmt::arg("paid", whole_yuan(size_of(*step.extra_paid), tr)));
}

}  // namespace

std::vector<Card> comparison_cards(const Comparison& comparison, const Translate& tr) {
    std::vector<Card> cards;
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        cards.push_back(plan_card(comparison, i, tr));
    add_best(comparison, cards, tr);
    // Where one of two plans leads to no pension there is no step between them.
    for (const PlanStep& step : comparison.steps) {
        if (!step.extra_monthly) continue;
        if (comparison.steps.size() == 1)
            cards.push_back(step_card(comparison, step, tr));
        else
            cards[step.to].lines.push_back(step_line(step, tr) +
                                           unconfirmed_mark(comparison, "extra_monthly"));
    }
    return cards;
}

}  // namespace pension
