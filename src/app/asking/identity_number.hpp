// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/lunar.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"

#include <string>
#include <string_view>

namespace pension {

/// What an identity number (公民身份号码, GB 11643) says of its holder.
struct Identity {
    std::string number;  ///< 18 characters, also of an old one of 15; never shown.
    CivilDay born{};
    Sex sex = Sex::male;

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// Whether a text is meant for an identity number: 15 digits, or 17 and a last digit or X, or one
/// that a spreadsheet has rounded ("4.30102E+17"); blanks and hyphens in it do not count.
bool looks_like_identity(std::string_view text);

/// Reads one of 18 characters or an old one of 15 digits; full-width digits, blanks and hyphens in
/// it and a small x are read too.
///
/// What makes it valid is its last character (ISO 7064, MOD 11-2) and a day of birth that was. Its
/// first six digits are an area code of the time at which it was given, which may be abolished
/// since, or that of a residence permit (81 Hong Kong, 82 Macau, 83 Taiwan): whatever they are.
///
/// Errors: identity_unreadable, identity_number_lost, identity_check_wrong, identity_birth_wrong;
/// whatever they carry of the number is masked.
Result<Identity> read_identity(std::string_view text);

/// "430*************18": enough to find a row again, too little to guess the rest of it, of which
/// the birthday often stands beside.
std::string masked_identity(std::string_view number);

/// A cell that is meant for a number of a card, whatever stands in it: where it has a dozen digits
/// or more, all of them but the first three and the last two.
std::string masked_cell(std::string_view text);

/// A text with every identity number in it masked: 18 characters on end, blanks and hyphens among
/// them or not, of which the seventh to the fourteenth are a day, whether or not the last one fits:
/// a slip of the pen does not make it another person's.
/// @param old_ones those of 15 digits too, which other numbers may look like.
std::string with_identities_masked(std::string_view text, bool old_ones = false);

}  // namespace pension
