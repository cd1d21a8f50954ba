// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/place.hpp"
#include "policy/recorded_act.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pension {

/// Which row of a policy file it is: place, rule, month and group, and where it is one of a list
/// which of them.
/// @param places to name places by; a place that is not among them is its code.
std::string row_name(const FileRow& row, const std::vector<Place>& places, const Translate& tr);

/// What a column is called; its own name where it is none of ours.
std::string column_name(std::string_view column, const Translate& tr);

/// What can be chosen in a column that holds one of our words, each with its code; empty for a
/// column of numbers or of free text.
std::vector<std::pair<FileCell, std::string>> choices_of(std::string_view column,
                                                         const Translate& tr);

/// What stands in a column: money in yuan, ages in years, words for codes.
std::string cell_text(const FileRow& row, std::string_view column, const std::vector<Place>& places,
                      const Translate& tr);

/// Some columns of a row with what stands in them, in one line.
std::string columns_text(const FileRow& part, const Translate& tr);

/// Likewise, without those that only say that there is nothing unusual: no step, no share.
std::string telling_text(const FileRow& part, const Translate& tr);

/// A row that changed, in one line: which, and each column before and after; all that matters of
/// one that is new or gone.
std::string change_text(const RowChange& change, const std::vector<Place>& places,
                        const Translate& tr);

/// Beyond so many, changes are summed up.
inline constexpr std::size_t most_change_lines = 100;

/// A line for each change; beyond most_change_lines one for each rule, that counts them.
std::vector<std::string> change_lines(const std::vector<RowChange>& changes,
                                      const std::vector<Place>& places, const Translate& tr);

/// Two sides of one row that does not change: which, and each column as it stands and as the other
/// side has it.
std::string kept_text(const RowChange& change, const std::vector<Place>& places,
                      const Translate& tr);

/// What an act of the change record did.
std::string act_text(const RecordedAct& act, const Translate& tr);

}  // namespace pension
