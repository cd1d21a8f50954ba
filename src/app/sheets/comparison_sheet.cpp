// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"

#include "app/sheets/comparison_chart.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/deposit_text.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/steps.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

void add_warnings(const Comparison& comparison, const Translate& tr, Sheet& sheet) {
    const auto sentences = explain_all(comparison.warnings, tr);
    if (!sentences.empty())
        sheet.blocks.push_back(Paragraph{joined(sentences, "\n"), Weight::note});
}

void add_steps(const Comparison& comparison, const Translate& tr, Sheet& sheet) {
    for (const auto& sentences :
         {conditional_sentences(comparison, tr), step_sentences(comparison, tr)})
        for (const std::string& sentence : sentences)
            sheet.blocks.push_back(Paragraph{sentence, Weight::body});
}

/// The last plan stands for all: the others differ in their numbers only.
void add_derivation(const Comparison& comparison, const Translate& tr, Sheet& sheet) {
    if (comparison.plans.empty()) return;
    const PlanResult& plan = comparison.plans.back();
    sheet.blocks.push_back(
        Heading{fmt::format(fmt::runtime(tr(N_("How this was reckoned: {plan}"))),
                            fmt::arg("plan", plan_name(plan.called_by(), tr)))});
    std::string lines;
    for (const StepText& step : derivation_text(plan.derivation, true, tr))
        lines += (lines.empty() ? "" : "\n") + one_line(step);
    sheet.blocks.push_back(Paragraph{lines, Weight::small});
}

}  // namespace

std::string short_policy_id(const std::string& policy_id) {
    const auto colon = policy_id.find(':');
    return colon == std::string::npos ? policy_id : policy_id.substr(0, colon + 1 + 12);
}

Sheet comparison_sheet(const Comparison& comparison, const std::string& policy_id,
                       const Translate& tr) {
    Sheet sheet;
    sheet.language = tr.language();
    sheet.date = comparison.asked.as_of;
    sheet.title = fmt::format(fmt::runtime(tr(N_("Pension comparison for {place}"))),
                              fmt::arg("place", place_name(comparison.rules.place, tr)));
    sheet.subtitle = basis_sentence(comparison, tr);
    if (const std::string past = shared_past(comparison, tr); !past.empty())
        sheet.blocks.push_back(Paragraph{past, Weight::body});
    add_warnings(comparison, tr, sheet);
    sheet.blocks.push_back(comparison_table(comparison, tr));
    for (const std::string& sentence : life_sentences(comparison, tr))
        sheet.blocks.push_back(Paragraph{sentence, Weight::body});
    add_steps(comparison, tr, sheet);
    if (has_deposit(comparison))
        sheet.blocks.push_back(
            Paragraph{joined(deposit_lines(comparison, tr), "\n"), Weight::body});
    // Of plans that lead to no pension there is nothing to draw.
    if (std::ranges::any_of(comparison.plans, &PlanResult::entitled))
        sheet.blocks.push_back(comparison_chart(comparison, tr));
    add_derivation(comparison, tr, sheet);
    sheet.blocks.push_back(Heading{tr(N_("Sources and assumptions"))});
    auto lines = stay_lines(comparison.rules, tr);
    for (std::string& line : source_lines(comparison, tr)) lines.push_back(std::move(line));
    lines.push_back(joined(assumption_lines(comparison, tr), tr(N_("; "))));
    sheet.blocks.push_back(Paragraph{joined(lines, "\n"), Weight::small});
    sheet.blocks.push_back(Paragraph{office_sentence(tr), Weight::note});
    sheet.footer =
        fmt::format(fmt::runtime(tr(N_("{program}, policy {id}, {month}"))),
                    fmt::arg("program", program_title(tr)),
                    fmt::arg("id", short_policy_id(policy_id)), fmt::arg("month", iso(sheet.date)));
    sheet.page_of = tr(N_("Page {page} of {pages}"));
    return sheet;
}

}  // namespace pension
