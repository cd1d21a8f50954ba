// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "base/rate.hpp"
#include "notice/words.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace pension::notice {

enum class Unit { none, yuan, share, years, age, months, tiers, ordinal, times, other };
enum class Period { unsaid, month, year };

/// A number with what it counts, in ten-thousandths of that; a share in millionths.
struct Number {
    std::int64_t value = 0;
    Unit unit = Unit::none;
    Period period = Period::unsaid;
    bool of_tier = false;  ///< 210元档
    bool unclear = false;  ///< Letters or gaps among its digits.
    bool about = false;    ///< 约

    Money money() const { return Money::from_fen(value / 100); }
    int whole() const { return static_cast<int>(value / 10'000); }
};

/// One amount of a list, or a range of it: 210元, 210元至410元档, 1040元及以上.
struct Amount {
    Money from{};
    std::optional<Money> to{};
    bool and_above = false;
    bool and_below = false;
    bool to_excluded = false;
    bool of_tier = false;
    int ordinal = 0;  ///< 一档210元; 0 where there is none.
    Period period = Period::unsaid;
    bool unclear = false;
    bool about = false;
};

/// Amounts with nothing but 、 and the like between them.
struct Run {
    std::vector<Amount> items;
    bool has_hole = false;  ///< 元、500元: the digits of one are missing.
    int said_count = 0;     ///< 共8档：200、300...; 0 where it is not said before them.
};

/// A day, month or year that is named; what is not printed is 0.
struct NamedDate {
    int year = 0;
    int month = 0;
    int day = 0;
    int years_from_now = 0;  ///< 今年, 明年, 去年, where relative.
    bool relative = false;
    bool begins = false;  ///< 起
};

/// What a sentence is made of.
struct Piece {
    enum class Kind { word, run, number, date, mark, gap };
    Kind kind = Kind::gap;
    std::size_t begin = 0;  ///< In the letters of the line.
    std::size_t end = 0;
    Word word = Word::other;
    std::optional<Group> group{};
    Number number{};
    NamedDate date{};
    Run run{};
    char32_t mark = 0;
    bool taken = false;       ///< Of an amount: it became a figure, or is known to be none.
    bool of_subsidy = false;  ///< Of amounts: the tiers for which a subsidy was read.

    bool is(Word what) const { return kind == Kind::word && word == what; }
    bool is_run() const { return kind == Kind::run; }
    bool is_number(Unit unit) const { return kind == Kind::number && number.unit == unit; }
    bool is_mark(char32_t what) const { return kind == Kind::mark && mark == what; }
};

using Pieces = std::vector<Piece>;

/// The pieces of a line without blanks.
/// @param yuan_by_legend 单位:元 stands above: numbers alone are yuan.
Pieces pieces_of(const Letters& line, bool yuan_by_legend = false);

/// A number that begins there and where it ends, with its unit; for cells of tables.
std::optional<std::pair<Number, std::size_t>> number_at(const Letters& line, std::size_t from);

}  // namespace pension::notice
