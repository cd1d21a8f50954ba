// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/policy_shape.hpp"

#include <string>
#include <vector>

namespace pension {

/// The triggers of a policy file, as SQL; they are made after the rows, so that a new file's
/// change record is empty.
///
/// For each of the tables:
/// - NAME_changed, NAME_added, NAME_removed write the change record, also for edits made with any
///   other SQLite program. All rows that one statement changes are one act: SQLite's "now" stands
///   still while a statement runs.
/// - NAME_changed makes a shipped row that is changed the user's (where rows have an origin); the
///   program itself replaces rows by DELETE and INSERT.
/// - NAME_replaced notes the row that INSERT OR REPLACE is about to drop, for which SQLite calls
///   no delete trigger unless recursive_triggers is on.
/// - NAME_kept refuses UPDATE OR REPLACE where it would drop another row unseen.
///
/// What they say for a table may not change without a new version of the schema: files are known
/// by it.
std::string policy_triggers(const std::vector<TableShape>& tables = recorded_tables());

}  // namespace pension
