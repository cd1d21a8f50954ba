// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/place.hpp"

#include <SQLiteCpp/Database.h>

#include <map>
#include <string>
#include <vector>

namespace pension {

/// The policy id of each place: "sha256:" and 64 hex digits over the places from it up to the
/// nation, their figures of every topic (the employee scheme's too) and the
/// documents these name. Who put a row in, when it was confirmed and what was noted beside it
/// do not count: equal figures have equal ids, whatever file they stand in.
///
/// Every place's own rows are put into one order and an encoding in which no two contents look
/// alike (type and length before each value), hashed, and the hashes hashed up the chain.
///
/// @pre the places are in order: no unknown parent, no circle.
/// Throws SQLite::Exception.
std::map<AreaCode, std::string> policy_ids(SQLite::Database& db, const std::vector<Place>& places);

}  // namespace pension
