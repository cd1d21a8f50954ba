// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/contract.hpp"
#include "base/money.hpp"
#include "base/month.hpp"
#include "base/rate.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace pension {

// The CHECKs of the schema have been verified row by row before anything is read; what expects()
// guards here is our own reading of that schema.

/// Reads the columns of a row one after the other.
class Columns {
public:
    explicit Columns(const SQLite::Statement& row, int at = 0) : row_{row}, at_{at} {}

    std::int64_t number() { return next().getInt64(); }
    int small_number() {
        const std::int64_t value = number();
        expects(value >= 0 && value <= 1'000'000, "policy file: a number beyond its CHECK");
        return static_cast<int>(value);
    }
    bool yes() { return number() != 0; }
    /// Throws SQLite::Exception for bytes that are no UTF-8, such as Chinese typed into a tool
    /// that wrote it as GBK: SQLite keeps them, and everything later would stumble over them.
    std::string text();
    Money fen() { return Money::from_fen(number()); }
    Month month() {
        const auto read = parse_month(text());
        expects(read.has_value(), "policy file: a month beyond its CHECK");
        return *read;
    }
    Rate millionths() { return Rate::from_ppm(number()); }

    std::optional<int> small_number_or_none() {
        return or_none([&] { return small_number(); });
    }
    std::optional<Money> fen_or_none() {
        return or_none([&] { return fen(); });
    }
    std::optional<Month> month_or_none() {
        return or_none([&] { return month(); });
    }

private:
    template <class Read>
    auto or_none(Read read) -> std::optional<decltype(read())> {
        if (!row_.isColumnNull(at_)) return read();
        ++at_;
        return std::nullopt;
    }

    SQLite::Column next() { return row_.getColumn(at_++); }

    const SQLite::Statement& row_;
    int at_;
};

/// The text in UTF-8, with marks where it was not: what somebody once wrote as GBK and corrected
/// stays in the record.
std::string made_utf8(const std::string& text);

/// The enumerator that a word of the schema stands for.
template <class E>
E meaning(std::string_view word, std::initializer_list<std::pair<std::string_view, E>> words) {
    for (const auto& [known, value] : words)
        if (known == word) return value;
    expects(false, "policy file: a word beyond its CHECK");
    return {};
}

}  // namespace pension
