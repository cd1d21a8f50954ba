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
    const auto book = session.book();
    if (!book) return book.error();
    session.around.out << text_table(place_table(*book.value(), session.around.tr));
    return ExitStatus::done;
}

struct ShowOptions {
    std::string place;
    std::string group;
};

Result<ExitStatus> run_show(const Session& session, const ShowOptions& typed) {
    const auto book = session.book();
    if (!book) return book.error();
    QuestionOptions question;
    question.place = typed.place;
    question.group = typed.group;
    const auto asked = read_question(question, *book.value(), session.around.today);
    if (!asked) return asked.error();
    const Translate& tr = session.around.tr;
    const auto rules = book.value()->rules(asked.value().place, asked.value().group);
    const PolicyText text = policy_text(*book.value(), rules, tr);
    session.around.out << fmt::format("{:06} {} ({})\n{}\n\n", rules.place.code,
                                      place_name(rules.place, tr),
                                      group_name(asked.value().group, tr),
                                      book.value()->policy_id(rules.place.code))
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
    auto typed = std::make_shared<ShowOptions>();
    show->add_option("PLACE", typed->place, tr(N_("Area code or name of the place")))->required();
    show->add_option("--group", typed->group, tr(N_("ordinary or severely_disabled")))
        ->type_name("GROUP");
    show->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_show(session, *typed); };
    });
}

}  // namespace pension::cli
