// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/recorded_act.hpp"
#include "store/file_rows.hpp"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>
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

/// What to change, given the rows as they stand while nobody else can write.
using Decide = std::function<Result<std::vector<RowChange>>(SQLite::Database&, const RowsByKey&)>;

/// Changes a policy file in one transaction, as one act: locks it, looks at header, schema and
/// contents, asks `decide`, makes the changes, looks at the contents and the figures once more,
/// commits. A file of an older version is upgraded first. Where nothing is to be changed, nothing
/// is written, and the act's number is 0.
///
/// Errors: those of read_policy_file() and of `decide`; policy_file_read_only; policy_file_busy
/// where another program writes; file_not_written for the backup; policy_figure_wrong where the
/// figures would become wrong that were not. With an error nothing was changed.
Result<RecordedAct> change_policy_file(const std::filesystem::path& file, const ActName& name,
                                       Backup backup, const Decide& decide);

/// Takes rows out and puts rows in. @pre foreign keys are off or deferred.
/// Throws SQLite::Exception.
void make_changes(SQLite::Database& db, const std::vector<RowChange>& changes);

/// The acts in the record, the newest first.
/// Throws SQLite::Exception.
std::vector<RecordedAct> acts_in(SQLite::Database& db);

}  // namespace pension
