// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace pension {

/// data/policy/schema.sql as it was when the program was built; sets application_id and
/// user_version too.
extern const char* const policy_schema;

/// "YBZ1" in the file's header: whose file it is.
inline constexpr std::int64_t policy_application_id = 0x59425A31;

/// The schema's user_version that this program reads and writes.
inline constexpr std::int64_t policy_version = 1;

}  // namespace pension
