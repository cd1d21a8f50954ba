// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/derivation_sheet.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/plan_labels.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/steps.hpp"
#include "app/words/terms.hpp"
#include "sheet/parts.hpp"

#include <algorithm>

namespace pension {

namespace {

/// "3, 5": the steps that it builds on.
std::string steps_text(const std::vector<StepIndex>& uses, const Translate& tr) {
    std::string text;
    for (const StepIndex index : uses)
        text += (text.empty() ? "" : tr(N_(", "))) + fmt::format("{}", index + 1);
    return text.empty() ? text : say(tr, N_("from step {steps}"), fmt::arg("steps", text));
}

/// "[2]": documents by their number in the list, at whose end new ones are put.
std::string sources_text(const std::vector<std::string>& of_step,
                         std::vector<std::string>& sources) {
    std::string text;
    for (const std::string& source : of_step) {
        auto known = std::ranges::find(sources, source);
        if (known == sources.end()) known = sources.insert(sources.end(), source);
        text += fmt::format("{}[{}]", text.empty() ? "" : " ", known - sources.begin() + 1);
    }
    return text;
}

Table steps_table(const PlanResult& plan, std::vector<std::string>& sources, const Translate& tr) {
    Table table;
    table.weight = Weight::small;
    table.columns = {{tr(N_("No.")), Align::right},
                     {tr(N_("Step and formula")), Align::left},
                     {tr(N_("Figures put in")), Align::left},
                     {tr(N_("Result")), Align::right},
                     {tr(N_("Rests on")), Align::left}};
    std::size_t number = 0;
    for (const StepText& step : derivation_text(plan.derivation, false, tr)) {
        const std::string before = steps_text(step.uses, tr);
        const std::string documents = sources_text(step.sources, sources);
        table.rows.push_back(
            {{fmt::format("{}", ++number), step.title + "\n= " + step.formula, step.sum,
              marked_result(step),
              before + (before.empty() || documents.empty() ? "" : "\n") + documents}});
    }
    return table;
}

void add_documents(const std::vector<std::string>& sources, const Translate& tr, Sheet& sheet) {
    if (sources.empty()) return;
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < sources.size(); ++i)
        lines.push_back(fmt::format("[{}] {}", i + 1, sources[i]));
    const std::string title = tr(N_("Documents and clauses"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        sheet.blocks.push_back(Paragraph{joined(lines, "\n"), Weight::small});
    });
}

}  // namespace

Sheet derivation_sheet(const Comparison& comparison, const std::string& policy_id,
                       const Translate& tr, const std::string& name) {
    Sheet sheet = sheet_of(comparison.asked.as_of, policy_id, tr);
    sheet.title = say(tr, N_("How it was reckoned, step by step: {place}"),
                      fmt::arg("place", place_name(comparison.rules.place, tr)));
    const std::string whose = whose_line(comparison, name, tr);
    sheet.subtitle = in_lines(whose, basis_sentence(comparison, tr));
    sheet.head = head_of(sheet.title, whose, tr);
    if (!comparison.plans.empty())
        sheet.blocks.push_back(Paragraph{what_is_asked(comparison, tr), Weight::body});
    add_urgent_warnings(comparison, tr, sheet);
    std::vector<std::string> sources;
    const auto titles = plan_titles(comparison, tr);
    for (std::size_t i = 0; i < comparison.plans.size(); ++i) {
        add_part(sheet, titles[i], [&] {
            sheet.blocks.push_back(Heading{titles[i]});
            sheet.blocks.push_back(steps_table(comparison.plans[i], sources, tr));
        });
    }
    add_documents(sources, tr, sheet);
    add_doubtful_figures(comparison, tr, sheet);
    add_sources(comparison, tr, sheet);
    return sheet;
}

}  // namespace pension
