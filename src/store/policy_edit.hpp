// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/recorded_act.hpp"
#include "store/file_rows.hpp"
#include "store/policy_excerpt.hpp"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What an act is called in the record.
struct ActName {
    ActKind kind = ActKind::edit;
    std::string why{};
    std::optional<std::int64_t> undoes{};
};

enum class Backup { made, none };

/// What to change, given the rows of the excerpt as they stand while nobody else can write.
using Decide = std::function<Result<std::vector<RowChange>>(PolicyExcerpt&, const RowsByKey&)>;

/// A change of a policy file that is to be made.
struct Change {
    Areas areas;  ///< Whose figures it may change; places and documents it may change anyway.
    ActName name;
    Backup backup = Backup::made;
    Decide decide;
};

/// Changes a policy file in one transaction, as one act: locks it, looks at header, schema and the
/// rows of the places concerned, asks `decide`, tries the changes on a copy of these rows and looks
/// at their contents and figures once more, makes the changes, commits. A file of an older version
/// is upgraded first. Where nothing is to be changed, nothing is written, and the act's number is
/// 0.
///
/// Errors: those of PolicyExcerpt::of() and of `decide`; policy_file_read_only; policy_file_busy
/// where another program writes; disk_full, policy_file_not_changed; file_not_written for the
/// backup; policy_figure_wrong where the figures would become wrong that were not. With an error
/// nothing was changed.
Result<RecordedAct> change_policy_file(const std::filesystem::path& file, const Change& change);

/// Takes rows out and puts rows in. @pre foreign keys are off or deferred.
/// Throws SQLite::Exception.
void make_changes(SQLite::Database& db, const std::vector<RowChange>& changes);

/// Calls each(act) with the acts in the record, the newest first, one at a time in memory.
/// @param which a condition on the record's rows, such as " AND act = 3"; all where empty.
/// Throws SQLite::Exception.
void for_each_act(SQLite::Database& db, const std::string& which,
                  const std::function<void(RecordedAct)>& each);

/// The act of that number, or none. Throws SQLite::Exception.
std::optional<RecordedAct> act_in(SQLite::Database& db, std::int64_t number);

}  // namespace pension
