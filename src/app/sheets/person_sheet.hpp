// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/advice/gaps.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// The dated sheet of one person (个人测算单): whether and when the pension begins, the record as a
/// line of years, what filling its gaps costs and brings, what each plan comes to, what to do next.
///
/// @param comparison on the dated basis.
/// @param at, prices of its first plan. Where gaps cannot be priced the sheet says why.
/// @param name of the person, for the sheet alone; may be empty.
Sheet person_sheet(const Comparison& comparison, const Standing& at,
                   const Result<GapPrices>& prices, const std::string& policy_id,
                   const Translate& tr, const std::string& name = {});

/// The years of a plan's record, from the first that could be paid to the one before the pension.
/// @pre the comparison is on the dated basis.
YearBoxes year_boxes(const Comparison& comparison, std::size_t plan, const Translate& tr);

}  // namespace pension
