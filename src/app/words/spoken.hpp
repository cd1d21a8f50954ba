// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <string>
#include <string_view>

namespace pension {

/// A sentence as a voice says it rightly. In Chinese the numbers are written out, because voices
/// stumble over digits: "每月领496.01元" is "每月领四百九十六点零一元", a year, 12333 and decimals
/// are said digit by digit, "2017-03" is "二零一七年三月", "2.5%" is "百分之二点五", "2026-2031年"
/// says 到 between them, "元/月" 每. In another language the sentence is as it was.
std::string spoken(std::string_view sentence, const Translate& tr);

/// With a full stop where it has no end of its own: a voice draws breath there, and not at the end
/// of a line.
std::string with_stop(std::string sentence, const Translate& tr);

/// A whole number in Chinese characters as it is said: 10 十, 105 一百零五, 30000 三万, 2000 两千.
/// @param digits without separators; more than sixteen are said one by one.
std::string said_number(std::string_view digits);

}  // namespace pension
