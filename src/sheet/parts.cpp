// SPDX-License-Identifier: Apache-2.0
#include "sheet/parts.hpp"

#include <algorithm>

namespace pension {

std::vector<std::string> part_names(const Sheet& sheet) {
    std::vector<std::string> names;
    for (const SheetPart& part : sheet.parts)
        if (std::ranges::find(names, part.name) == names.end()) names.push_back(part.name);
    return names;
}

Sheet without_parts(const Sheet& sheet, const std::set<std::string>& left_out) {
    Sheet kept = sheet;
    kept.blocks.clear();
    kept.parts.clear();
    std::size_t next = 0;
    const auto take_until = [&](std::size_t end) {
        kept.blocks.insert(kept.blocks.end(),
                           sheet.blocks.begin() + static_cast<std::ptrdiff_t>(next),
                           sheet.blocks.begin() + static_cast<std::ptrdiff_t>(end));
        next = end;
    };
    for (const SheetPart& part : sheet.parts) {
        take_until(part.first);
        if (left_out.contains(part.name)) {
            next = part.end;
            continue;
        }
        add_part(kept, part.name, [&] { take_until(part.end); });
    }
    take_until(sheet.blocks.size());
    return kept;
}

}  // namespace pension
