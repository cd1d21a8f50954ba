// SPDX-License-Identifier: Apache-2.0
#include "cli/proposal.hpp"

#include "app/desk/figures_update.hpp"
#include "app/policy_editor/effect.hpp"
#include "app/sheets/policy_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/changes.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "exchange/text_table.hpp"

#include <fmt/format.h>

#include <ostream>

namespace pension::cli {

void print_effect(const Session& session, const PolicyProposal& proposal, AreaCode place,
                  Month as_of) {
    const Translate& tr = session.around.tr;
    std::ostream& out = session.around.out;
    const auto book_of = [place](const std::shared_ptr<const PolicyBook>& book) {
        return book && book->find(place) ? book.get() : nullptr;
    };
    const Effect effect = effect_of(book_of(proposal.now), book_of(proposal.then), place, as_of,
                                    concerned_by(proposal.changes));
    out << "\n"
        << fmt::format(fmt::runtime(tr(N_("Pension a month after {years:# year|# years} in "
                                          "{place}, by the policy of {month}, in yuan:"))),
                       fmt::arg("years", Counted{Effect::years}),
                       fmt::arg("place", place_name(*proposal.then->find(place), tr)),
                       fmt::arg("month", iso(as_of)))
        << "\n";
    if (effect.is_unknown())
        out << explain(*effect.then_unknown, tr) << "\n";
    else if (effect.is_none())
        out << tr(N_("It stays as it is.")) << "\n";
    if (effect.is_unknown() || effect.is_none()) return;
    if (!effect.tiers.empty()) out << text_table(effect_table(effect, tr));
    if (effect.employees_unknown) out << explain(*effect.employees_unknown, tr) << "\n";
    if (const Table employees = employee_effect_table(effect, tr); !employees.rows.empty())
        out << text_table(employees);
}

void print_inherited(const Session& session, const PolicyProposal& proposal, Month as_of) {
    const Translate& tr = session.around.tr;
    const auto rules = proposal.then->rules(proposal.place, Group::ordinary);
    std::string list;
    for (const std::string& rule : inherited_rules(*proposal.then, {rules, as_of}, tr))
        list += (list.empty() ? "" : tr(N_(", "))) + rule;
    if (!list.empty())
        session.around.out << "\n"
                           << fmt::format(fmt::runtime(tr(N_("Taken from the places above: "
                                                             "{rules}."))),
                                          fmt::arg("rules", list))
                           << "\n";
}

void print_kept(const Session& session, const PolicyProposal& proposal, const char* title) {
    if (proposal.kept.empty()) return;
    session.around.out << "\n" << session.around.tr(title) << "\n";
    for (const RowChange& change : proposal.kept)
        session.around.out << "  " << kept_text(change, places_of(proposal), session.around.tr)
                           << "\n";
}

void print_changes(const Session& session, const PolicyProposal& proposal) {
    for (const std::string& line :
         change_lines(proposal.changes, places_of(proposal), session.around.tr))
        session.around.out << line << "\n";
}

Result<ExitStatus> ask_and_do(const Session& session, const PolicyProposal& proposal, bool yes,
                              ActKind kind, const std::string& why) {
    const Translate& tr = session.around.tr;
    if (proposal.changes.empty()) {
        session.around.out << tr(N_("There is nothing to change.")) << "\n";
        return ExitStatus::done;
    }
    const auto agreed = agree(session, yes);
    if (!agreed) return agreed.error();
    if (!agreed.value()) return ExitStatus::done_with_findings;
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const auto made = carry_out(file.value(), proposal, kind, why);
    if (!made) return made.error();
    session.around.out << fmt::format(
        fmt::runtime(tr(N_("Done. \"policy undo {act}\" undoes it; the file as it was stands "
                           "beside it as a backup.\n"))),
        fmt::arg("act", made.value().number));
    return told(session, made.value().number);
}

}  // namespace pension::cli
