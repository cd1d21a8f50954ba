// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sheet/sheet.hpp"

#include <set>
#include <string>
#include <vector>

namespace pension {

/// Adds what may be left out of what is printed: the blocks that `add` adds to the sheet.
template <class Add>
void add_part(Sheet& sheet, std::string name, const Add& add) {
    const std::size_t first = sheet.blocks.size();
    add();
    if (sheet.blocks.size() > first)
        sheet.parts.push_back({std::move(name), first, sheet.blocks.size()});
}

/// The names of the parts in their order, each once.
std::vector<std::string> part_names(const Sheet& sheet);

/// The sheet without the parts of those names; names that it has not are of no account.
Sheet without_parts(const Sheet& sheet, const std::set<std::string>& left_out);

}  // namespace pension
