// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/blocks.hpp"
#include "notice/pieces.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace pension::notice {

/// Of which insurance something is.
enum class Scheme { unclear, ours, theirs };

/// A month as far as the text says it.
struct SaidMonth {
    std::optional<Month> month{};
    bool unclear = false;
    bool only_year = false;  ///< 2031年: January, for what is of a year.
};

/// A sentence in its surroundings.
struct Sentence {
    Letters letters;
    Pieces pieces;
    TextSpan span;
    std::vector<Scheme> schemes;  ///< Of each piece.
    bool is_example = false;
    bool opens_paragraph = false;
    std::size_t paragraph = 0;  ///< Its number among the blocks.
    int level = 0;              ///< Of its paragraph.
    std::vector<Word> heading;  ///< The words of the headings that it stands under.
    SaidMonth from{};           ///< Since when what it says holds; filled in by read_dates().
    SaidMonth until{};
    bool has_own_month = false;

    bool has(Word word) const;
    bool under(Word word) const;
    bool has_between(Word word, std::size_t from, std::size_t to) const;
    /// The first such piece in [from, to); `to` where there is none.
    std::size_t find(Word word, std::size_t from, std::size_t to) const;
    bool has_runs() const;
};

/// A table in its surroundings.
struct PlacedTable {
    Table table;
    std::size_t paragraph = 0;
    std::vector<Word> heading;
    Scheme scheme = Scheme::unclear;
    bool is_example = false;
    std::optional<std::size_t> before{};  ///< The sentence before it.
};

struct Parsed {
    std::vector<Sentence> sentences;
    std::vector<PlacedTable> tables;
    bool reworded = false;      ///< A copy whose words were replaced.
    bool names_others = false;  ///< Other insurances are spoken of.
};

Parsed parse(const Letters& letters, std::string_view bytes);

}  // namespace pension::notice
