// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace pension {

/// The day on which that moment falls where this computer stands: at six in the morning of the
/// first, in China, it is still the month before in Greenwich.
std::chrono::year_month_day local_day(std::chrono::sys_seconds moment);

}  // namespace pension
