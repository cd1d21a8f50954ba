// SPDX-License-Identifier: Apache-2.0
#include "app/asking/place_chooser.hpp"
#include "app/sheets/policy_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "exchange/text_table.hpp"
#include "store/all_places.hpp"
#include "store/former_places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>
#include <utility>

namespace pension::cli {

namespace {

/// The places with figures in the collection of what no document confirms.
Result<std::set<AreaCode>> places_with_unconfirmed(const Session& session) {
    const auto places =
        session.collection().and_then([](PolicyShelf* opened) { return opened->summaries(); });
    if (!places) return places.error();
    std::set<AreaCode> codes;
    for (const PlaceSummary& each : places.value())
        if (each.first) codes.insert(each.place.code);
    return codes;
}

/// All places there are that the text may mean, with what is known of each.
Result<ExitStatus> run_search(const Session& session, const PlaceList& of_file,
                              const std::vector<PlaceSummary>& summaries, const std::string& text) {
    const Translate& tr = session.around.tr;
    const auto share = session.around.shipped_policy.parent_path();
    auto of_today = all_places(share);
    if (!of_today) return of_today.error();
    auto former = former_places(share);
    if (!former) return former.error();
    std::set<AreaCode> with_tiers;
    for (const PlaceSummary& each : summaries)
        if (each.tiers) with_tiers.insert(each.place.code);
    const PlaceIndex index{of_file, of_today.value(), std::move(with_tiers),
                           std::move(former).value()};
    PlaceChooser chooser{tr};
    chooser.type(index, text, {});
    const auto unconfirmed = places_with_unconfirmed(session);
    // What is known of the facts stands without it; its column must not say that nothing is known.
    if (!unconfirmed) session.around.err << explain(unconfirmed.error(), tr) << "\n";
    Table table;
    for (const char* title : {N_("Place"), N_("Above"), N_("Known"), N_("Not confirmed")})
        table.columns.push_back({tr(title), Align::left});
    for (const PlaceLine& line : chooser.lines())
        table.rows.push_back({{line.name, line.above, line.known,
                               !unconfirmed                              ? "?"
                               : unconfirmed.value().contains(line.code) ? tr(N_("some figures"))
                                                                         : nothing()}});
    session.around.out << text_table(table);
    if (const std::string remark = chooser.remark(); !remark.empty())
        session.around.out << remark << "\n";
    return ExitStatus::done;
}

Result<ExitStatus> run_list(const Session& session, const std::optional<std::string>& search) {
    const auto shelf = session.shelf();
    if (!shelf) return shelf.error();
    const auto places = shelf.value()->summaries();
    if (!places) return places.error();
    if (search) return run_search(session, shelf.value()->places(), places.value(), *search);
    session.around.out << text_table(place_table(places.value(), session.around.tr));
    return ExitStatus::done;
}

Result<ExitStatus> run_show(const Session& session, const QuestionOptions& typed) {
    const auto question = read_question(session, typed, compare_question);
    if (!question) return question.error();
    const Translate& tr = session.around.tr;
    const auto& [asked, book, rules, told, pays] = question.value();
    const PolicyText text = policy_text(*book, rules, tr);
    session.around.out << fmt::format("{:06} {} ({})\n{}\n\n", rules.place.code,
                                      place_name(rules.place, tr), group_name(asked.group, tr),
                                      book->policy_id(rules.place.code))
                       << text_table(text.figures) << "\n";
    for (const std::string& source : text.sources) session.around.out << source << "\n";
    auto notes = explain_all(told, tr);
    std::ranges::move(option_hints(told, tr), std::back_inserter(notes));
    session.around.out << list(tr(N_("Please note")), notes);
    return ExitStatus::done;
}

}  // namespace

void add_policy(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* policy = program.add_subcommand("policy", tr(N_("What the policy file says")));
    policy->require_subcommand(1);
    auto* list = policy->add_subcommand("list", tr(N_("The places of the policy file")));
    auto search = std::make_shared<std::optional<std::string>>();
    list->add_option("--search", *search,
                     tr(N_("All places of the nation that a name, its pinyin or initials, or an "
                           "area code may mean, and what is known of each")))
        ->type_name("TEXT");
    list->callback([&session, search, &chosen] {
        chosen = [&session, search] { return run_list(session, *search); };
    });

    auto* show = policy->add_subcommand("show", tr(N_("All figures of one place, with sources")));
    auto typed = std::make_shared<QuestionOptions>();
    show->add_option("PLACE", typed->place, tr(N_("Area code or name of the place")))->required();
    show->add_option("--group", typed->groups, tr(N_("ordinary or severely_disabled")))
        ->type_name("GROUP")
        ->expected(1);
    show->add_option("--as-of", typed->as_of,
                     tr(N_("What is not confirmed is told of this month (default: today)")))
        ->type_name("YYYY-MM");
    show->add_flag("--unconfirmed", typed->unconfirmed,
                   tr(N_("With what no document confirms, each figure marked")));
    show->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_show(session, *typed); };
    });
    add_policy_check(*policy, session, chosen);
    add_policy_diff(*policy, session, chosen);
    add_policy_changes(*policy, session, chosen);
    add_policy_figures(*policy, session, chosen);
    add_policy_compare(*policy, session, chosen);
    add_policy_mend(*policy, session, chosen);
    add_policy_log(*policy, session, chosen);
    add_policy_notice(*policy, session, chosen);
}

}  // namespace pension::cli
