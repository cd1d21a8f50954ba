// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/sheet.hpp"

#include <string>
#include <string_view>

namespace pension {

/// How many columns of a terminal the text takes: two for a Chinese character, none for a
/// combining mark.
int display_width(std::string_view utf8);

/// A table for a terminal or a plain-text slip: aligned columns, a line under the titles, numbers
/// to the right, strong rows marked with an asterisk in front.
std::string text_table(const Table& table);

}  // namespace pension
