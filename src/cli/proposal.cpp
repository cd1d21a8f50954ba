// SPDX-License-Identifier: Apache-2.0
#include "cli/proposal.hpp"

#include "app/desk/figures_update.hpp"
#include "app/sheets/place_comparison.hpp"
#include "app/sheets/policy_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/changes.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "exchange/text_table.hpp"

#include <fmt/format.h>

#include <map>
#include <ostream>

namespace pension::cli {

namespace {

/// How long the person of the example has paid.
constexpr int typical_years = 15;

/// Tier by tier the monthly pension after fifteen years, on the leaflet basis.
Result<TierPensions> pensions(const std::shared_ptr<const PolicyBook>& book, AreaCode place,
                              Month as_of) {
    if (!book || !book->find(place)) return TierPensions{};
    return tier_pensions(*book, {place, as_of}, typical_years);
}

std::string or_nothing(const std::optional<Money>& monthly) {
    return monthly ? amount(*monthly) : nothing();
}

Table effect_table(const TierPensions& now, const TierPensions& then, const Translate& tr) {
    Table table;
    for (const char* title : {N_("Paid a year"), N_("A month now"), N_("A month then")})
        table.columns.push_back({tr(title), Align::right});
    std::map<Money, std::pair<std::string, std::string>> tiers;
    for (const auto& [tier, monthly] : now) tiers[tier] = {or_nothing(monthly), nothing()};
    for (const auto& [tier, monthly] : then) {
        auto& [before, after] = tiers[tier];
        if (before.empty()) before = nothing();
        after = or_nothing(monthly);
    }
    for (const auto& [tier, both] : tiers)
        table.rows.push_back({{plain_amount(tier), both.first, both.second}});
    return table;
}

}  // namespace

void print_effect(const Session& session, const PolicyProposal& proposal, AreaCode place,
                  Month as_of) {
    const Translate& tr = session.around.tr;
    std::ostream& out = session.around.out;
    const auto now = pensions(proposal.now, place, as_of);
    const auto then = pensions(proposal.then, place, as_of);
    out << "\n"
        << fmt::format(fmt::runtime(tr(N_("Pension a month after {years:# year|# years} in "
                                          "{place}, by the policy of {month}, in yuan:"))),
                       fmt::arg("years", Counted{typical_years}),
                       fmt::arg("place", place_name(*proposal.then->find(place), tr)),
                       fmt::arg("month", iso(as_of)))
        << "\n";
    if (!then) {
        out << explain(then.error(), tr) << "\n";
        return;
    }
    const TierPensions before = now ? now.value() : TierPensions{};
    if (before == then.value())
        out << tr(N_("It stays as it is.")) << "\n";
    else
        out << text_table(effect_table(before, then.value(), tr));
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
