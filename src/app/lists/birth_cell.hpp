// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/identity_number.hpp"
#include "base/month.hpp"
#include "base/result.hpp"
#include "calc/told/warning.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace pension {

/// What a cell for the birth says.
struct BirthCell {
    Month month{};
    std::optional<Identity> identity{};  ///< Where the number of the card stands there.
    std::vector<Warning> told{};         ///< What it was taken for, where that is not plain.

    friend bool operator==(const BirthCell&, const BirthCell&) = default;
};

/// Reads all that read_birth() reads, and what stands in lists beside it: an identity number; the
/// number that a spreadsheet gives to a day ("26373", from 1927-05-18 on, told as
/// excel_day_number); a year of two digits ("72.3", told as two_digit_year) where nobody from 16 to
/// 100 years old today was born in the other century.
///
/// "1972.1" is refused: a spreadsheet makes it of 1972.10 too.
/// @param today for whose age is possible.
/// Errors: those of read_birth() and read_identity(); birth_month_cut, birth_century_unknown.
Result<BirthCell> read_birth_cell(std::string_view text, Month today);

}  // namespace pension
