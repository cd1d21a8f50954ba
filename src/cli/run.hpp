// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/month.hpp"
#include "cli/exit_status.hpp"
#include "store/policy_shelf.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace pension::cli {

/// All that the command line gets from outside; a test brings its own.
struct Surroundings {
    Month today{};                         ///< The month that stands for --as-of.
    std::filesystem::path shipped_policy;  ///< What the user's own file is made from.
    std::filesystem::path user_policy;     ///< Used where --policy is not typed.
    Translate tr;
    std::ostream& out;
    std::ostream& err;
    /// Where what was verified of a policy file is kept; none: each start verifies all of it.
    std::optional<VerifiedCopies> copies{};
    /// Asks whoever sits at the terminal; none where nobody does.
    std::function<bool(const std::string& question)> ask{};
    /// What is read where a file is called "-"; none: nothing is.
    std::istream* in = nullptr;
    /// This day, YYYY-MM-DD, for what is confirmed today; none: the first of the month.
    std::string day{};
    /// Told how far a list has come; none where nobody looks.
    std::function<void(std::int64_t done, std::int64_t rows)> progress{};
};

/// Runs one command: results to `out`, one sentence for what went wrong to `err`.
/// @param arguments without the program's name.
ExitStatus run(const std::vector<std::string>& arguments, Surroundings& around);

}  // namespace pension::cli
