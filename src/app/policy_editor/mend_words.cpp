// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/mend_words.hpp"

#include "app/words/changes.hpp"
#include "app/words/file_trouble.hpp"
#include "app/words/findings.hpp"
#include "app/words/terms.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

using Lines = std::vector<std::string>;

std::string joined(const std::vector<std::string>& names) {
    return fmt::format("{}", fmt::join(names, ","));
}

/// Why the row cannot be taken, and what stands in the columns that are not as they should be.
std::string why_not(const RefusedRow& row, const Translate& tr) {
    FileRow part{row.row.table, {}};
    for (const std::string& column : row.columns)
        part.cells.emplace_back(column, cell(row.row, column));
    const std::string reason = refused_row_text(code(row.why), joined(row.columns), tr);
    return part.cells.empty() ? reason : reason + " (" + columns_text(part, tr) + ")";
}

void add_left(const MendProposal& proposal, const Translate& tr, Lines& lines) {
    if (!proposal.refused.empty()) lines.push_back(tr(N_("Rows that cannot be taken over:")));
    for (const RefusedRow& row : proposal.refused)
        // TRANSLATORS: a row of the policy file, and why it cannot stand there.
        lines.push_back(fmt::format(fmt::runtime(tr(N_("{row}: {reason}"))),
                                    fmt::arg("row", row_name(row.row, proposal.places, tr)),
                                    fmt::arg("reason", why_not(row, tr))));
    for (const LeftColumn& each : proposal.columns)
        if (each.filled > 0)
            lines.push_back(fmt::format(
                fmt::runtime(tr(N_("The column {column} of \"{table}\" does not come along; filled "
                                   "in rows: {rows}."))),
                fmt::arg("column", each.column), fmt::arg("table", topic_name(each.table, tr)),
                fmt::arg("rows", each.filled)));
    for (const std::string& name : proposal.triggers)
        lines.push_back(fmt::format(fmt::runtime(tr(N_("The trigger {name} does not come along."))),
                                    fmt::arg("name", name)));
}

void add_errors(const MendProposal& proposal, const Translate& tr, Lines& lines) {
    const auto errors = std::ranges::count(proposal.findings, Severity::error, &Finding::severity);
    if (errors == 0) return;
    lines.push_back(fmt::format(
        fmt::runtime(tr(N_("The figures are still wrong then (errors: {errors}); \"policy check\" "
                           "names them:"))),
        fmt::arg("errors", errors)));
    for (const Finding& finding : proposal.findings)
        if (finding.severity == Severity::error) lines.push_back(explain(finding, tr));
}

}  // namespace

Table mend_table(const MendProposal& proposal, const Translate& tr) {
    Table table;
    table.columns = {{tr(N_("Rule")), Align::left},
                     {tr(N_("Rows")), Align::right},
                     {tr(N_("Taken over")), Align::right}};
    for (const MendedTable& each : proposal.tables)
        if (each.there > 0)
            table.rows.push_back({{topic_name(each.table, tr), fmt::format("{}", each.there),
                                   fmt::format("{}", each.taken)}});
    return table;
}

std::vector<std::string> mend_lines(const MendProposal& proposal, const Translate& tr) {
    Lines lines;
    if (!proposal.altered.empty()) lines.push_back(altered_tables_text(proposal.altered, tr));
    add_left(proposal, tr, lines);
    if (!proposal.adjusted.empty())
        lines.push_back(tr(N_("Rows that are taken as they must have been meant:")));
    for (std::string& line : change_lines(proposal.adjusted, proposal.places, tr))
        lines.push_back(std::move(line));
    add_errors(proposal, tr, lines);
    return lines;
}

std::string mended_words(const std::filesystem::path& file, const Mended& mended,
                         const Translate& tr) {
    return fmt::format(fmt::runtime(tr(N_("Done: \"{file}\" is sound again. As it was it lies "
                                          "beside it as \"{damaged}\"."))),
                       fmt::arg("file", utf8(file)),
                       fmt::arg("damaged", utf8(mended.damaged.filename())));
}

}  // namespace pension
