// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/roster_sheet.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

/// Blank, as wide as a name written by hand and two lines high.
std::string room_to_sign() {
    std::string room;
    for (int i = 0; i < 8; ++i) room += "\u3000";
    return room + "\n\u3000";
}

}  // namespace

Sheet roster_sheet(const std::string& township, const std::string& village,
                   const std::vector<RosterLine>& people, std::size_t plans, Month date,
                   const Translate& tr) {
    Sheet sheet = sheet_of(date, "", tr);
    sheet.title = tr(N_("Signatures for the sheets"));
    std::vector<std::string> where;
    for (const std::string& each : {township, village})
        if (!each.empty()) where.push_back(each);
    sheet.subtitle = joined(where, tr(N_(", ")));
    sheet.head = head_of(sheet.title, sheet.subtitle, tr);
    Table table;
    table.columns = {{tr(N_("Place in the list")), Align::right}, {tr(N_("Id"))}, {tr(N_("Name"))}};
    for (std::size_t plan = 1; plan <= plans; ++plan)
        table.columns.push_back(
            {plans == 1 ? tr(N_("Yuan a month"))
                        : say(tr, N_("Yuan a month, plan {number}"), fmt::arg("number", plan)),
             Align::right});
    table.columns.push_back({tr(N_("Signature"))});
    for (std::size_t i = 0; i < people.size(); ++i) {
        TableRow row{{fmt::format("{}", i + 1), people[i].id, people[i].name}};
        for (std::size_t plan = 0; plan < plans; ++plan) {
            const bool is_there = plan < people[i].monthly.size() && people[i].monthly[plan];
            row.cells.push_back(is_there ? amount(*people[i].monthly[plan]) : nothing());
        }
        row.cells.push_back(room_to_sign());
        table.rows.push_back(std::move(row));
    }
    sheet.blocks.emplace_back(std::move(table));
    sheet.blocks.emplace_back(Paragraph{
        tr(N_("Who signs has received the sheet; a signature chooses no plan.")), Weight::small});
    return sheet;
}

}  // namespace pension
