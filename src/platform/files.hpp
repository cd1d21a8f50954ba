// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// The path in UTF-8, to be shown: whatever bytes it is made of, what comes out is UTF-8 without
/// control characters, which could play with a terminal. A byte that is no UTF-8 and a control are
/// written \xHH, other characters that steer a text \uHHHH.
std::string utf8(const std::filesystem::path& path);

/// The path as libraries in C open it: its bytes as they are, in UTF-8 on Windows.
std::string bytes_of_name(const std::filesystem::path& path);

/// The whole file, byte for byte.
/// Errors: file_missing with file; file_not_readable with file, reason.
Result<std::string> read_file(const std::filesystem::path& file);

/// The same, of a file that must not be longer.
/// Errors: also file_too_large with file, most.
Result<std::string> read_file(const std::filesystem::path& file, std::uintmax_t most_bytes);

/// Writes the file wholly or not at all: a temporary file beside it, flushed to the disk, then
/// renamed over it. A reader sees the old bytes or the new ones. A symbolic link stays one; what
/// it points to is replaced. Devices and pipes are refused.
/// Errors: file_not_written with file, reason; what was there before is untouched.
Status replace_file(const std::filesystem::path& file, std::string_view bytes);

/// As replace_file, but a file that is already there is left as it is, even where another
/// program makes it at the same moment; that is success.
/// Errors: file_not_written with file, reason.
Status create_file(const std::filesystem::path& file, std::string_view bytes);

/// As replace_file, but nothing that is already there is replaced, even where another program makes
/// it at the same moment.
/// Errors: file_there_already with file; file_not_written with file, reason.
Status write_new_file(const std::filesystem::path& file, std::string_view bytes);

/// Whether the file may be changed in place: it is not marked read-only (for anybody), and
/// neither is its folder, in which a journal must find room. Permission bits count even for
/// root, whom no bit would stop: who marks a file so means it.
bool is_writable(const std::filesystem::path& file);

/// What the file system knows of a file without opening it. Whoever writes into the file, replaces
/// it or gives it another time changes one of these, the time of the change of status at the least,
/// which no program can set.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t number = 0;  ///< Of the file on its device.
    std::uint64_t bytes = 0;
    std::int64_t written = 0;  ///< In nanoseconds since 1970.
    std::int64_t changed = 0;  ///< Contents, name, owner or times; likewise.

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// None of what is no plain file, or cannot be asked.
std::optional<FileStamp> stamp_of(const std::filesystem::path& file);

/// Whether a plain file belongs to the user of this process and nobody else may write into it.
bool is_ours_alone(const std::filesystem::path& file);

}  // namespace pension
