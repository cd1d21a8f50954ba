// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/probability.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What a life table is called, where it is from and what must be printed with it.
struct LifeTableSource {
    std::string id{};  ///< What it is asked for by: "un2026", or a user's file as it was named.
    std::string title_zh{};
    std::string title_en{};
    std::string publication{};  ///< Empty in a user's own file, as are the three below.
    std::string terms{};        ///< On which it may be passed on.
    std::string attribution{};  ///< Printed with every result where it is not empty.
    std::string read_on{};      ///< The day on which the publication was read: "2026-11-21".

    friend bool operator==(const LifeTableSource&, const LifeTableSource&) = default;
};

/// One row as it was read.
struct LifeTableRow {
    int line = 0;  ///< Of the file, for messages.
    std::int64_t age = 0;
    Probability q;  ///< The chance to die before the next birthday.
};

/// A life table (生命表) of one sex that holds together: every whole age from the first to the
/// last, each q between 0 and 1, and nobody alive after the last.
class LifeTable {
public:
    /// A table that begins later answers for nobody who still has a choice.
    static constexpr int latest_first_age = 60;
    static constexpr int highest_age = 150;

    /// Errors, all with table (its id) and line: life_table_starts_late with age, most;
    /// life_table_age_wrong with value, most; life_table_ages_broken with age, expected;
    /// life_table_value_wrong with value; life_table_goes_on with age, where everybody is dead
    /// before the last row; life_table_ends_open with age, value. life_table_empty with table.
    static Result<LifeTable> make(LifeTableSource source, Sex sex,
                                  const std::vector<LifeTableRow>& rows);

    /// The first of these rows that makes no table, as make() tells it but without table; none
    /// where all hold.
    /// @param is_whole whether the table ends with the last row.
    static std::optional<Error> first_wrong(const std::vector<LifeTableRow>& rows, bool is_whole);

    const LifeTableSource& source() const { return source_; }
    Sex sex() const { return sex_; }
    int first_age() const { return first_age_; }
    /// The birthday that nobody reaches: the last age of the table and one.
    int end_age() const { return first_age_ + static_cast<int>(q_.size()); }

    /// @pre first_age() <= age < end_age().
    Probability q(int age) const { return q_.at(static_cast<std::size_t>(age - first_age_)); }

    friend bool operator==(const LifeTable&, const LifeTable&) = default;

private:
    LifeTable(LifeTableSource source, Sex sex, int first_age, std::vector<Probability> q)
        : source_{std::move(source)}, sex_{sex}, first_age_{first_age}, q_{std::move(q)} {}

    LifeTableSource source_;
    Sex sex_;
    int first_age_;
    std::vector<Probability> q_;
};

/// How a user's own file was understood; whoever uses it says so.
struct LifeTableReading {
    int first_age = 0;
    int last_age = 0;
    /// The headings of the columns; the same one twice where the file has one for both sexes or
    /// for one alone.
    std::string male_column{};
    std::string female_column{};
    std::optional<Sex> only{};   ///< The file is of that sex alone.
    bool is_of_all = false;      ///< It tells no sexes apart.
    bool is_open_ended = false;  ///< The last age stands for all above it ("110+").
    int parts = 1;               ///< 100: the file has per cent; 1000: per thousand.
    std::optional<int> year{};   ///< Taken of several,
    int first_year = 0;          ///< from this one
    int last_year = 0;           ///< to that.

    friend bool operator==(const LifeTableReading&, const LifeTableReading&) = default;
};

/// The tables of one publication for both sexes. Where a file tells no sexes apart, or is of the
/// one sex that was asked for, both are the same.
struct LifeTables {
    LifeTable male;
    LifeTable female;
    std::optional<LifeTableReading> reading{};  ///< None for those that come with the program.

    const LifeTable& of(Sex sex) const { return sex == Sex::male ? male : female; }
};

}  // namespace pension
