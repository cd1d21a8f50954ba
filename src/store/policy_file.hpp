// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/finding.hpp"
#include "policy/policy_book.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace pension {

/// The most bytes that a policy file may have: all counties with all years are a tenth of it.
inline constexpr std::uintmax_t most_bytes_of_a_policy_file = 256U * 1024U * 1024U;

/// Reads a policy file: all of it at once, from one state of the file, never to be asked again.
/// Nothing is written, and nothing needs to be writable.
///
/// What is not ours in the file (tables and views that the user added) is left alone; what is
/// ours must be as the program would make it, to the last CHECK and trigger.
///
/// Errors: file_missing, file_not_readable; policy_file_too_big; policy_file_beside where
/// something other than a plain file has the name of a journal; policy_file_unfinished where a
/// journal may not be rolled back; policy_file_not_sqlite (an empty file too),
/// policy_file_of_another, policy_file_too_new, policy_file_too_old, policy_file_damaged,
/// policy_file_busy; policy_figure_wrong, whose finding is one_line() of the first error, beside
/// which the error has it as_facts().
Result<std::shared_ptr<const PolicyBook>> load_policy(const std::filesystem::path& file);

/// The places of a policy file, by their codes; nothing else of it is looked at.
/// Errors: those of load_policy() but policy_figure_wrong.
Result<std::vector<Place>> places_in(const std::filesystem::path& file);

/// What a policy file says, and what the checks of policy say to that.
struct PolicyContents {
    std::vector<Place> places;
    PolicyRows rows;
    std::vector<Finding> findings;
};

/// Reads a policy file as load_policy() does, but does not refuse it for its figures: to look at
/// all that is wrong with them. With an error among the findings nothing may be reckoned.
///
/// Errors: those of load_policy() but policy_figure_wrong.
Result<PolicyContents> read_policy_file(const std::filesystem::path& file);

}  // namespace pension
