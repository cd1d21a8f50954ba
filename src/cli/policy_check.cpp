// SPDX-License-Identifier: Apache-2.0
#include "app/words/findings.hpp"
#include "cli/command.hpp"
#include "policy/stale.hpp"
#include "store/change_record.hpp"
#include "store/policy_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <ostream>
#include <utility>

namespace pension::cli {

namespace {

struct CheckOptions {
    std::optional<std::string> file;
    std::optional<std::string> as_of;
};

/// Errors first, then place by place.
Result<std::vector<Finding>> findings_in(const std::filesystem::path& file, Month as_of) {
    const auto read = read_policy_file(file);
    if (!read) return read.error();
    auto findings = read.value().findings;
    std::ranges::move(check_stale(read.value().places, read.value().rows, as_of),
                      std::back_inserter(findings));
    const auto edits = mass_edits(file);
    if (!edits) return edits.error();
    std::ranges::copy(edits.value(), std::back_inserter(findings));
    std::ranges::stable_sort(findings, {}, [](const Finding& each) {
        return std::pair{each.severity != Severity::error, each.area};
    });
    return findings;
}

ExitStatus print(const std::vector<Finding>& findings, const Surroundings& around) {
    const Translate& tr = around.tr;
    for (const Finding& finding : findings) around.out << explain(finding, tr) << "\n";
    const auto errors = std::ranges::count(findings, Severity::error, &Finding::severity);
    const auto warnings = static_cast<std::ptrdiff_t>(findings.size()) - errors;
    around.out << fmt::format(fmt::runtime(tr(N_("Errors: {errors}. Warnings: {warnings}."))),
                              fmt::arg("errors", errors), fmt::arg("warnings", warnings))
               << "\n";
    return errors == 0 ? ExitStatus::done : ExitStatus::done_with_findings;
}

Result<ExitStatus> run_check(const Session& session, const CheckOptions& typed) {
    const Result<Month> as_of =
        typed.as_of ? read_month(*typed.as_of) : Result<Month>{session.around.today};
    if (!as_of) return as_of.error();
    const Result<std::filesystem::path> file =
        typed.file ? Result{std::filesystem::path{*typed.file}} : session.policy();
    if (!file) return file.error();
    const auto findings = findings_in(file.value(), as_of.value());
    if (!findings) return findings.error();
    return print(findings.value(), session.around);
}

}  // namespace

void add_policy_check(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* check = policy.add_subcommand("check", tr(N_("What is wrong with a policy file")));
    auto typed = std::make_shared<CheckOptions>();
    check->add_option("FILE", typed->file, tr(N_("Policy file (default: your own)")));
    check
        ->add_option("--as-of", typed->as_of,
                     tr(N_("Month in which figures count as old, YYYY-MM (default: this month)")))
        ->type_name("MONTH");
    check->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_check(session, *typed); };
    });
}

}  // namespace pension::cli
