// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/money.hpp"
#include "base/month.hpp"
#include "sheet/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// One person of a village, as the page for signatures shows it.
struct RosterLine {
    std::string id;
    std::string name;
    std::vector<std::optional<Money>> monthly;  ///< Of each plan; none where there is no pension.
};

/// The page on which a village signs for its sheets (签收表): a row a person, in the order of the
/// roster, with room for a signature.
/// @param plans how many of them have a column.
Sheet roster_sheet(const std::string& township, const std::string& village,
                   const std::vector<RosterLine>& people, std::size_t plans, Month date,
                   const Translate& tr);

}  // namespace pension
