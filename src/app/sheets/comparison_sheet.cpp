// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/deposit_text.hpp"
#include "app/sheets/plan_labels.hpp"
#include "app/sheets/summary_text.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/terms.hpp"
#include "sheet/parts.hpp"

namespace pension {

namespace {

/// On paper the plans were introduced above: their columns need no more than a label.
Table table_with(const std::vector<std::string>& labels, const Comparison& comparison,
                 const Translate& tr) {
    Table table = comparison_table(comparison, tr);
    for (std::size_t i = 0; i < labels.size(); ++i) table.columns[i + 1].title = labels[i];
    return table;
}

void add_sentences(const Comparison& comparison, const std::vector<std::string>& labels,
                   const Translate& tr, Sheet& sheet) {
    for (const auto& sentences :
         {life_sentences(comparison, tr), conditional_sentences(comparison, tr),
          step_sentences(comparison, labels, tr)})
        for (const std::string& sentence : sentences)
            sheet.blocks.push_back(Paragraph{sentence, Weight::body});
    if (has_deposit(comparison))
        sheet.blocks.push_back(
            Paragraph{joined(deposit_lines(comparison, tr), "\n"), Weight::body});
}

}  // namespace

Sheet comparison_sheet(const Comparison& comparison, const std::string& policy_id,
                       const Translate& tr, const std::string& name) {
    Sheet sheet = sheet_of(comparison.asked.as_of, policy_id, tr);
    sheet.title = say(tr, N_("Pension comparison for {place}"),
                      fmt::arg("place", place_name(comparison.rules.place, tr)));
    const std::string whose = whose_line(comparison, name, tr);
    sheet.subtitle = in_lines(whose, basis_sentence(comparison, tr));
    sheet.head = head_of(sheet.title, whose, tr);
    if (comparison.asked.basis == Basis::dated && !comparison.plans.empty())
        sheet.blocks.push_back(Paragraph{what_is_asked(comparison, tr), Weight::body});
    add_urgent_warnings(comparison, tr, sheet);
    const auto labels = plan_labels(comparison, tr);
    sheet.blocks.push_back(plan_headlines(comparison, plan_titles(comparison, tr), tr));
    // TRANSLATORS: a part of a printed sheet that may be left out.
    add_part(sheet, tr(N_("Table")),
             [&] { sheet.blocks.push_back(table_with(labels, comparison, tr)); });
    add_sentences(comparison, labels, tr, sheet);
    add_charts(comparison, labels, tr, sheet);
    if (!comparison.plans.empty()) add_next_steps(comparison, labels, tr, sheet);
    add_doubtful_figures(comparison, tr, sheet);
    add_derivation_in_brief(comparison, labels, tr, sheet);
    add_sources(comparison, tr, sheet);
    add_part(sheet, tr(N_("QR code")), [&] { sheet.blocks.push_back(summary_qr(comparison, tr)); });
    return sheet;
}

}  // namespace pension
