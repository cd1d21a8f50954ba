// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What is seen first.
enum class Opening {
    window,
    booth,  ///< The stall; the main window when it is left.
    kiosk,  ///< The stall, left by its number alone; then the program ends.
};

/// What the window is told when it is started.
struct StartWords {
    std::optional<std::filesystem::path> case_file{};
    std::optional<std::filesystem::path> policy_file{};
    Opening opening = Opening::window;
    bool help = false;
    bool version = false;
};

/// @param words without the program's name.
/// Errors: option_wrong with the word that is not understood, or has nothing after it.
Result<StartWords> read_start_words(const std::vector<std::string>& words);

/// What --help prints.
std::string start_help(const Translate& tr);

}  // namespace pension
