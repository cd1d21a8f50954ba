// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace pension {

/// How a cell looks, and how its number is written. What may be changed is shaded.
enum class CellStyle {
    plain,
    title,
    heading,
    note,  ///< Small, wrapped.
    label,
    column_heading,  ///< Over numbers: to the right.
    column_note,     ///< The same, small.
    money,           ///< 34,766.09; nothing for nought.
    money_input,     ///< The same, shaded.
    result,          ///< Money in bold.
    count,           ///< 15
    count_input,     ///< The same, shaded.
    percent,         ///< 23.15%
    percent_input,   ///< The same, shaded.
    age,             ///< 60.75
    age_input,       ///< The same, shaded.
    number,          ///< Six decimals.
};

/// Row and column, from 0.
struct CellAt {
    std::uint32_t row = 0;
    std::uint16_t column = 0;

    friend bool operator==(const CellAt&, const CellAt&) = default;
};

/// "B5", with a $ before both where it is to stay when it is copied.
std::string cell_name(CellAt at, bool fixed = false);

struct Cell {
    CellAt at{};
    CellStyle style = CellStyle::plain;
    /// What it shows. Of a formula, what that comes to: LibreOffice 7.4 does not reckon a file on
    /// opening and shows one without a value as 0.
    std::variant<std::monostate, double, std::string> value{};
    std::string formula{};  ///< With its "="; empty where it is a value.
};

/// A list from which the cell's value may be chosen: a range. A literal list can end libxlsxwriter
/// 1.1.4.
struct DropDown {
    CellAt at{};
    std::string range;  ///< "='Tiers'!$A$4:$A$17"
};

struct WorkbookSeries {
    std::string name;  ///< A text, or a reference with "=".
    std::string categories;
    std::string values;
};

/// Cells that are hardly seen while a formula holds: what stands there for other inputs.
struct Faded {
    CellAt first{};
    CellAt last{};
    std::string formula;  ///< With its "=", for the first cell.
};

/// A chart that the spreadsheet draws, of the cells as they stand.
struct WorkbookChart {
    enum class Kind { columns, lines };
    Kind kind = Kind::columns;
    CellAt at{};  ///< Its upper left corner.
    std::string title;
    std::string x_title;
    std::string y_title;
    std::vector<WorkbookSeries> series;
    int width = 720;  ///< Pixels.
    int height = 360;
};

struct WorkbookSheet {
    std::string name;            ///< At most 31 characters, none of []:*?/\ among them.
    std::vector<double> widths;  ///< Of the columns, in characters.
    std::vector<Cell> cells;
    std::vector<DropDown> drop_downs{};
    std::vector<WorkbookChart> charts{};
    std::vector<Faded> faded{};
    CellAt frozen{};             ///< Rows above and columns left of it stay in sight.
    std::uint32_t tall_row = 0;  ///< One with titles of several lines; 0: none.
    bool upright = false;        ///< Printed on one upright page; else as wide as one lying.
};

struct Workbook {
    std::string title;
    std::string author;
    Month date{};  ///< Of the file itself.
    std::vector<WorkbookSheet> sheets;
};

/// The workbook as an .xlsx file; the same one gives the same bytes, on any day.
/// Errors: file_not_written (file, reason) where the system has no room for it on the way.
Result<std::string> workbook_bytes(const Workbook& workbook);

}  // namespace pension
