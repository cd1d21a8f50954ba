// SPDX-License-Identifier: Apache-2.0
#include "app/exports/message.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/sheets/summary_text.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"

#include <string_view>
#include <vector>

namespace pension {

namespace {

/// What a reader has to know beside the figures: how far they can be trusted, and who decides.
std::vector<std::string> foot(const Answer& answer, const Translate& tr) {
    auto lines = explain_all(answer.comparison.warnings, tr);
    if (any_unconfirmed(answer.comparison))
        lines.push_back(tr(N_("* rests on figures that no document confirms.")));
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

}  // namespace

std::string message_text(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    std::string text = comparison_title(comparison, tr) + "\n" +
                       joined(question_lines(comparison, tr), "\n") + "\n\n";
    for (const PlanResult& plan : comparison.plans)
        text += say(tr, N_("{plan}: {words}"), fmt::arg("plan", plan_name(plan.called_by(), tr)),
                    fmt::arg("words", plan_sentence(comparison, plan, tr))) +
                "\n";
    const auto steps = step_sentences(comparison, tr);
    if (!steps.empty()) text += "\n" + joined(steps, "\n") + "\n";
    return text + "\n" + joined(foot(answer, tr), "\n") + "\n";
}

std::string message_markdown(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    std::string text = "**" + literal(comparison_title(comparison, tr)) + "**\n\n";
    for (const std::string& line : question_lines(comparison, tr)) text += literal(line) + "  \n";
    text += "\n";
    for (const PlanResult& plan : comparison.plans)
        text += "- " +
                say(tr, N_("{plan}: {words}"),
                    fmt::arg("plan", "**" + literal(plan_name(plan.called_by(), tr)) + "**"),
                    fmt::arg("words", literal(plan_sentence(comparison, plan, tr)))) +
                "\n";
    text += "\n";
    const auto steps = step_sentences(comparison, tr);
    for (const std::string& step : steps) text += "- " + literal(step) + "\n";
    if (!steps.empty()) text += "\n";
    for (const std::string& line : foot(answer, tr)) text += "> " + literal(line) + "  \n";
    return text;
}

}  // namespace pension
