// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/files.hpp"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

/// The few calls into the operating system that files.cpp is made of; one .cpp per system.
namespace pension::native {

long process_id();

/// Whether a process of that number runs, whoever's it is.
bool is_running(long process);

/// Writes a new file and waits until it is on the disk; replaces a left-over of that name.
std::error_code write_to_disk(const std::filesystem::path& file, std::string_view bytes);

/// Writes all of it to where the program's output goes.
std::error_code write_to_standard_output(std::string_view bytes);

/// Reads what is in a file, however it came to be one: what is no plain file does not know its
/// length. errc::file_too_large as soon as there is more.
std::error_code read_from_disk(const std::filesystem::path& file, std::uintmax_t most_bytes,
                               std::string& bytes);

/// Renames, over whatever is there, in one step.
std::error_code replace(const std::filesystem::path& from, const std::filesystem::path& to);

/// Renames, but never over another file: errc::file_exists then.
std::error_code rename_new(const std::filesystem::path& from, const std::filesystem::path& to);

/// Makes a rename in that folder last through a power failure, where the system needs telling.
void flush_folder(const std::filesystem::path& folder);

/// Waits until what the library handed to the system is on the disk.
std::error_code flush_to_disk(std::FILE* file);

/// An empty file without a name, to be written and read; what is in it goes with this process.
/// Null, with errno, where there is no room for one.
std::FILE* open_unnamed();

/// See stamp_of().
std::optional<FileStamp> stamp_of(const std::filesystem::path& file);

/// See is_ours_alone().
bool is_ours_alone(const std::filesystem::path& file);

/// Whether this process may write there, as the system says.
bool may_write(const std::filesystem::path& path);

}  // namespace pension::native
