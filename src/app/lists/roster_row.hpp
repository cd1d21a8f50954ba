// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/birth_cell.hpp"
#include "app/lists/list_options.hpp"
#include "app/lists/memo.hpp"
#include "app/lists/roster_columns.hpp"
#include "plan/record.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace pension {

/// A row of a roster, read: who it is of. Views are into the row.
struct RosterPerson {
    std::string_view id;
    std::string_view name;
    std::string_view township;
    std::string_view village;
    std::string_view place;  ///< As typed; empty: as the options say.
    std::string_view group;  ///< Likewise; several with their years between "|".
    std::optional<Month> born{};
    std::optional<Sex> sex{};
    std::optional<Identity> identity{};
    std::vector<Warning> told{};  ///< What was read out of cells that may be misread.
};

/// What is paid, read.
struct RosterPlans {
    std::optional<Record> paid{};  ///< So far; none where the roster has no such column.
    std::vector<Record> plans{};   ///< With what was paid before; at least one, but on a ladder or
                                   ///< where amounts stand for them.
    bool names_plans = false;      ///< The row itself.
};

/// The error with the title of the column in whose cell it is, as the fact "column"; without it
/// where the list has no such column.
Error in_column(Error why, const RosterColumns& columns, RosterField field);

/// Reads the cells of a row, and what repeats itself only once. One for each thread.
class RosterReader {
public:
    /// @param options, columns live as long.
    RosterReader(const RosterColumns& columns, const ListOptions& options);

    /// Errors, each in_column(): cell_bytes_unreadable; those of read_birth_cell() and
    /// read_identity(), read_sex(); identity_other_birth, identity_of_a_man, identity_of_a_woman.
    Result<RosterPerson> person(const TableBlock& block, const TableBlock::Row& row);

    /// Each plan is added to what was paid. Where the row has none, those of the options, else what
    /// was paid alone.
    /// Errors, each in_column(): those of read_record(); row_without_plan.
    Result<RosterPlans> plans(const TableBlock& block, const TableBlock::Row& row);

    /// How many plans the row names, without those of a ladder; one at least.
    std::size_t count_plans(const TableBlock& block, const TableBlock::Row& row) const;

private:
    std::string_view cell(const TableBlock& block, const TableBlock::Row& row,
                          RosterField field) const;
    Status check_bytes(const TableBlock& block, const TableBlock::Row& row) const;
    Status take_birth(std::string_view born, RosterPerson& person);
    Status take_identity(std::string_view typed, std::string_view born, RosterPerson& person);

    const RosterColumns& columns_;
    const ListOptions& options_;
    Month today_;
    Memo<Result<BirthCell>> births_;
    Memo<Result<Record>> records_;
};

}  // namespace pension
