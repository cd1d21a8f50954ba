// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/notice.hpp"

#include <set>
#include <string>
#include <vector>

namespace pension::notice_files {

/// What a notice should give, as somebody wrote it down who read it.
///
/// A line for each list: [?] MONTH[..UNTIL] KIND [GROUP] ROW...; ? where a reader would not be sure
/// either, - for a month that is not said. Amounts are in yuan.
///   tiers 210 300..900/100 band:300..900 kept:7700 ; subsidies and grants 210:41
///   1000:42+11/100<333 with a share 210:66+9% ; base 201 or 60:213 65:215 or years>5:311
///   years>20|15:461 ; years 16:3 1-15:1 16:1% ; ages 65:3 70:+6 ; average 500/15:21 ; funeral
///   pensioner=10m contributor=800 pensioner=12n, with /cremation or /other ; pays GROUP 100 50% ;
///   back ALLOWED=1 ... ; rate 3.07% ; limit years=15 total=21000 ; flexible
/// left WHY is a sentence that is left alone for that reason.
struct Expected {
    std::set<std::string> sure;
    std::set<std::string> unsure;
    std::multiset<std::string> left;
    std::string title{};   ///< title TEXT
    std::string number{};  ///< number TEXT
    std::string date{};    ///< date YYYY-MM-DD
};

/// Throws std::runtime_error with the line that cannot be read.
Expected read_expected(const std::string& text);

/// A figure in one line; the same text as read_expected() makes of its row.
std::string line_of(const NoticeFigure& figure);

}  // namespace pension::notice_files
