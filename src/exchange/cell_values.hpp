// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// What stands in a workbook's XML as attributes and values.

/// "1", "true", "on".
bool is_true(std::string_view text);

/// A whole number that is not negative; none of anything else, or beyond a million millions.
std::optional<std::int64_t> whole_number(std::string_view text);

/// A number in the notation of XML; none of anything else, nor of an infinite one.
std::optional<double> real_number(std::string_view text);

/// "1972-03-15T00:00:00" as 1972-03-15, with the time behind it where there is one.
std::string plain_date(std::string_view iso);

/// "B7".
struct CellRef {
    std::size_t column = 0;  ///< From 0.
    std::int64_t row = 0;    ///< From 1.
};
std::optional<CellRef> cell_ref(std::string_view text);

/// A name out of a file of others without what could play with a terminal, see utf8().
std::string shown_text(std::string_view text);

/// Letters that XML cannot have stand as "_x000D_" in Office Open XML.
std::string without_escapes(std::string_view text);

}  // namespace pension
