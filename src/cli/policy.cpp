// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/policy_table.hpp"
#include "app/words/terms.hpp"
#include "cli/command.hpp"
#include "exchange/text_table.hpp"

#include <fmt/format.h>

#include <ostream>

namespace pension::cli {

namespace {

Result<ExitStatus> run_list(const Session& session) {
    const auto places =
        session.shelf().and_then([](PolicyShelf* opened) { return opened->summaries(); });
    if (!places) return places.error();
    session.around.out << text_table(place_table(places.value(), session.around.tr));
    return ExitStatus::done;
}

Result<ExitStatus> run_show(const Session& session, const QuestionOptions& typed) {
    const auto question = read_question(session, typed, compare_question);
    if (!question) return question.error();
    const Translate& tr = session.around.tr;
    const auto& [asked, book, rules, told] = question.value();
    const PolicyText text = policy_text(*book, rules, tr);
    session.around.out << fmt::format("{:06} {} ({})\n{}\n\n", rules.place.code,
                                      place_name(rules.place, tr), group_name(asked.group, tr),
                                      book->policy_id(rules.place.code))
                       << text_table(text.figures) << "\n";
    for (const std::string& source : text.sources) session.around.out << source << "\n";
    return ExitStatus::done;
}

}  // namespace

void add_policy(CLI::App& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* policy = program.add_subcommand("policy", tr(N_("What the policy file says")));
    policy->require_subcommand(1);
    auto* list = policy->add_subcommand("list", tr(N_("The places of the policy file")));
    list->callback([&] { chosen = [&session] { return run_list(session); }; });

    auto* show = policy->add_subcommand("show", tr(N_("All figures of one place, with sources")));
    auto typed = std::make_shared<QuestionOptions>();
    show->add_option("PLACE", typed->place, tr(N_("Area code or name of the place")))->required();
    show->add_option("--group", typed->groups, tr(N_("ordinary or severely_disabled")))
        ->type_name("GROUP")
        ->expected(1);
    show->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_show(session, *typed); };
    });
    add_policy_check(*policy, session, chosen);
    add_policy_diff(*policy, session, chosen);
    add_policy_changes(*policy, session, chosen);
    add_policy_log(*policy, session, chosen);
}

}  // namespace pension::cli
