// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace pension::notice {

/// A character of a notice, brought to its usual form, and where it stands in the text.
struct Letter {
    char32_t c = 0;
    std::size_t at = 0;     ///< Its first byte.
    bool unclear = false;   ///< A digit that was a letter, or stood apart.
    bool reworded = false;  ///< A word of copies whose words were replaced.
};

using Letters = std::vector<Letter>;

/// The text one letter for one: full-width as half-width digits and letters, the usual words in
/// simplified characters, one sign for all dashes and for each bracket. What is no UTF-8 becomes
/// U+FFFD byte by byte.
Letters letters_of(std::string_view utf8);

/// Without blanks, with digits in one piece: 1,000 and 1 000 are 1000, l000 and 1OO are digits that
/// are unclear. A blank between two numbers stays.
Letters compact(const Letters& line);

inline bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

}  // namespace pension::notice
