// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/areas.hpp"
#include "store/policy_file.hpp"

#include <SQLiteCpp/Database.h>

namespace pension {

/// The places, by their codes. Throws SQLite::Exception.
std::vector<Place> read_places(SQLite::Database& db);

/// Reads every place, and the figures of these areas or of all; the schema and the contents of the
/// tables have been checked. Of the findings only those that can be seen nowhere else: rows of one
/// list that disagree.
///
/// Throws SQLite::Exception.
PolicyContents read_policy(SQLite::Database& db, const Areas& areas = {});

}  // namespace pension
