// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "sheet/sheet.hpp"

#include <filesystem>
#include <string>

namespace pension {

/// Writes the slip on half an A4 as "slip 0001.pdf", the first number that is free: in names is
/// nothing of anybody. The file is there whole or not at all.
/// @return the file. Errors: fonts_missing, file_not_written.
Result<std::filesystem::path> write_slip(const Sheet& slip, const std::filesystem::path& folder);

/// Takes away what a program that was ended while it wrote a slip has left behind; nothing else.
void clear_unfinished_slips(const std::filesystem::path& folder);

/// Writes a text as "NAME 1.csv", the first number that is free, behind a byte-order mark.
/// @return the file. Errors: file_not_written.
Result<std::filesystem::path> write_numbered_csv(const std::string& text, const std::string& name,
                                                 const std::filesystem::path& folder);

}  // namespace pension
