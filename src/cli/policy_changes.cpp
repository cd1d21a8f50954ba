// SPDX-License-Identifier: Apache-2.0
#include "app/words/terms.hpp"
#include "cli/command.hpp"
#include "cli/output_file.hpp"
#include "cli/proposal.hpp"
#include "platform/files.hpp"
#include "policy/topic.hpp"
#include "store/policy_choice.hpp"
#include "store/policy_file.hpp"
#include "store/policy_pack.hpp"
#include "store/policy_proposal.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pension::cli {

namespace {

struct ChangesOptions {
    std::string place;
    std::string pack;
    OutputFile output;
    std::optional<std::string> as_of;
    std::vector<std::string> topics;
    bool yes = false;
    bool replace_mine = false;
};

Result<Month> month_asked(const Session& session, const ChangesOptions& typed) {
    return typed.as_of ? read_month(*typed.as_of) : Result<Month>{session.around.today};
}

Result<ExitStatus> run_export_pack(const Session& session, const ChangesOptions& typed) {
    if (const Status free = may_be_made(typed.output); !free) return free.error();
    const auto file = session.policy();
    if (!file) return file.error();
    const auto shelf = session.shelf();
    if (!shelf) return shelf.error();
    const auto place = shelf.value()->places().search(typed.place);
    if (!place) return place.error();
    if (const Status written = write_pack(file.value(), place.value().code, typed.output.path());
        !written)
        return written.error();
    return ExitStatus::done;
}

Result<ExitStatus> run_import(const Session& session, const ChangesOptions& typed) {
    const auto as_of = month_asked(session, typed);
    if (!as_of) return as_of.error();
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const auto proposal = propose_import(
        file.value(), typed.pack, typed.replace_mine ? UsersRows::give_way : UsersRows::stay);
    if (!proposal) return proposal.error();
    print_changes(session, proposal.value());
    print_kept(session, proposal.value(),
               N_("Your own figures stay; \"--replace-mine\" takes those of the pack:"));
    print_inherited(session, proposal.value(), as_of.value());
    print_effect(session, proposal.value(), proposal.value().place, as_of.value());
    return ask_and_do(session, proposal.value(), typed.yes, ActKind::import,
                      utf8(std::filesystem::path{typed.pack}.filename()));
}

/// Of the proposal the figures of the rules typed, with the documents that they name.
Result<PolicyProposal> part_asked(const std::filesystem::path& file, const PolicyProposal& all,
                                  const ChangesOptions& typed, const Translate& tr) {
    if (typed.topics.empty()) return all;
    std::set<std::string> tables;
    for (const std::string& text : typed.topics) {
        const auto topic = topic_typed(text, tr);
        if (!topic) return topic.error();
        tables.insert(code(topic.value()));
    }
    std::set<std::string> chosen;
    for (const ProposedItem& item : items_of(all))
        if (tables.contains(item.changes.front().row().table)) chosen.insert(item.key);
    return chosen_of(file, all, chosen);
}

Result<ExitStatus> run_restore(const Session& session, const ChangesOptions& typed) {
    const auto as_of = month_asked(session, typed);
    if (!as_of) return as_of.error();
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const auto shipped = load_policy(session.around.shipped_policy);
    if (!shipped) return shipped.error();
    const auto place = shipped.value()->search(typed.place);
    if (!place)
        return place.error().code == ErrorCode::place_unknown
                   ? Error{ErrorCode::policy_place_not_shipped, {{"place", typed.place}}}
                   : place.error();
    const auto all =
        propose_restore(file.value(), session.around.shipped_policy, place.value().code);
    if (!all) return all.error();
    const auto proposal = part_asked(file.value(), all.value(), typed, session.around.tr);
    if (!proposal) return proposal.error();
    print_changes(session, proposal.value());
    print_effect(session, proposal.value(), proposal.value().place, as_of.value());
    return ask_and_do(session, proposal.value(), typed.yes, ActKind::restore,
                      place_name(place.value(), session.around.tr));
}

Result<ExitStatus> run_update(const Session& session, const ChangesOptions& typed) {
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const auto proposal = propose_update(file.value(), session.around.shipped_policy);
    if (!proposal) return proposal.error();
    print_changes(session, proposal.value());
    print_kept(session, proposal.value(),
               N_("Your own figures stay; \"policy restore\" takes the shipped ones of a place:"));
    return ask_and_do(session, proposal.value(), typed.yes, ActKind::update, program_name());
}

void add_yes(Command& command, ChangesOptions& typed, const Translate& tr) {
    command.add_flag("--yes", typed.yes, tr(N_("Makes the changes without asking")));
}

void add_as_of(Command& command, ChangesOptions& typed, const Translate& tr) {
    command
        .add_option("--as-of", typed.as_of,
                    tr(N_("Month by whose policy the effect on the pension is shown, YYYY-MM "
                          "(default: this month)")))
        ->type_name("MONTH");
}

using Run = Result<ExitStatus> (*)(const Session&, const ChangesOptions&);

Command* add(Command& policy, const char* name, const char* what, Session& session, Action& chosen,
             const std::shared_ptr<ChangesOptions>& typed, Run run) {
    auto* command = policy.add_subcommand(name, session.around.tr(what));
    command->callback([&session, typed, &chosen, run] {
        chosen = [&session, typed, run] { return run(session, *typed); };
    });
    return command;
}

}  // namespace

void add_policy_changes(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<ChangesOptions>();
    auto* give = add(policy, "export", N_("Writes a place's own figures as a pack to hand on"),
                     session, chosen, typed, run_export_pack);
    give->add_option("PLACE", typed->place, tr(N_("Area code or name of the place")))->required();
    add_output(*give, typed->output, tr(N_("Pack to write: .ybzpolicy")), tr);

    auto* take = add(policy, "import", N_("Takes a pack in: shows what it changes, then asks"),
                     session, chosen, typed, run_import);
    take->add_option("PACK", typed->pack, tr(N_("Pack that somebody exported")))->required();
    add_yes(*take, *typed, tr);
    take->add_flag("--replace-mine", typed->replace_mine,
                   tr(N_("Figures of your own give way to those of the pack")));
    add_as_of(*take, *typed, tr);

    auto* restore =
        add(policy, "restore", N_("Puts the shipped figures of a place back: shows, then asks"),
            session, chosen, typed, run_restore);
    restore->add_option("PLACE", typed->place, tr(N_("Area code or name of the place")))
        ->required();
    restore
        ->add_option("--topic", typed->topics,
                     tr(N_("Rule by its name or table, may be repeated (default: all)")))
        ->type_name("RULE")
        ->allow_extra_args(false);
    add_yes(*restore, *typed, tr);
    add_as_of(*restore, *typed, tr);

    auto* update = add(policy, "update",
                       N_("Takes over what this version of the program ships: shows, then asks"),
                       session, chosen, typed, run_update);
    add_yes(*update, *typed, tr);
}

}  // namespace pension::cli
