// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/answer.hpp"
#include "app/words/translate.hpp"

#include <cmath>
#include <string>
#include <vector>

namespace pension::cli {

/// An estimate to six decimals, as files write it; never the zero with a sign.
inline double to_six_decimals(double value) {
    return std::round(value * 1e6) / 1e6 + 0.0;
}

enum class Layout { comparison, ladder };

/// Tables and sentences for a terminal.
std::string plain_text(const Answer& answer, Layout layout, const Translate& tr);

/// What an option of the command line does about some of the warnings; a sentence each.
std::vector<std::string> option_hints(const std::vector<Warning>& warnings, const Translate& tr);

/// A heading and its lines below an empty line; nothing where there are no lines.
std::string list(const std::string& title, const std::vector<std::string>& lines);

}  // namespace pension::cli
