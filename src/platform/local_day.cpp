// SPDX-License-Identifier: Apache-2.0
#include "platform/local_day.hpp"

#include <ctime>

namespace pension {

std::chrono::year_month_day local_day(std::chrono::sys_seconds moment) {
    // The time zones of <chrono> are not in every library yet.
    const std::time_t seconds = moment.time_since_epoch().count();
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &seconds);
#else
    localtime_r(&seconds, &local);
#endif
    return std::chrono::year{local.tm_year + 1900} /
           std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)} /
           std::chrono::day{static_cast<unsigned>(local.tm_mday)};
}

}  // namespace pension
