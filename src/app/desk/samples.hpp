// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"
#include "app/desk/case_files.hpp"
#include "app/desk/document.hpp"
#include "app/words/translate.hpp"

#include <filesystem>
#include <vector>

namespace pension {

/// An action for each case that ships with the program, of people who are invented: it puts the
/// case in place of the open one, after asking about what is not saved there, as one that was never
/// saved. What it says goes into no list of recent files.
/// @param share where the program's data lie.
std::vector<Action> sample_actions(const std::filesystem::path& share, Document& document,
                                   CaseFiles& files, const Translate& tr);

}  // namespace pension
