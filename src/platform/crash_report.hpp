// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// From now on, what ends the program without warning (a signal, an exception that nobody catches)
/// leaves a report in the folder: program, system, what happened, and the places in the code. It
/// has nothing of memory, of files or of names: the places are offsets within a library. To be
/// called once, by the program itself, when it starts.
/// @param program name and version, ASCII.
void report_crashes(const std::filesystem::path& folder, std::string_view program);

/// The same of an exception that was caught where nobody knows what to do with it; the program goes
/// on. @param what what it says of itself.
/// @return the report; none where report_crashes() was not called, or it could not be written.
std::optional<std::filesystem::path> report_exception(std::string_view what);

/// The reports in the folder that nobody has been told of, the last one first.
std::vector<std::filesystem::path> crash_reports(const std::filesystem::path& folder);

/// Its user has been told; the report stays.
void mark_as_told(const std::filesystem::path& report);

}  // namespace pension
