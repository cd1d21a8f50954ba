// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace pension {

/// data/policy/schema.sql as it was when the program was built: tables and the view; sets
/// application_id and user_version too. The triggers are policy_triggers().
extern const char* const policy_schema;

/// The same of older versions, with their triggers, to know and upgrade older files by.
extern const char* const policy_schema_v1;
extern const char* const policy_schema_v2;

/// The same of versions 3 and 4 without their triggers, which are policy_triggers() of them.
extern const char* const policy_schema_v3;
extern const char* const policy_schema_v4;

/// "YBZ1" in the file's header: whose file it is.
inline constexpr std::int64_t policy_application_id = 0x59425A31;

/// The schema's user_version that this program reads and writes.
inline constexpr std::int64_t policy_version = 5;

/// The oldest version that it can upgrade.
inline constexpr std::int64_t oldest_policy_version = 1;

}  // namespace pension
