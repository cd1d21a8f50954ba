// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/list_run.hpp"
#include "app/words/translate.hpp"

#include <string>
#include <vector>

namespace pension {

/// "1501 rows of people: 1500 reckoned, 1 refused.", which adds up.
std::string counts_sentence(const ListOutcome& outcome, const Translate& tr);

/// That, and what else is to be known of a list that was gone through, a sentence each: the month
/// of its figures, what was done before, what was left out, what was guessed, what is there twice.
std::vector<std::string> outcome_sentences(const ListOutcome& outcome, const ListOptions& options,
                                           const Translate& tr);

/// The name of a sheet, and whether nobody sees it.
std::string shown_sheet(const SheetName& sheet, const Translate& tr);

/// That a workbook cannot hold the list, and what to do.
std::string beyond_sentence(const BeyondSheet& beyond, const Translate& tr);

/// What is to be known of a workbook of which one sheet was read, a sentence each: what stands
/// beside it, what nobody sees on a screen. None of a text.
std::vector<std::string> sheet_remarks(const TableForm& form, const Translate& tr);

/// "7300 of 200000 rows, 15000 a second, 0:12 left": minutes and seconds; without a rate, which
/// nobody knows yet, how far it is alone.
/// @param rate rows a second; 0: not known.
std::string progress_sentence(const ListStep& step, double rate, const Translate& tr);

/// What a column can be, as somebody chooses it in a window.
std::string field_name(RosterField field, const Translate& tr);

}  // namespace pension
