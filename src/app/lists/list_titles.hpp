// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace pension {

/// A result of a list as a clerk calls it: "received_at_77.14" of the second plan is "Plan 2:
/// Received in all (age 77.14)". Scripts know results by their names, people do not.
/// @param name as RowColumns has it; one that nobody has words for stays as it is.
/// @param plan from 1.
std::string result_title(std::string_view name, std::size_t plan, const Translate& tr);

/// A column of the row itself, of the sums by village or of the refused rows: "status",
/// "gaps_unknown", "pensions_2", "reason". Likewise.
std::string row_title(std::string_view name, const Translate& tr);

}  // namespace pension
