// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pension {

/// What of a spreadsheet's number format matters to who wants to know what a cell says.
struct NumberFormat {
    bool has_date = false;
    bool has_time = false;
    bool is_percent = false;
    int least_digits = 0;  ///< Before the point: "0000" shows 7 as 0007.
    int decimals = 0;      ///< Always shown: "0.00" shows 1972.1 as 1972.10.

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Reads a format's code: "yyyy\"年\"m\"月\"", "[DBNum1][$-804]General", "0.00_ ". Its first part,
/// before a semicolon, counts.
NumberFormat number_format(std::string_view code);

/// One of those that have a number and no code (ECMA-376, 18.8.30), those of Chinese among them.
NumberFormat built_in_number_format(int number);

/// A number as its cell says it: a day as 1972-03-15, a time behind it where there is one, else the
/// number to fifteen digits, with noughts where the format shows them.
/// @param from_1904 days are counted from 1904-01-01 on, not so that 1 is 1900-01-01.
std::string shown(double number, const NumberFormat& format, bool from_1904);

/// To fifteen digits, which is all that a spreadsheet keeps: "4.30102195003152E+17".
std::string plain_number(double number);

}  // namespace pension
