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
    // The month is the question's, no deadline of the place.
    return say(tr, N_("The next payment: {amount} yuan for {year}, reckoned as paid in {month}."),
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
        N_("The first pension comes for {month}. Ask at 12333 in good time how to apply for it and "
           "what to bring."),
        fmt::arg("month", month_text(first, tr)));
}

/// What is missing, and what was left out without harm.
void add_gaps(const Comparison& comparison, const Lines& labels, const Translate& tr,
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
}

bool someone_pays(const Comparison& comparison) {
    return std::ranges::any_of(comparison.plans, [&](const PlanResult& plan) {
        return next_payment(plan, comparison.asked.as_of) || !plan.entitled();
    });
}

/// The first month to come in which a pension begins.
std::optional<Month> next_pension(const Comparison& comparison) {
    std::optional<Month> next;
    for (const PlanResult& plan : comparison.plans) {
        if (!plan.entitled() || plan.projection.start.first <= comparison.asked.as_of) continue;
        next = std::min(next.value_or(plan.projection.start.first), plan.projection.start.first);
    }
    return next;
}

/// All that is to be asked, in one sentence.
std::string what_to_ask(const Comparison& comparison, const Translate& tr) {
    const auto month = next_pension(comparison);
    const std::string when = month ? month_text(*month, tr) : std::string{};
    const char* message =
        someone_pays(comparison)
            ? month ? N_("Ask at 12333 until when and where to pay and, before {month}, how to "
                         "apply for the pension and what to bring. Keep the receipts.")
                    : N_("Ask at 12333 until when and where to pay. Keep the receipts.")
        : month ? N_("Ask at 12333 before {month} how to apply for the pension and what to bring.")
                : N_("Questions, and what counts in your case: the local office, telephone "
                     "12333.");
    return say(tr, message, fmt::arg("month", when));
}

void add_dated(const Comparison& comparison, const Lines& labels, const Translate& tr,
               Lines& lines) {
    const Month today = comparison.asked.as_of;
    add_gaps(comparison, labels, tr, lines);
    add_of_plans(
        comparison, labels, [&](const PlanResult& plan) { return payment_words(plan, today, tr); },
        tr, lines);
    if (someone_pays(comparison))
        lines.push_back(
            tr(N_("Ask at 12333 until when and where each year's money can be paid: at a bank, by "
                  "phone, through a helper of the village or neighbourhood. Keep the receipts.")));
    add_of_plans(
        comparison, labels, [&](const PlanResult& plan) { return pension_words(plan, today, tr); },
        tr, lines);
    // Where nothing else is to be asked.
    if (!someone_pays(comparison) && !next_pension(comparison))
        lines.push_back(what_to_ask(comparison, tr));
}

}  // namespace

std::vector<std::string> brief_steps(const Comparison& comparison,
                                     const std::vector<std::string>& labels, const Translate& tr) {
    if (comparison.asked.basis == Basis::leaflet) return next_steps(comparison, labels, tr);
    Lines lines;
    add_gaps(comparison, labels, tr, lines);
    lines.push_back(what_to_ask(comparison, tr));
    return lines;
}

std::vector<std::string> next_steps(const Comparison& comparison,
                                    const std::vector<std::string>& labels, const Translate& tr) {
    Lines lines;
    if (comparison.asked.basis == Basis::dated) {
        add_dated(comparison, labels, tr, lines);
    } else {
        lines.push_back(
            tr(N_("For figures of your own, say your birth month and what was paid so far: the sum "
                  "is then done year by year, and the first pension month and every missing year "
                  "are on the sheet.")));
        lines.push_back(
            tr(N_("These figures take each year's money to be paid within the year. Ask at 12333 "
                  "until when and where it can be paid: at a bank, by phone, through a helper of "
                  "the village or neighbourhood.")));
    }
    return lines;
}

}  // namespace pension
