// SPDX-License-Identifier: Apache-2.0
#include "app/golden/golden.hpp"
#include "app/words/filled.hpp"
#include "cli/command.hpp"
#include "exchange/text_table.hpp"
#include "store/life_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace pension::cli {

namespace {

constexpr AreaCode changsha = 430100;

Result<ExitStatus> run_self_test(const Session& session) {
    const Translate& tr = session.around.tr;
    const auto shelf = session.shelf();
    if (!shelf) return shelf.error();
    Installed installed;
    if (shelf.value()->places().find(changsha)) {
        const auto book = session.book({changsha});
        if (!book) return book.error();
        installed.changsha = book.value()->rules(changsha, Group::ordinary);
    }
    auto lives = life_tables("cl2010-2013-pension", session.around.shipped_policy.parent_path());
    if (lives) installed.annuitants = std::move(lives).value();
    const auto results = golden_results(installed, tr);
    Table table{{{tr(N_("Example")), Align::left},
                 {tr(N_("What")), Align::left},
                 {tr(N_("Expected")), Align::right},
                 {tr(N_("Found")), Align::right},
                 {"", Align::left}},
                {}};
    for (const GoldenResult& each : results)
        table.rows.push_back({{each.id, each.what, each.expected, each.found,
                               tr(each.ok() ? N_("agrees") : N_("DIFFERS"))}});
    const auto differ = std::ranges::count_if(results, [](auto& each) { return !each.ok(); });
    session.around.out << text_table(table) << "\n"
                       << fmt::format(
                              fmt::runtime(tr(N_(
                                  "{count:# example|# examples}, {differ:# differs|# differ}."))),
                              fmt::arg("count", Counted{static_cast<std::int64_t>(results.size())}),
                              fmt::arg("differ", Counted{differ}))
                       << "\n";
    return differ == 0 ? ExitStatus::done : ExitStatus::done_with_findings;
}

}  // namespace

void add_self_test(Command& program, Session& session, Action& chosen) {
    auto* command = program.add_subcommand(
        "self-test",
        session.around.tr(N_("Works published examples anew and says whether they agree")));
    command->callback(
        [&session, &chosen] { chosen = [&session] { return run_self_test(session); }; });
}

}  // namespace pension::cli
