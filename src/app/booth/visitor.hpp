// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "base/month.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"
#include "plan/birth.hpp"

#include <optional>
#include <string>

namespace pension {

/// Overwrites the letters before they are given back, so that no memory keeps them.
void wipe(std::string& text);

/// All that is ever known of somebody at the stall (展台), as typed: digits alone.
struct Visitor {
    std::string born{};    ///< "52", "1974", "197403"; of a card that is being read, its number.
    std::string tier{};    ///< What this person thinks of paying a year.
    std::string beside{};  ///< What that is compared with.
    std::optional<Sex> sex{};  ///< Of a card; nobody is asked.

    friend bool operator==(const Visitor&, const Visitor&) = default;
};

void wipe(Visitor& visitor);

/// Two or three digits are an age in full years, four a year of birth, six a year and a month. Of
/// an age or a year the last month that is possible is taken, none after today's: a pension that
/// is reckoned too late promises nothing that does not come.
/// Errors: birth_or_age_unreadable, and those of read_birth_or_age().
Result<Birth> birth_typed(const std::string& digits, Month today);

/// The visitor's question: nothing was paid so far, each open year is paid. Sums are shown for the
/// usual age at death and, where it is still to come, for `early_death`, so that what the family
/// gets is told.
/// Errors: those of birth_typed().
Result<Inquiry> inquiry_of(const Visitor& visitor, const std::string& place, Month today);

/// In full years: five after the pension of most begins, when nobody has got the account back yet.
inline constexpr int early_death = 65;

}  // namespace pension
