// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/temporary_folder.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace pension {

using Json = nlohmann::ordered_json;

/// What a command printed and how it ended.
struct CommandOutcome {
    int status = 0;
    std::string out;
    std::string err;
};

/// The command line in this process: a user's folder of its own, the shipped policy file of the
/// build, the messages as they stand in the code, and March 2017 as today.
class CommandLine {
public:
    CommandOutcome run(const std::vector<std::string>& arguments) const;

    /// compare --place 430100 --as-of 2017-03 with further arguments.
    CommandOutcome compare_in_changsha(const std::vector<std::string>& further) const;
    /// The same with --format json, parsed. @pre it ends in 0.
    Json json_in_changsha(std::vector<std::string> further) const;

    /// Instead of the build's: beside it lies what comes with the program.
    void ship(const std::filesystem::path& policy) { shipped_ = policy; }

    /// What the next commands read from standard input, each from its beginning.
    void give(std::string input) { input_ = std::move(input); }

    /// Told how far a list has come; what it throws ends the program as a power cut would.
    void watch(std::function<void(std::int64_t, std::int64_t)> progress) {
        progress_ = std::move(progress);
    }

    /// The user's own policy file; made by the program at first use.
    std::filesystem::path own_file() const;
    const TemporaryFolder& folder() const { return folder_; }

    /// A copy of the shipped policy file with some figures changed, for --policy.
    std::string policy_with(const std::string& sql) const;

private:
    TemporaryFolder folder_;
    std::filesystem::path shipped_;  ///< Empty: the build's.
    std::string input_;
    std::function<void(std::int64_t, std::int64_t)> progress_;
};

/// The question of the seed: 100 or 3 000 yuan a year for fifteen years, until 77.14.
std::vector<std::string> two_plans(std::vector<std::string> further = {});

}  // namespace pension
