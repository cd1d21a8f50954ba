// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "plan/life_table.hpp"
#include "policy/resident_rules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What an installation brings to its own test.
struct Installed {
    std::optional<ResidentRules> changsha;  ///< As its policy file has them; none: it has not.
    std::optional<LifeTables> annuitants;   ///< cl2010-2013-pension; none: it cannot be read.
};

/// A published or worked example, and what this installation makes of it.
struct GoldenResult {
    std::string id;    ///< "R-05"
    std::string what;  ///< In the user's language.
    std::string expected;
    std::string found;  ///< A dash where nothing came out.
    bool ok() const { return expected == found; }
};

/// Every example worked anew. Those of Changsha and of lifetimes use the installed files, the
/// others figures of their own, so that an edited policy file and a broken program can be told
/// apart.
std::vector<GoldenResult> golden_results(const Installed& installed, const Translate& tr);

}  // namespace pension
