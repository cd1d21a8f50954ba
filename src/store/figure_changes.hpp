// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/figure_edit.hpp"

#include <SQLiteCpp/Database.h>

#include <vector>

// What an edit of figures comes to, row by row; within this folder only. All throw
// SQLite::Exception.

namespace pension {

struct FigureChanges {
    std::vector<RowChange> changes;
    std::vector<RefusedRow> refused;  ///< Not among the changes.
};

/// @param db where JSON is made and the day asked; nothing in it is looked at.
/// @param rows as the file has them.
FigureChanges changes_of(SQLite::Database& db, const RowsByKey& rows, const FigureEdit& edit);

/// The rows of the same figure as `row`.
std::vector<FileRow> figure_rows(const RowsByKey& rows, const FileRow& row);

/// The row with every column of its table in the table's order, as the schema has them by default
/// where the row does not say; columns that the table does not have are behind them.
FileRow whole_row(const FileRow& row);

/// What becomes of the rows in memory with the changes made.
struct Tried {
    std::vector<RefusedRow> refused;
    std::vector<Finding> findings;  ///< Of all that is in memory; none where a row was refused.
};

/// Makes the changes, looks, and takes them back again.
Tried try_changes(SQLite::Database& db, const std::vector<RowChange>& changes);

/// What the database said against a row. @pre is_of_contents(failure).
RefusedRow refusal_of(const FileRow& row, const std::string& said);

}  // namespace pension
