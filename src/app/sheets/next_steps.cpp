// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/next_steps.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/advice_text.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pension {

namespace {

using Lines = std::vector<std::string>;

/// A sentence about each plan; once, where it is the same for all of them.
template <class Words>
void add_of_plans(const Comparison& comparison, const Lines& labels, const Words& words,
                  const Translate& tr, Lines& lines) {
    Lines said;
    for (const PlanResult& plan : comparison.plans) said.push_back(words(plan));
    const bool alike =
        std::ranges::all_of(said, [&](const std::string& each) { return each == said.front(); });
    if (alike) {
        if (!said.empty() && !said.front().empty()) lines.push_back(said.front());
        return;
    }
    for (std::size_t i = 0; i < said.size(); ++i)
        if (!said[i].empty())
            lines.push_back(say(tr, N_("{plan}: {words}"), fmt::arg("plan", labels[i]),
                                fmt::arg("words", said[i])));
}

std::vector<int> years_of(const std::vector<Gap>& gaps, bool needed, bool allowed) {
    std::vector<int> years;
    for (const Gap& gap : gaps)
        if (gap.must_be_filled == needed && gap.cost.has_value() == allowed)
            years.push_back(gap.year);
    return years;
}

/// What the pension still asks for, and what that costs.
std::string missing_words(const Eligibility& found, const Translate& tr) {
    const int missing = years_missing(found);
    if (missing == 0) return "";
    const auto years = years_of(found.gaps, true, true);
    const auto cost = cost_of_missing(found);
    std::string text;
    if (!years.empty())
        text = say(tr, N_("The years {years} have to be back-paid, or there is no pension."),
                   fmt::arg("years", years_text(years, tr)));
    else
        text = say(tr, N_("For a pension {count:# year is|# years are} still missing."),
                   fmt::arg("count", Counted{missing}));
    if (cost)
        text +=
            sentence_gap(tr) + say(tr, N_("At today's lowest tier that costs {cost} yuan in all."),
                                   fmt::arg("cost", plain_amount(*cost)));
    if (const auto closed = years_of(found.gaps, true, false); !closed.empty()) {
        const auto gap = std::ranges::find(found.gaps, closed.front(), &Gap::year);
        text += sentence_gap(tr) + say(tr, N_("{years} cannot be paid as things stand."),
                                       fmt::arg("years", years_text(closed, tr)));
        if (const std::string why = reason(*gap, tr); !why.empty()) text += sentence_gap(tr) + why;
    }
    return text;
}

/// Years that were left out and may be filled, though the pension does not ask for them.
std::string optional_gaps_words(const Eligibility& found, Month today, const Translate& tr) {
    std::vector<int> years;
    std::optional<Money> cost;
    for (const Gap& gap : found.gaps)
        if (!gap.must_be_filled && gap.cost && gap.year < year_number(today)) {
            years.push_back(gap.year);
            cost = gap.cost;
        }
    if (years.empty() || years_missing(found) > 0) return "";
    return say(
        tr,
        N_("{years} were not paid. The pension does not need them; each can be back-paid, at "
           "today's lowest tier for {cost} yuan."),
        fmt::arg("years", years_text(years, tr)), fmt::arg("cost", plain_amount(*cost)));
}

/// The next own payment that is planned.
const Contribution* next_payment(const PlanResult& plan, Month today) {
    for (const Contribution& posting : plan.projection.paid.postings)
        if (posting.month >= today && posting.own > Money{}) return &posting;
    return nullptr;
}

std::string payment_words(const PlanResult& plan, Month today, const Translate& tr) {
    const Contribution* next = next_payment(plan, today);
    if (!next) return "";
    return say(tr, N_("The next payment: {amount} yuan for {year}, by the end of {month}."),
               fmt::arg("amount", plain_amount(next->own)), fmt::arg("year", next->cover),
               fmt::arg("month", month_text(next->month, tr)));
}

std::string pension_words(const PlanResult& plan, Month today, const Translate& tr) {
    if (!plan.entitled()) return "";
    const Month first = plan.projection.start.first;
    if (first <= today)
        return say(tr, N_("The pension has begun in {month}."),
                   fmt::arg("month", month_text(first, tr)));
    return say(
        tr,
        N_("The first pension comes for {month}. Apply the month before, with identity card, "
           "household register and bank card: it does not begin by itself."),
        fmt::arg("month", month_text(first, tr)));
}

void add_dated(const Comparison& comparison, const Lines& labels, const Translate& tr,
               Lines& lines) {
    const Month today = comparison.asked.as_of;
    const auto of_conditions = [&](const auto& words) {
        return [&tr, words](const PlanResult& plan) {
            const auto& found = plan.projection.eligibility;
            return found ? words(*found) : std::string{};
        };
    };
    add_of_plans(comparison, labels,
                 of_conditions([&](const Eligibility& found) { return missing_words(found, tr); }),
                 tr, lines);
    add_of_plans(comparison, labels, of_conditions([&](const Eligibility& found) {
                     return optional_gaps_words(found, today, tr);
                 }),
                 tr, lines);
    add_of_plans(
        comparison, labels, [&](const PlanResult& plan) { return payment_words(plan, today, tr); },
        tr, lines);
    const bool someone_pays = std::ranges::any_of(comparison.plans, [&](const PlanResult& plan) {
        return next_payment(plan, today) || !plan.entitled();
    });
    if (someone_pays)
        lines.push_back(
            tr(N_("Pay at the bank or in the app that the local office names, or through the "
                  "village's or neighbourhood's helper; keep the receipt.")));
    add_of_plans(
        comparison, labels, [&](const PlanResult& plan) { return pension_words(plan, today, tr); },
        tr, lines);
}

}  // namespace

std::vector<std::string> next_steps(const Comparison& comparison,
                                    const std::vector<std::string>& labels, const Translate& tr) {
    Lines lines;
    if (comparison.asked.basis == Basis::dated) {
        add_dated(comparison, labels, tr, lines);
    } else {
        lines.push_back(
            tr(N_("For figures of your own bring birth month and what was paid so far: the sum is "
                  "then done year by year, and the first pension month and every missing year are "
                  "on the sheet.")));
        lines.push_back(
            tr(N_("Pay each year's money within the year, at the bank or in the app that the local "
                  "office names, or through the village's or neighbourhood's helper.")));
    }
    lines.push_back(
        tr(N_("Questions, and what counts in your case: the local office, telephone "
              "12333.")));
    return lines;
}

}  // namespace pension
