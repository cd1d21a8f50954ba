// SPDX-License-Identifier: Apache-2.0
#include "app/exports/comparison_csv.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/summary_text.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "exchange/csv.hpp"

#include <algorithm>
#include <iterator>

namespace pension {

namespace {

/// Numbers as a spreadsheet reads them in any language: "34,766.09" is two cells to some. One that
/// is marked as not confirmed ("34,766.09*") is written like the others.
std::string without_separators(std::string cell) {
    const bool is_number = std::ranges::all_of(cell, [](char letter) {
        return (letter >= '0' && letter <= '9') || letter == ',' || letter == '.' ||
               letter == '-' || letter == '*';
    });
    if (is_number) std::erase(cell, ',');
    return cell;
}

/// A part of a sum is set in by "- ", which a spreadsheet would take for a formula.
std::string set_in(std::string title) {
    if (title.starts_with("- ")) title.replace(0, 2, "  ");
    return title;
}

/// What the figures answer, how far they can be trusted, what they rest on, who decides.
std::vector<std::string> lines_below(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    std::vector<std::string> lines{
        filled(N_("Place: {place}"), {{"place", place_name(comparison.rules.place, tr)}}, tr)};
    std::ranges::move(question_lines(comparison, tr), std::back_inserter(lines));
    std::ranges::move(explain_all(comparison.warnings, tr), std::back_inserter(lines));
    if (any_unconfirmed(comparison))
        lines.push_back(tr(N_("* rests on figures that no document confirms.")));
    const std::string id =
        filled(N_("Policy id: {id}"), {{"id", short_policy_id(answer.policy_id)}}, tr);
    lines.push_back(id + " (" + answer.program + ")");
    lines.push_back(office_sentence(tr));
    return lines;
}

}  // namespace

std::string csv_text(const Answer& answer) {
    std::vector<std::vector<std::string>> rows(1);
    for (std::size_t i = 0; i < answer.comparison.plans.size(); ++i) {
        auto& row = rows.emplace_back();
        for (const Field& field : row_fields(answer.comparison, i)) {
            if (i == 0) rows.front().push_back(field.name);
            row.push_back(pension::plain_text(field.value));
        }
        if (i == 0) rows.front().push_back("unconfirmed");
        std::string names;
        for (const std::string& name : unconfirmed_fields(answer.comparison, i))
            names += (names.empty() ? "" : " ") + name;
        row.push_back(std::move(names));
    }
    return csv(rows);
}

std::string csv_table(const Answer& answer, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    const Table table = comparison_table(comparison, tr);
    std::vector<std::vector<std::string>> rows(1);
    for (const Column& column : table.columns) rows.front().push_back(column.title);
    for (const TableRow& row : table.rows) {
        auto& cells = rows.emplace_back();
        for (const std::string& cell : row.cells)
            cells.push_back(cells.empty() ? set_in(cell) : without_separators(cell));
    }
    // Every row has as many cells: readers of tables count them.
    for (std::string& line : lines_below(answer, tr))
        rows.emplace_back(table.columns.size()).front() = std::move(line);
    return csv(rows);
}

}  // namespace pension
