// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "cli/command_line.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace pension::cli {

/// The file that a command makes, as it was typed. One that is there stays unless it was said.
struct OutputFile {
    std::string name;
    bool overwrite = false;

    std::filesystem::path path() const { return name; }
};

/// -o, which has to be typed, and --overwrite.
/// @param help which files the command writes; in the reader's language.
void add_output(Command& command, OutputFile& file, const std::string& help, const Translate& tr);

/// Asked before anything is reckoned; whoever makes the file meanwhile is safe too.
/// Errors: file_there_already.
Status may_be_made(const OutputFile& file);

/// Wholly or not at all. Errors: file_there_already, file_not_written; what was there stays.
Status write(const OutputFile& file, std::string_view bytes);

}  // namespace pension::cli
