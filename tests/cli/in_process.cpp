// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include "cli/run.hpp"
#include "support/policy_files.hpp"

#include <sstream>

namespace pension {

namespace {

void append(std::vector<std::string>& arguments, const std::vector<std::string>& further) {
    arguments.insert(arguments.end(), further.begin(), further.end());
}

}  // namespace

CommandOutcome CommandLine::run(const std::vector<std::string>& arguments) const {
    std::ostringstream out;
    std::ostringstream err;
    const auto shipped = shipped_.empty() ? shipped_policy() : shipped_;
    cli::Surroundings around{month("2017-03"), shipped, own_file(), Translate{}, out, err};
    // Each file is new and soon read again: the clock's step is what it is here, not on any disk.
    static const TemporaryFolder kept;
    around.copies = VerifiedCopies{kept.path(), "tests", std::chrono::milliseconds{20}};
    std::istringstream in{input_};
    around.in = &in;
    around.progress = progress_;
    const auto status = cli::run(arguments, around);
    return {static_cast<int>(status), out.str(), err.str()};
}

CommandOutcome CommandLine::compare_in_changsha(const std::vector<std::string>& further) const {
    std::vector<std::string> arguments{"compare", "--place", "430100", "--as-of", "2017-03"};
    append(arguments, further);
    return run(arguments);
}

Json CommandLine::json_in_changsha(std::vector<std::string> further) const {
    append(further, {"--format", "json"});
    const CommandOutcome outcome = compare_in_changsha(further);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

std::filesystem::path CommandLine::own_file() const {
    return folder_ / "data" / "yibizhang" / "policy.db";
}

std::string CommandLine::policy_with(const std::string& sql) const {
    const auto file = copy_of_shipped(folder_.path());
    run_sql(file, sql);
    return file.string();
}

std::vector<std::string> two_plans(std::vector<std::string> further) {
    std::vector<std::string> arguments{"--plan",  "100x15",         "--plan",
                                       "3000x15", "--age-at-death", "77.14"};
    append(arguments, further);
    return arguments;
}

}  // namespace pension
