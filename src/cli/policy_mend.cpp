// SPDX-License-Identifier: Apache-2.0
#include "store/policy_mend.hpp"

#include "app/words/changes.hpp"
#include "app/words/file_trouble.hpp"
#include "app/words/findings.hpp"
#include "app/words/terms.hpp"
#include "cli/command.hpp"
#include "exchange/text_table.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace pension::cli {

namespace {

struct Typed {
    std::optional<std::string> file{};
    bool yes = false;
};

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ",") + name;
    return text;
}

/// Why the row cannot be taken, and what stands in the columns that are not as they should be.
std::string why_not(const RefusedRow& row, const Translate& tr) {
    FileRow part{row.row.table, {}};
    for (const std::string& column : row.columns)
        part.cells.emplace_back(column, cell(row.row, column));
    const std::string reason = refused_row_text(code(row.why), joined(row.columns), tr);
    return part.cells.empty() ? reason : reason + " (" + columns_text(part, tr) + ")";
}

/// How many rows of each table come along; tables without rows are not worth a line.
Table table_of(const MendProposal& proposal, const Translate& tr) {
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

void print_left(const MendProposal& proposal, std::ostream& out, const Translate& tr) {
    if (!proposal.refused.empty()) out << "\n" << tr(N_("Rows that cannot be taken over:")) << "\n";
    for (const RefusedRow& row : proposal.refused)
        // TRANSLATORS: a row of the policy file, and why it cannot stand there.
        out << "  "
            << fmt::format(fmt::runtime(tr(N_("{row}: {reason}"))),
                           fmt::arg("row", row_name(row.row, proposal.places, tr)),
                           fmt::arg("reason", why_not(row, tr)))
            << "\n";
    for (const LeftColumn& each : proposal.columns)
        if (each.filled > 0)
            out << fmt::format(fmt::runtime(tr(N_("The column {column} of \"{table}\" does not "
                                                  "come along; filled in rows: {rows}."))),
                               fmt::arg("column", each.column),
                               fmt::arg("table", topic_name(each.table, tr)),
                               fmt::arg("rows", each.filled))
                << "\n";
    for (const std::string& name : proposal.triggers)
        out << fmt::format(fmt::runtime(tr(N_("The trigger {name} does not come along."))),
                           fmt::arg("name", name))
            << "\n";
}

void print(const Session& session, const MendProposal& proposal) {
    const Translate& tr = session.around.tr;
    std::ostream& out = session.around.out;
    if (!proposal.altered.empty()) out << altered_tables_text(proposal.altered, tr) << "\n\n";
    out << text_table(table_of(proposal, tr));
    print_left(proposal, out, tr);
    if (!proposal.adjusted.empty())
        out << "\n" << tr(N_("Rows that are taken as they must have been meant:")) << "\n";
    for (const std::string& line : change_lines(proposal.adjusted, proposal.places, tr))
        out << "  " << line << "\n";
    const auto errors = std::ranges::count(proposal.findings, Severity::error, &Finding::severity);
    if (errors == 0) return;
    out << "\n"
        << fmt::format(fmt::runtime(tr(N_("The figures are still wrong then (errors: {errors}); "
                                          "\"policy check\" names them:"))),
                       fmt::arg("errors", errors))
        << "\n";
    for (const Finding& finding : proposal.findings)
        if (finding.severity == Severity::error) out << "  " << explain(finding, tr) << "\n";
}

std::filesystem::path file_asked(const Session& session, const Typed& typed) {
    if (typed.file) return *typed.file;
    return session.policy_file ? std::filesystem::path{*session.policy_file}
                               : session.around.user_policy;
}

Result<ExitStatus> run_mend(const Session& session, const Typed& typed) {
    // Not through session.policy(): a file that is damaged is what this is for.
    const auto file = file_asked(session, typed);
    const auto proposal = propose_mend(file);
    if (!proposal) return proposal.error();
    print(session, proposal.value());
    const auto agreed = agree(session, typed.yes);
    if (!agreed) return agreed.error();
    if (!agreed.value()) return ExitStatus::done_with_findings;
    const auto mended = carry_out(file, proposal.value());
    if (!mended) return mended.error();
    session.around.out << fmt::format(fmt::runtime(session.around.tr(
                                          N_("Done: \"{file}\" is sound again. As it was it lies "
                                             "beside it as \"{damaged}\"."))),
                                      fmt::arg("file", utf8(file)),
                                      fmt::arg("damaged", utf8(mended.value().damaged.filename())))
                       << "\n";
    return told(session, mended.value().act);
}

}  // namespace

void add_policy_mend(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<Typed>();
    auto* command = policy.add_subcommand(
        "mend", tr(N_("Takes what stands in a file whose tables another program has changed into "
                      "a sound one: shows, then asks")));
    command->add_option("FILE", typed->file, tr(N_("Policy file (default: your own)")));
    command->add_flag("--yes", typed->yes, tr(N_("Makes the changes without asking")));
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_mend(session, *typed); };
    });
}

}  // namespace pension::cli
