// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/answer.hpp"
#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "exchange/encoding.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace pension {

/// What a comparison can be handed on as.
enum class ExportFormat {
    csv,       ///< The table, for a spreadsheet.
    workbook,  ///< With live formulas (.xlsx).
    text,      ///< A few sentences.
    markdown,  ///< The same.
    json,      ///< For scripts, as on the command line.
    svg,       ///< The chart by age at death.
    png,       ///< The same.
};

/// Told by the file's ending, in letters of either case; none where it is none of ours.
std::optional<ExportFormat> export_format(const std::filesystem::path& file);

/// How a file is to be written.
struct ExportAs {
    ExportFormat format = ExportFormat::csv;
    TextEncoding encoding = TextEncoding::utf8_with_mark;  ///< Of a CSV alone.
    bool overwrite = false;  ///< Whether a file that is there may be replaced.
};

/// The bytes of the file; the same for the same answer, on any day.
/// Errors: text_not_in_encoding; fonts_missing (svg, png); file_not_written where a workbook finds
/// no room among the temporary files.
Result<std::string> exported(const Answer& answer, const ExportAs& how, const Translate& tr);

/// Writes them, wholly or not at all.
/// Errors: those of exported(); file_there_already where nothing may be replaced; file_not_written.
/// In each case what was there stays.
Status export_to(const std::filesystem::path& file, const Answer& answer, const ExportAs& how,
                 const Translate& tr);

}  // namespace pension
