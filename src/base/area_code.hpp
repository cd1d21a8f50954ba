// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace pension {

/// 行政区划代码, GB/T 2260; 0 is the nation.
using AreaCode = std::int64_t;

inline constexpr AreaCode nation = 0;

}  // namespace pension
