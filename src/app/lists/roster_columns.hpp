// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "exchange/table_file.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// What a roster (花名册) says of a person; everything else in it is carried through.
enum class RosterField {
    id,        ///< 编号
    name,      ///< 姓名
    township,  ///< 乡镇
    village,   ///< 村
    place,     ///< 参保地
    born,      ///< 出生年月, or an identity number
    identity,  ///< 身份证号, beside the birth
    sex,       ///< 性别
    group,     ///< 人群
    paid,      ///< 已缴记录
    plans,     ///< 方案
};

inline constexpr std::size_t roster_fields = 11;

/// Which field a column's title names, in English or Chinese; blanks around, the case of letters
/// and what stands in brackets behind it do not count: "出生年月（公历）". None of any other
/// column.
std::optional<RosterField> field_named(std::string_view title);

/// Whether a column of that title may hold numbers of cards: old ones, which other numbers look
/// like, are masked there too.
bool may_hold_identities(const std::string& title);

/// The columns of a roster.
struct RosterColumns {
    std::vector<std::string> titles;
    std::array<std::optional<std::size_t>, roster_fields> of{};

    std::optional<std::size_t> at(RosterField field) const {
        return of[static_cast<std::size_t>(field)];
    }
};

/// What each column of a roster is, and the letter between them.
struct RosterLayout {
    char separator = ',';
    std::vector<std::optional<RosterField>> fields{};  ///< None: carried through.

    friend bool operator==(const RosterLayout&, const RosterLayout&) = default;
};

/// The first row of a roster, and the letter between its cells: comma, semicolon or tab, the one
/// with which the most columns are known; where none is, the one with which there are the most.
struct RosterTitles {
    std::vector<std::string> titles;
    char separator = ',';
};

/// The table of a file, text or workbook, of which that sheet is wanted; empty: the first one with
/// titles that are known. @param stop, see see TableFile::open(), whose errors these are.
Result<TableFile> roster_table(ByteFile& file, const std::string& sheet = {},
                               const std::stop_token& stop = {},
                               const std::function<void(std::string_view)>& see = {});

/// Errors: list_without_rows, file_not_readable, and what is wrong with the first row.
Result<RosterTitles> roster_titles(TableFile& file);

/// Errors: list_columns_unknown where no column is known; list_column_twice.
Result<RosterColumns> roster_columns(std::vector<std::string> titles, const std::string& file);

/// A roster as it was opened: its first row read, the rows below it to come.
struct OpenRoster {
    RosterColumns columns;
    char separator = ',';
    TableRows rows;
};

/// Opens a roster.
/// @param layout what its columns are where their titles do not say it.
/// Errors: those of roster_titles() and roster_columns(); list_columns_unknown where the first row
/// has another number of columns than the layout.
Result<OpenRoster> open_roster(TableFile& file, const std::optional<RosterLayout>& layout = {});

}  // namespace pension
