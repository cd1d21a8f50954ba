// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/lunar.hpp"
#include "plan/birth.hpp"

#include <string>

namespace pension {

/// "lunar 1974-leap4"; in Chinese "农历1974年闰四月", the first, eleventh and twelfth month being
/// 正月, 冬月 and 腊月.
std::string lunar_text(const LunarMonth& month, const Translate& tr);

/// "lunar 1972-02-03"; in Chinese "农历1972年二月初三", the days from the 21st on being 廿一 and so
/// on.
std::string lunar_text(const LunarDate& date, const Translate& tr);

/// "1972-03-17", in Chinese "1972年3月17日".
std::string day_text(CivilDay day, const Translate& tr);

/// What was understood of a birthday, to be shown beside what was typed: the month alone; both
/// calendars ("农历1972年二月初三 = 公历1972年3月17日"); the month that was taken for an age, with
/// those that were possible.
std::string birth_text(const Birth& birth, const Translate& tr);

}  // namespace pension
