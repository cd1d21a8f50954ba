// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "sheet/sheet.hpp"
#include "store/policy_mend.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace pension {

/// How many rows of each table come along; tables without rows are not worth a line.
Table mend_table(const MendProposal& proposal, const Translate& tr);

/// What was done to the tables, what cannot come along and why, and what would still be wrong; a
/// line each.
std::vector<std::string> mend_lines(const MendProposal& proposal, const Translate& tr);

/// That it is done, and where the file as it was lies.
std::string mended_words(const std::filesystem::path& file, const Mended& mended,
                         const Translate& tr);

}  // namespace pension
