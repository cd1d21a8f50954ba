// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "exchange/workbook.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension::grid {

/// What a cell shows: nothing, a number or a text.
using Shown = std::variant<std::monostate, double, std::string>;

/// Money as a spreadsheet has it: in yuan. Exact to the fen as far as the program reckons.
inline double in_yuan(Money money) {
    return static_cast<double>(money.fen()) / 100;
}

inline Shown shown(const std::optional<Money>& money) {
    return money ? Shown{in_yuan(*money)} : Shown{};
}

/// "C5" of this sheet. Without $: a workbook of fourteen plans has ten thousand of them.
inline std::string ref(std::uint32_t row, std::uint16_t column) {
    return cell_name({row, column});
}

/// "C5:C9": rows `first` to `last`, both included.
inline std::string range(std::uint16_t column, std::uint32_t first, std::uint32_t last) {
    return ref(first, column) + ":" + ref(last, column);
}

/// "$C$5:$C$9", for lists and charts.
inline std::string fixed_range(CellAt first, CellAt last) {
    return cell_name(first, true) + ":" + cell_name(last, true);
}

/// "'Plan 1'!C5"
inline std::string on(const std::string& sheet, const std::string& what) {
    return "'" + sheet + "'!" + what;
}

/// Fills a sheet cell by cell, and knows what stands where.
class Writer {
public:
    explicit Writer(std::string name) { sheet.name = std::move(name); }

    void put(std::uint32_t row, std::uint16_t column, CellStyle style, Shown value) {
        sheet.cells.push_back({{row, column}, style, std::move(value), {}});
    }
    void put(std::uint32_t row, std::uint16_t column, CellStyle style, Money value) {
        put(row, column, style, Shown{in_yuan(value)});
    }
    /// @param formula without its "=".
    /// @param value what it comes to.
    void formula(std::uint32_t row, std::uint16_t column, CellStyle style,
                 const std::string& formula, Shown value) {
        sheet.cells.push_back({{row, column}, style, std::move(value), "=" + formula});
    }

    WorkbookSheet sheet;
};

}  // namespace pension::grid
