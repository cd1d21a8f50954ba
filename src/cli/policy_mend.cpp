// SPDX-License-Identifier: Apache-2.0
#include "store/policy_mend.hpp"

#include "app/policy_editor/mend_words.hpp"
#include "cli/command.hpp"
#include "exchange/text_table.hpp"

#include <ostream>

namespace pension::cli {

namespace {

struct MendOptions {
    std::optional<std::string> file{};
    bool yes = false;
};

std::filesystem::path file_asked(const Session& session, const MendOptions& typed) {
    if (typed.file) return *typed.file;
    return session.policy_file ? std::filesystem::path{*session.policy_file}
                               : session.around.user_policy;
}

Result<ExitStatus> run_mend(const Session& session, const MendOptions& typed) {
    // Not through session.policy(): a file that is damaged is what this is for.
    const auto file = file_asked(session, typed);
    const auto proposal = propose_mend(file);
    if (!proposal) return proposal.error();
    const Translate& tr = session.around.tr;
    session.around.out << text_table(mend_table(proposal.value(), tr)) << "\n";
    for (const std::string& line : mend_lines(proposal.value(), tr))
        session.around.out << line << "\n";
    const auto agreed = agree(session, typed.yes);
    if (!agreed) return agreed.error();
    if (!agreed.value()) return ExitStatus::done_with_findings;
    const auto mended = carry_out(file, proposal.value());
    if (!mended) return mended.error();
    session.around.out << mended_words(file, mended.value(), tr) << "\n";
    return told(session, mended.value().act);
}

}  // namespace

void add_policy_mend(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<MendOptions>();
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
