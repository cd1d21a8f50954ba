// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/files.hpp"
#include "policy/finding.hpp"
#include "policy/policy_book.hpp"
#include "store/policy_shelf.hpp"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace pension {

/// The rows of a policy file that passed all checks, kept so that the next start need not check
/// what nobody can have changed since: bare tables in order of place, without CHECKs, triggers and
/// the change record, with the policy ids.
///
/// It is good as long as the file system tells the same of the policy file (FileStamp), nothing
/// lies beside that file, the same program asks, the copy belongs to the user alone, and it was not
/// made too soon after the file's last change (VerifiedCopies::coarsest_time).
class VerifiedCopy {
public:
    /// None where there is none that is good. Never throws.
    static std::optional<VerifiedCopy> of(const std::filesystem::path& file,
                                          const VerifiedCopies& copies);

    const std::vector<Place>& places() const { return places_; }
    /// Edits of many places at once that still stand, see mass_edits().
    const std::vector<Finding>& mass_edits() const { return mass_edits_; }

    /// The book of these places and all above them, whose figures and documents are hashed anew.
    /// None where that is not their policy id: then the copy is damaged. Never throws.
    /// @pre every place is known.
    std::optional<PolicyBook> book(const std::set<AreaCode>& areas);

    /// Of all places. None where a row of it cannot be read. Never throws.
    std::optional<std::vector<PlaceSummary>> summaries();

private:
    VerifiedCopy(SQLite::Database db, std::vector<Place> places, std::vector<Finding> edits)
        : db_{std::move(db)}, places_{std::move(places)}, mass_edits_{std::move(edits)} {}

    SQLite::Database db_;
    std::vector<Place> places_;
    std::vector<Finding> mass_edits_;
};

/// What a policy file must be for a copy of it to be kept: taken before it is read, and again
/// after. None where something lies beside it that is not in it yet.
std::optional<FileStamp> settled_stamp(const std::filesystem::path& file);

/// Keeps the rows of a file that passed all checks; where they cannot be kept, the next start
/// checks all of it again. Never throws.
/// @param db the file, or a copy of it in memory, of this program's version.
void keep_verified(SQLite::Database& db, const PolicyBook& book, const std::vector<Finding>& edits,
                   const std::filesystem::path& file, const FileStamp& stamp,
                   const VerifiedCopies& copies);

}  // namespace pension
