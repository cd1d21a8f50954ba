// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/checks.hpp"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace pension {

/// What a policy file says, not yet checked as a whole.
struct PolicyContents {
    std::vector<Place> places;
    PolicyRows rows;
    std::vector<Finding> findings;  ///< Rows of one list that disagree, seen only while reading.
};

/// Reads every place and figure; the schema and the contents of the tables have been checked.
///
/// Throws SQLite::Exception.
PolicyContents read_policy(SQLite::Database& db);

}  // namespace pension
