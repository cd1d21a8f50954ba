// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/row_reckoner.hpp"
#include "base/result.hpp"
#include "exchange/table_rows.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace pension {

/// A name for a file or a folder out of what stands in a cell: without what file systems take for
/// something else, no number of a card, at most 40 characters; "_" where nothing is left.
std::string file_name_of(std::string_view cell);

/// Draws the sheets of a village: one PDF a person in folder/township/village, called by the row's
/// number and the name, and all of them behind a page for signatures in
/// folder/township/village.pdf, in the order of the roster. Refused rows have none.
/// @param rows from the first row on; all are looked through.
/// @param drawn told after each person; false: somebody wants it to stop there.
/// @return whether all of the village is drawn.
/// Errors: fonts_missing, file_not_written, file_not_readable.
Result<bool> draw_village(const std::filesystem::path& folder, const VillageTally& village,
                          TableRows& rows, const ListSetup& setup,
                          const std::function<bool()>& drawn);

}  // namespace pension
