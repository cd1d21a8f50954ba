// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/recorded_act.hpp"
#include "store/policy_file.hpp"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <vector>

// An open database as a policy file; within this folder only. All but the first throw
// SQLite::Exception.

namespace pension {

/// What SQLite would not say by itself: it makes a missing file, takes an empty one for an empty
/// database, and gives no reason for a folder. The file is looked at without being opened:
/// closing it would, on POSIX systems, take away the locks that another connection of this
/// program holds on it.
Status is_a_filled_file(const std::filesystem::path& file);

/// Header, schema and contents are those of a policy file, of this version or an older one.
Status check_file(SQLite::Database& db, const std::filesystem::path& file);

/// The same, and a copy of an older version is brought up to this one.
/// Errors: policy_file_not_upgraded too.
Status prepare_copy(SQLite::Database& db, const std::filesystem::path& file);

/// What stands in it, with the findings. @pre it was checked.
PolicyContents contents_of(SQLite::Database& db);

/// Takes an act back in a copy that is nobody's figures any more, without asking whether they are
/// right then, as undo_act() does: for whoever looks for the figures of then.
/// @return false where a row is not as the act left it; the copy is as it was before.
/// @pre it was checked, and its schema is trusted (trust_checked_schema()).
/// Throws SQLite::Exception where other rows are in the way.
bool take_back_in_copy(SQLite::Database& db, const RecordedAct& act);

/// See mass_edits(). @pre it was checked.
std::vector<Finding> mass_edits_in(SQLite::Database& db);

/// Errors: policy_figure_wrong. @pre it was checked.
Result<std::shared_ptr<const PolicyBook>> book_of(SQLite::Database& db,
                                                  const std::filesystem::path& file);

}  // namespace pension
