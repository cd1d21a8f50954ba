// SPDX-License-Identifier: Apache-2.0
#include "app/exports/message.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"

#include <algorithm>

namespace pension {

namespace {

std::string title(const Comparison& comparison, const Translate& tr) {
    return say(tr, N_("Resident pension, {place}"),
               fmt::arg("place", place_name(comparison.rules.place, tr)));
}

/// A plan after its name: in the middle of a sentence.
std::vector<std::string> clauses(const Comparison& comparison, const PlanResult& plan,
                                 const Translate& tr) {
    std::vector<std::string> all;
    const auto with_mark = [&](Money money, const char* field) {
        return yuan(money, tr) + unconfirmed_mark(comparison, field);
    };
    if (const auto& own = plan.projection.own_paid)
        all.push_back(say(tr, N_("{paid} paid by oneself in all"),
                          fmt::arg("paid", with_mark(*own, "own_paid"))));
    if (const auto& why = plan.projection.not_entitled) {
        all.push_back(no_pension(*why, tr));
        return all;
    }
    all.push_back(say(tr, N_("{monthly} a month for life"),
                      fmt::arg("monthly", with_mark(plan.projection.parts.monthly, "monthly"))));
    if (plan.payback_payments)
        all.push_back(say(tr, N_("own money back after {payments:# payment|# payments}"),
                          fmt::arg("payments", Counted{*plan.payback_payments})));
    for (const Lifetime& life : plan.lifetimes) {
        const std::string received = with_mark(life.received, "received");
        const bool leaves = life.left_to_heirs.value_or(Money{}) > Money{};
        all.push_back(leaves
                          ? say(tr, N_("by {age} {received} received, {left} left to the family"),
                                fmt::arg("age", age_text(life.age_at_death, tr)),
                                fmt::arg("received", received),
                                fmt::arg("left", with_mark(*life.left_to_heirs, "left_to_heirs")))
                          : say(tr, N_("by {age} {received} received"),
                                fmt::arg("age", age_text(life.age_at_death, tr)),
                                fmt::arg("received", received)));
    }
    return all;
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

std::string sentence_of(const Comparison& comparison, const PlanResult& plan, const Translate& tr) {
    return joined(clauses(comparison, plan, tr), tr(N_("; "))) + tr(N_("."));
}

bool any_unconfirmed(const Comparison& comparison) {
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        if (!unconfirmed_fields(comparison, i).empty()) return true;
    return false;
}

/// What a reader has to know beside the figures.
std::vector<std::string> foot(const Answer& answer, const Translate& tr) {
    std::vector<std::string> lines;
    if (any_unconfirmed(answer.comparison))
        lines.push_back(tr(N_("* rests on figures that no document confirms.")));
    lines.push_back(basis_sentence(answer.comparison, tr));
    lines.push_back(office_sentence(tr));
    lines.push_back(
        say(tr, N_("Policy id: {id}"), fmt::arg("id", short_policy_id(answer.policy_id))));
    return lines;
}

/// What Markdown would take for more than a letter.
std::string literal(const std::string& text) {
    constexpr std::string_view special = "\\`*_[]<>#|~";
    std::string safe;
    for (const char letter : text) {
        if (special.find(letter) != std::string_view::npos) safe += '\\';
        safe += letter;
    }
    return safe;
}

/// "100 yuan a year, 15 years": how much and how long, not when.
std::string cost_of(const PlanResult& plan, const Translate& tr) {
    const auto& paid = plan.projection.paid;
    const Count years = paid.years_paid(plan.projection.start.first - Months{1});
    const auto counted = fmt::arg("years", Counted{years});
    const auto& postings = paid.postings;
    const bool alike = !postings.empty() && std::ranges::all_of(postings, [&](auto& posting) {
        return posting.own == postings.front().own && !posting.back_paid();
    });
    if (paid.payments_known() && alike && postings.front().own > Money{})
        return say(tr, N_("{amount} yuan a year, {years:# year|# years}"),
                   fmt::arg("amount", plain_amount(postings.front().own)), counted);
    return say(tr, N_("{years:# year|# years} paid"), counted);
}

}  // namespace

std::string message_text(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    std::string text = title(comparison, tr) + "\n";
    if (const std::string past = shared_past(comparison, tr); !past.empty()) text += past + "\n";
    text += "\n";
    for (const PlanResult& plan : comparison.plans)
        text += say(tr, N_("{plan}: {words}"), fmt::arg("plan", plan_name(plan.called_by(), tr)),
                    fmt::arg("words", sentence_of(comparison, plan, tr))) +
                "\n";
    const auto steps = step_sentences(comparison, tr);
    if (!steps.empty()) text += "\n" + joined(steps, "\n") + "\n";
    return text + "\n" + joined(foot(answer, tr), "\n") + "\n";
}

std::string message_markdown(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    std::string text = "**" + literal(title(comparison, tr)) + "**\n\n";
    if (const std::string past = shared_past(comparison, tr); !past.empty())
        text += literal(past) + "\n\n";
    for (const PlanResult& plan : comparison.plans)
        text += "- " +
                say(tr, N_("{plan}: {words}"),
                    fmt::arg("plan", "**" + literal(plan_name(plan.called_by(), tr)) + "**"),
                    fmt::arg("words", literal(sentence_of(comparison, plan, tr)))) +
                "\n";
    text += "\n";
    const auto steps = step_sentences(comparison, tr);
    for (const std::string& step : steps) text += "- " + literal(step) + "\n";
    if (!steps.empty()) text += "\n";
    for (const std::string& line : foot(answer, tr)) text += "> " + literal(line) + "  \n";
    return text;
}

std::string summary_text(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    std::string text =
        say(tr, N_("{title}, policy of {month}"), fmt::arg("title", title(comparison, tr)),
            fmt::arg("month", month_text(comparison.asked.as_of, tr))) +
        "\n";
    for (const PlanResult& plan : comparison.plans)
        text += say(tr, N_("{plan}: {words}"), fmt::arg("plan", cost_of(plan, tr)),
                    fmt::arg("words", sentence_of(comparison, plan, tr))) +
                "\n";
    if (any_unconfirmed(comparison))
        text += tr(N_("* rests on figures that no document confirms.")) + "\n";
    return text + tr(N_("The local office decides (12333)."));
}

}  // namespace pension
