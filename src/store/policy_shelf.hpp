// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/policy_file.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pension {

/// Where what was read out of verified policy files is kept, and who may trust it.
struct VerifiedCopies {
    std::filesystem::path folder;  ///< Of this user alone; made when the first copy is.
    std::string program;           ///< Changes with every build: other checks, other copies.
    /// A file system may write down its time in steps as long as this (FAT: two seconds). A copy
    /// made sooner after the last change of its file is not trusted: another change could follow
    /// that looks the same.
    std::chrono::nanoseconds coarsest_time = std::chrono::seconds{2};
};

/// The collection of figures that no document confirms (未核实), beside the shipped policy file: a
/// policy file like it.
inline constexpr const char* unconfirmed_file_name = "unconfirmed.db";

class PolicyShelf;

/// The facts with what the collection has of these places and of those above them between them, see
/// policy/unconfirmed.hpp. @pre facts.has_figures_of() each.
/// Errors: those of PolicyShelf::book().
Result<std::shared_ptr<const PolicyBook>> with_unconfirmed(const PolicyBook& facts,
                                                           PolicyShelf& collection,
                                                           const std::set<AreaCode>& places);

/// Where this program keeps them for this user; none without a home folder.
std::optional<VerifiedCopies> verified_copies();

class VerifiedCopy;

/// A policy file that has passed all checks: its places at once, its figures place by place.
///
/// What passed is kept as a VerifiedCopy, so that the next opening of an unchanged file reads one
/// place's rows instead of checking all pages.
class PolicyShelf {
public:
    /// From the verified copy; none where there is none that is good.
    static std::optional<PolicyShelf> ready(const std::filesystem::path& file,
                                            const std::optional<VerifiedCopies>& copies);

    /// @param copies none: nothing is kept, and each opening checks all of the file.
    /// Errors: those of load_policy().
    static Result<PolicyShelf> open(const std::filesystem::path& file,
                                    const std::optional<VerifiedCopies>& copies);

    const PlaceList& places() const { return places_; }

    /// A book in which these places have their figures, and all above them; the same one as long
    /// as it has them. @pre every place is known.
    /// Errors: those of load_policy(), where the copy turns out to be damaged.
    Result<std::shared_ptr<const PolicyBook>> book(const std::set<AreaCode>& areas);

    /// Errors: as book().
    Result<std::vector<PlaceSummary>> summaries();

    /// Edits of many places at once that still stand, see mass_edits().
    const std::vector<Finding>& mass_edits() const { return mass_edits_; }

    PolicyShelf(PolicyShelf&&) noexcept;
    PolicyShelf& operator=(PolicyShelf&&) noexcept;
    ~PolicyShelf();

private:
    PolicyShelf(std::filesystem::path file, PlaceList places, std::vector<Finding> edits);

    std::filesystem::path file_;
    PlaceList places_;
    std::vector<Finding> mass_edits_;
    std::unique_ptr<VerifiedCopy> copy_;
    std::shared_ptr<const PolicyBook> book_;
    std::set<AreaCode> asked_;  ///< All that books were wanted of.
};

}  // namespace pension
