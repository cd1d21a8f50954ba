// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <optional>

namespace pension {

/// Where the user's own data live; not created by asking. $XDG_DATA_HOME/yibizhang (an absolute
/// path only, as its specification says), else ~/.local/share/yibizhang;
/// %APPDATA%\Yibizhang; ~/Library/Application Support/Yibizhang.
/// Errors: file_missing with file "~" where the system names no home folder.
Result<std::filesystem::path> user_data_folder();

/// Where the program may keep what it can make anew; not created by asking.
/// $XDG_CACHE_HOME/yibizhang, else ~/.cache/yibizhang; %LOCALAPPDATA%\Yibizhang\Cache;
/// ~/Library/Caches/Yibizhang. None where the system names no home folder.
std::optional<std::filesystem::path> user_cache_folder();

/// Where the program may keep how it is used (recent places, what was declined); not created by
/// asking. $XDG_CONFIG_HOME/yibizhang, else ~/.config/yibizhang; %APPDATA%\Yibizhang;
/// ~/Library/Application Support/Yibizhang. None where the system names no home folder.
std::optional<std::filesystem::path> user_config_folder();

/// Where the program keeps what it was doing, for the case that it is cut off; not created by
/// asking. $XDG_STATE_HOME/yibizhang, else ~/.local/state/yibizhang;
/// %LOCALAPPDATA%\Yibizhang\State;
/// ~/Library/Application Support/Yibizhang/State. None where the system names no home folder.
std::optional<std::filesystem::path> user_state_folder();

/// Where all four of them are when the program is carried about: the folder yibizhang-data beside
/// the program, if a file called "portable" stands beside it. None where it does not.
std::optional<std::filesystem::path> portable_folder();

/// The program's own file, links followed.
std::filesystem::path executable_file();

/// The folder in which the running program stands, links followed.
std::filesystem::path executable_folder();

/// What came with the program: ../share/yibizhang beside the program's folder, in the build as
/// when installed.
std::filesystem::path shipped_share_folder();

/// Parts of the program that are loaded when they are needed: ../lib/yibizhang beside its folder.
std::filesystem::path shipped_parts_folder();

}  // namespace pension
