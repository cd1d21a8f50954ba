// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace pension {

/// The triggers of a policy file, as SQL; they are made after the rows, so that a new file's
/// change record is empty.
///
/// For each of recorded_tables():
/// - NAME_changed, NAME_added, NAME_removed write the change record, also for edits made with any
///   other SQLite program. All rows that one statement changes are one act: SQLite's "now" stands
///   still while a statement runs.
/// - NAME_changed makes a shipped row that is changed the user's (where rows have an origin); the
///   program itself replaces rows by DELETE and INSERT.
/// - NAME_replaced notes the row that INSERT OR REPLACE is about to drop, for which SQLite calls
///   no delete trigger unless recursive_triggers is on.
/// - NAME_kept refuses UPDATE OR REPLACE where it would drop another row unseen.
std::string policy_triggers();

}  // namespace pension
