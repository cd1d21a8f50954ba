// SPDX-License-Identifier: Apache-2.0
#include "app/asking/spelling.hpp"
#include "app/home/comparison_page.hpp"
#include "app/words/amounts.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pension {

namespace {

bool is_offered(const TierList& tiers, Money amount) {
    return std::ranges::any_of(tiers, [&](const TierRange& range) {
        return !range.only_kept && has_amount(range, amount);
    });
}

/// As a field shows an amount.
std::string typed_amount(Money amount) {
    return yuan_text(amount).ends_with(".00") ? decimal_text(amount.fen() / 100, 0)
                                              : yuan_text(amount);
}

}  // namespace

int ComparisonPage::free_colour() const {
    int colour = 0;
    while (std::ranges::find(now().plans, colour, &TypedPlan::colour) != now().plans.end())
        ++colour;
    return colour;
}

void ComparisonPage::add_plan() {
    if (!can_add_plan() || tiers_.empty()) return;
    // In the middle of what is not compared yet: between 100 and 3000 that says most.
    std::vector<Money> free;
    for (const Money tier : tiers_)
        if (std::ranges::none_of(
                now().plans, [&](const TypedPlan& plan) { return yearly_amount(plan) == tier; }))
            free.push_back(tier);
    TypedPlan added;
    added.pays = typed_amount(free.empty() ? tiers_.back() : free[free.size() / 2]);
    added.years = now().plans.front().years;
    add_plan(added);
}

void ComparisonPage::add_plan(const TypedPlan& plan) {
    if (!can_add_plan()) return;
    Inquiry next = now();
    TypedPlan added = plan;
    added.colour = free_colour();
    const auto amount = yearly_amount(added);
    const auto above = std::ranges::find_if(next.plans, [&](const TypedPlan& each) {
        const auto other = yearly_amount(each);
        return amount && other && *other > *amount;
    });
    const auto at = static_cast<std::size_t>(above - next.plans.begin());
    next.plans.insert(above, added);
    rearrange(N_("Add plan"), std::move(next),
              [at](std::size_t old) { return std::optional{old < at ? old : old + 1}; });
}

void ComparisonPage::copy_plan(std::size_t plan) {
    if (!can_add_plan()) return;
    Inquiry next = now();
    TypedPlan copied = next.plans.at(plan);
    copied.colour = free_colour();
    copied.name.clear();
    next.plans.insert(next.plans.begin() + static_cast<std::ptrdiff_t>(plan) + 1, copied);
    rearrange(N_("Copy plan"), std::move(next),
              [plan](std::size_t old) { return std::optional{old <= plan ? old : old + 1}; });
}

void ComparisonPage::colour_plan(std::size_t plan, int colour) {
    Inquiry next = now();
    const auto other = std::ranges::find(next.plans, colour, &TypedPlan::colour);
    if (other != next.plans.end()) other->colour = next.plans.at(plan).colour;
    next.plans.at(plan).colour = colour;
    rearrange(N_("Change colour of a plan"), std::move(next),
              [](std::size_t old) { return std::optional{old}; });
}

void ComparisonPage::rearrange(const char* name, Inquiry next, const NewNumber& moved) {
    auto before = document_.wrong;
    document_.wrong.clear();
    for (const auto& [field, wrong] : before) {
        const bool of_plan = form_field(field.first).part == Part::plan;
        const auto number = of_plan ? moved(field.second) : std::optional{field.second};
        if (number) document_.wrong.emplace(FieldOf{field.first, *number}, wrong);
    }
    if (attempt(name, std::move(next), {})) return;
    // The plans stand where they stood.
    document_.wrong = std::move(before);
    changed.emit();
}

void ComparisonPage::remove_plan(std::size_t plan) {
    expects(plan_count() > 1, "ComparisonPage: the last plan stays");
    Inquiry next = now();
    next.plans.erase(next.plans.begin() + static_cast<std::ptrdiff_t>(plan));
    rearrange(N_("Remove plan"), std::move(next), [plan](std::size_t old) {
        return old == plan ? std::nullopt : std::optional{old < plan ? old : old - 1};
    });
}

void ComparisonPage::move_plan(std::size_t plan, int by) {
    const auto to = static_cast<std::ptrdiff_t>(plan) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(plan_count())) return;
    Inquiry next = now();
    const auto other = static_cast<std::size_t>(to);
    std::swap(next.plans.at(plan), next.plans[other]);
    rearrange(N_("Move plan"), std::move(next), [plan, other](std::size_t old) {
        return std::optional{old == plan ? other : old == other ? plan : old};
    });
}

std::optional<TierList> ComparisonPage::tiers_of(const Inquiry& inquiry) const {
    const auto plain = plain_options(inquiry.typed, compare_question, desk_.today());
    if (!plain) return std::nullopt;
    const auto question = read_question(figures_, plain.value(), compare_question, desk_.today());
    return question ? tiers_for(question.value()) : std::nullopt;
}

Money ComparisonPage::fitting_tier(const Inquiry& inquiry, std::size_t plan,
                                   const std::vector<Money>& offered, Money wished) const {
    const Money nearest = nearest_offered(offered, wished);
    const auto is_taken = [&](Money amount) {
        for (std::size_t i = 0; i < plan; ++i)
            if (yearly_amount(inquiry.plans[i]) == amount) return true;
        return false;
    };
    if (!is_taken(nearest)) return nearest;
    // Two plans that pay the same compare nothing: the next tier above, where there is one.
    const auto above = std::ranges::find_if(
        offered, [&](Money amount) { return amount > nearest && !is_taken(amount); });
    return above == offered.end() ? nearest : *above;
}

std::vector<std::string> ComparisonPage::fit_to_offer(Inquiry& inquiry) const {
    std::vector<std::string> adjusted;
    const auto tiers = tiers_of(inquiry);
    const auto offered = tiers ? offered_amounts(*tiers) : std::vector<Money>{};
    if (offered.empty()) return adjusted;
    for (std::size_t i = 0; i < inquiry.plans.size(); ++i) {
        TypedPlan& plan = inquiry.plans[i];
        const auto shown = yearly_amount(plan);
        if (!shown || *shown == Money{}) continue;
        const Money wished = plan.wished.empty() ? *shown : read_yuan(plan.wished).value();
        const bool has_it = is_offered(*tiers, wished);
        const Money fitting = has_it ? wished : fitting_tier(inquiry, i, offered, wished);
        plan.wished = has_it ? "" : typed_amount(wished);
        if (fitting == *shown) continue;
        const char* sentence =
            has_it ? N_("{fitting} yuan a year are offered here: they are shown again instead of "
                        "{old}.")
                   : N_("{old} yuan a year are not offered there; {fitting} are shown instead.");
        adjusted.push_back(fmt::format(fmt::runtime(tr_(sentence)),
                                       fmt::arg("old", plain_amount(has_it ? *shown : wished)),
                                       fmt::arg("fitting", plain_amount(fitting))));
        plan.pays = typed_amount(fitting);
    }
    return adjusted;
}

bool ComparisonPage::fit_blank() {
    const bool is_blank = document_.on_disk.path.empty() && !document_.inquiries.can_undo() &&
                          now() == document_.on_disk.saved;
    if (!is_blank) return false;
    Inquiry fitted = now();
    static_cast<void>(fit_to_offer(fitted));
    if (fitted == now()) return false;
    // It is the blank still: nothing is there to be saved or undone.
    document_.on_disk.saved = fitted;
    document_.inquiries.start(std::move(fitted));
    return true;
}

}  // namespace pension
