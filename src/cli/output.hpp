// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <cmath>
#include <string>
#include <vector>

namespace pension::cli {

/// A comparison with what identifies the figures behind it.
struct Answer {
    Comparison comparison;
    std::string policy_id;
    std::string program;  ///< Name and version.
};

/// An estimate to six decimals, as files write it; never the zero with a sign.
inline double to_six_decimals(double value) {
    return std::round(value * 1e6) / 1e6 + 0.0;
}

/// The number of the JSON's form: names may be added, nothing else changes without a new one. Since
/// 2 a plan says whether it leads to a pension, and what would need one is null where it does not.
inline constexpr int schema = 2;

/// One JSON object: money as strings in yuan with two decimals, rates and ages as
/// numbers, null for what does not exist.
std::string json_text(const Answer& answer, const Translate& tr);

/// A row a plan, with the names of the JSON fields as titles; the step from the plan before
/// stands in the row of the later plan.
std::string csv_text(const Answer& answer);

enum class Layout { comparison, ladder };

/// Tables and sentences for a terminal.
std::string plain_text(const Answer& answer, Layout layout, const Translate& tr);

/// What an option of the command line does about some of the warnings; a sentence each.
std::vector<std::string> option_hints(const std::vector<Warning>& warnings, const Translate& tr);

/// A heading and its lines below an empty line; nothing where there are no lines.
std::string list(const std::string& title, const std::vector<std::string>& lines);

}  // namespace pension::cli
