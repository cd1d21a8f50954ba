// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/policy_files.hpp"

#include <filesystem>
#include <string>

namespace pension {

/// Rebuilds a table as programs do that let somebody edit one: the rows in a new table that knows
/// columns alone, without key, CHECK, reference, default and trigger.
inline void rebuild_bare(const std::filesystem::path& file, const std::string& table) {
    // As these programs do it too: views and triggers that name the table are not minded.
    run_sql(file, "PRAGMA legacy_alter_table = ON; CREATE TABLE rebuilt AS SELECT * FROM " + table +
                      "; DROP TABLE " + table + "; ALTER TABLE rebuilt RENAME TO " + table);
}

}  // namespace pension
