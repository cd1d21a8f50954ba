// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "plan/case_fields.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace pension {

/// The format that this program writes; "yibizhang" at the head of the file. A reader of it passes
/// over names that it does not know, so a new name needs no new number.
inline constexpr std::int64_t case_format = 1;
/// More is no case: fifty people with six plans each take 100 kB.
inline constexpr std::uintmax_t most_case_bytes = 4'000'000;
inline constexpr int deepest_case_part = 16;

/// With its dot.
inline constexpr std::string_view case_ending = ".yibizhang";

/// The text of a case file as named values, without its head. What no version has had a use for
/// comes as OtherValue.
/// Errors, all with `file`: case_file_not_ours, case_file_too_new, case_file_damaged,
/// case_file_too_deep, case_name_twice.
Result<CaseFields> parse_case(std::string_view text, const std::string& file);

/// The same of a file.
/// Errors: also those of read_file().
Result<CaseFields> read_case_file(const std::filesystem::path& file);

/// The text of a case file: JSON, a value a line.
/// Errors: text_not_in_encoding where a text is no UTF-8.
Result<std::string> case_text(const CaseFields& fields);

/// Where the version that a case file had before is kept: its name with ~ at the end.
std::filesystem::path version_before(const std::filesystem::path& file);

/// Replaces the file wholly or not at all; what it held before is kept as version_before().
/// Errors: file_not_written with file, reason; the file is untouched then.
Status replace_case_file(const std::filesystem::path& file, std::string_view text);

}  // namespace pension
