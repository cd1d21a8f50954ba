// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/policy_sheet.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/policy_table.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "sheet/parts.hpp"

namespace pension {

namespace {

/// A rule is named once, with its first figure, and again where a page begins within it.
Table with_rules_once(Table table) {
    std::string before;
    for (TableRow& row : table.rows) {
        const std::string rule = row.cells.front();
        if (rule == before) {
            row.cells.front().clear();
            row.again = rule;
        }
        before = rule;
    }
    table.weight = Weight::small;
    return table;
}

}  // namespace

Sheet policy_sheet(const PolicyBook& book, const ResidentRules& rules, Month date,
                   const Translate& tr) {
    Sheet sheet = sheet_of(date, book.policy_id(rules.place.code), tr);
    sheet.title =
        say(tr, N_("Pension policy of {place}"), fmt::arg("place", place_name(rules.place, tr)));
    sheet.subtitle = say(tr, N_("Area code {code}. Printed: {value}"),
                         fmt::arg("code", fmt::format("{:06}", rules.place.code)),
                         fmt::arg("value", month_text(date, tr)));
    sheet.head = sheet.title;
    PolicyText text = policy_text(book, rules, tr);
    sheet.blocks.push_back(with_rules_once(std::move(text.figures)));
    const std::string title = tr(N_("Documents and clauses"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        sheet.blocks.push_back(Paragraph{joined(text.sources, "\n"), Weight::small});
    });
    sheet.blocks.push_back(Paragraph{office_sentence(tr), Weight::note});
    return sheet;
}

}  // namespace pension
